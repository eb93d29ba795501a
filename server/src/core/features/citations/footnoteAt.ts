import type { Analysis } from '../../analysis/analysis.ts';
import { type Note, notesIn } from '../../manuscript/references/notes.ts';
import { type Span, touches } from '../../text/span.ts';

/** The footnote mark at `offset` and its note; undefined if there is no mark or its note is missing. */
export function footnoteAt(
  { manuscript }: Analysis,
  offset: number,
): { readonly span: Span; readonly note: Note } | undefined {
  const mark = manuscript.citations.find(({ style, span }) => style === 'footnote' && touches(span, offset));
  const label = mark?.keys[0]?.toLowerCase();
  if (!mark || label === undefined) return undefined;
  for (const note of notesIn(manuscript.text)) if (note.label === label) return { span: mark.span, note };
  return undefined;
}
