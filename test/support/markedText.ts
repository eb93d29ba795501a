import type { Span } from '../../server/src/core/text/span.ts';

/** A text with places pointed at, and the text without the marks. */
export interface MarkedText {
  readonly text: string;
  /** What `⟦…⟧` enclosed, in the order in which the brackets open; they may nest. */
  readonly spans: readonly Span[];
  /** Where `‸` stood. */
  readonly cursor?: number;
}

/** Reads `⟦…⟧` as spans and `‸` as the cursor. Brackets that do not match are an error of the test. */
export function markedText(marked: string): MarkedText {
  let text = '';
  let cursor: number | undefined;
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const unit of marked.split('')) {
    if (unit === '⟦') {
      const span = { start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else if (unit === '⟧') {
      const span = open.pop();
      if (!span) throw new Error(`unopened ⟧ in: ${marked}`);
      span.end = text.length;
    } else if (unit === '‸') {
      if (cursor !== undefined) throw new Error(`two cursors in: ${marked}`);
      cursor = text.length;
    } else {
      text += unit;
    }
  }
  if (open.length > 0) throw new Error(`unclosed ⟦ in: ${marked}`);
  return { text, spans, ...(cursor === undefined ? {} : { cursor }) };
}

/** The text with `⟦…⟧` put around the spans: what a failing test shows. */
export function markSpans(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap((span, i) => [
    { at: span.start, order: i, mark: '⟦' },
    { at: span.end, order: -i, mark: '⟧' },
  ]);
  marks.sort((a, b) => a.at - b.at || (a.mark === b.mark ? a.order - b.order : a.mark === '⟧' ? -1 : 1));
  let result = '';
  let at = 0;
  for (const { at: to, mark } of marks) {
    result += text.slice(at, to) + mark;
    at = to;
  }
  return result + text.slice(at);
}
