import { lastBegunAt } from './bisect.ts';

/** A position as editors count it: zero-based line, and UTF-16 code units from the start of the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Returns the offsets at which the lines of `text` begin. `\n`, `\r\n` and a lone `\r` end a line, as in the language
 * server protocol.
 */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Returns the line and character of an offset. The caller clamps an offset outside the text to its nearest end. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = lastBegunAt(starts.length, (index) => starts[index]!, offset);
  return { line, character: offset - (starts[line] ?? 0) };
}
