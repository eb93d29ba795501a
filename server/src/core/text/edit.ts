import type { Span } from './span.ts';

/** Replaces the span by `newText`. Offsets refer to the text before any edit of the same list. */
export interface Edit extends Span {
  readonly newText: string;
}

/** Returns the edits that can be made together: in order, without those that overlap an earlier one. */
function nonOverlapping(edits: readonly Edit[]): Edit[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Edit[] = [];
  for (const edit of ordered) {
    const last = kept.at(-1);
    if (last && (edit.start < last.end || (edit.start === last.start && edit.end === last.end))) continue;
    kept.push(edit);
  }
  return kept;
}

/** Returns the text after the edits. Where edits overlap, the first in reading order wins. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of nonOverlapping(edits)) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}
