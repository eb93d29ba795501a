/** A stretch of text. Offsets are UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

/** The span so many units further on. */
export const movedBy = ({ start, end }: Span, distance: number): Span => ({
  start: start + distance,
  end: end + distance,
});

/** Whether `inner` lies inside `outer`; equal spans do. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two share at least one code unit; touching spans do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `offset` is inside the span or at its end, where an editor's cursor still belongs to the word. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Reading order; of two that begin together the longer comes first, so that an outer span precedes what it nests. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
