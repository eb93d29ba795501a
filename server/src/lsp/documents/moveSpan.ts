import type { Edit } from '../../core/text/edit.ts';
import type { Span } from '../../core/text/span.ts';

/** The position of `span` after the edit. An edit inside it stretches it; an insertion at either end stays outside. */
export function moveSpan(span: Span, edit: Edit): Span {
  const growth = edit.newText.length - (edit.end - edit.start);
  if (edit.end <= span.start) return { start: span.start + growth, end: span.end + growth };
  if (edit.start >= span.end) return span;
  const start = Math.min(span.start, edit.start);
  return { start, end: span.end >= edit.end ? span.end + growth : edit.start + edit.newText.length };
}
