/** A stretch of text. Offsets are UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

/** Returns the span moved by `distance` code units. */
export const movedBy = ({ start, end }: Span, distance: number): Span => ({
  start: start + distance,
  end: end + distance,
});

/** Returns whether `inner` lies inside `outer` or equals it. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Returns whether two spans share at least one code unit; spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Returns whether two spans overlap and neither contains the other. */
export const crosses = (a: Span, b: Span): boolean => overlaps(a, b) && !covers(a, b) && !covers(b, a);

/** Returns whether `offset` is inside the span or at its end, where an editor's cursor still belongs to the word. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/**
 * Compares spans in reading order; of two that begin together the longer comes first, so that an outer span precedes
 * those nested in it.
 */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
