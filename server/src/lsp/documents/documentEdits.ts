import { TextDocument } from 'vscode-languageserver-textdocument';
import { changeBetween } from '../../core/text/change.ts';
import type { Edit } from '../../core/text/edit.ts';
import { rangeIn } from '../protocol/wellFormed.ts';

/** The single edit that turns one text into another. */
function editTo(before: string, after: string): Edit {
  const { start, oldEnd, newEnd } = changeBetween(before, after) ?? { start: 0, oldEnd: 0, newEnd: 0 };
  return { start, end: oldEnd, newText: after.slice(start, newEnd) };
}

/**
 * Applies a client's changes in order, and returns what each one replaced; offsets refer to the text just before that change.
 * Ranges are clamped to the text and put in order first, because the line index of `TextDocument` breaks on lines that do not
 * exist. Invalid changes are skipped.
 */
export function makeChanges(document: TextDocument, changes: readonly unknown[], version: number): Edit[] {
  const edits: Edit[] = [];
  for (const change of changes) {
    const { text, range: whole } = (change ?? {}) as { text?: unknown; range?: unknown };
    if (typeof text !== 'string') continue;
    if (whole === undefined || whole === null) {
      edits.push(editTo(document.getText(), text));
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
