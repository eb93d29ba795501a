import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../core/text/edit.ts';
import { rangeIn } from './wellFormed.ts';

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}

/**
 * Makes a client's changes, in their order, and says what each replaced; offsets are those of the text just before that change.
 * Ranges are put inside the text and in order first: the line index of `TextDocument` breaks on lines that do not exist. What is
 * no change at all is left out.
 */
export function makeChanges(document: TextDocument, changes: readonly unknown[], version: number): Edit[] {
  const edits: Edit[] = [];
  for (const change of changes) {
    const { text, range: whole } = (change ?? {}) as { text?: unknown; range?: unknown };
    if (typeof text !== 'string') continue;
    if (whole === undefined || whole === null) {
      edits.push(difference(document.getText(), text));
      TextDocument.update(document, [{ text }], version);
      continue;
    }
    const range = rangeIn(change);
    if (!range) continue;
    const [a, b] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const [start, end] = a <= b ? [a, b] : [b, a];
    const within = { start: document.positionAt(start), end: document.positionAt(end) };
    TextDocument.update(document, [{ range: within, text }], version);
    edits.push({ start, end, newText: text });
  }
  TextDocument.update(document, [], version);
  return edits;
}
