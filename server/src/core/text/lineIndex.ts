import { lastBegunAt } from './bisect.ts';

/** A place as editors count it: zero-based line, and UTF-16 code units from its start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Offsets at which the lines of `text` begin. `\n`, `\r\n` and a lone `\r` end a line, as in the language server protocol. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The line and character of an offset. An offset outside the text is clamped to its nearest end by the caller. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = lastBegunAt(starts.length, (index) => starts[index]!, offset);
  return { line, character: offset - (starts[line] ?? 0) };
}
