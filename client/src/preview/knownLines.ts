import type { PreviewNames } from '../../../server/src/wire/previewNames.ts';

/** Words of a name in a line of the source, with their note. */
export interface NamedWords {
  readonly character: number;
  readonly length: number;
  readonly kind: string;
  readonly note: string;
}

/** The names in each line, keyed by the text of the line: after an edit the other lines still match. */
export type KnownLines = ReadonlyMap<string, readonly NamedWords[]>;

const isSame = (a: readonly NamedWords[], b: readonly NamedWords[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The names by line. Lines with the same text but different names are left out. */
export function knownLines(text: readonly string[], { words, notes }: PreviewNames): KnownLines {
  const byLine = new Map<number, NamedWords[]>();
  for (const { line, character, length, kind, note } of words) {
    const named = { character, length, kind, note: notes[note] ?? '' };
    byLine.set(line, [...(byLine.get(line) ?? []), named]);
  }
  const known = new Map<string, readonly NamedWords[]>();
  for (const [line, here] of byLine) {
    const key = text[line] ?? '';
    const before = known.get(key);
    known.set(key, before && !isSame(before, here) ? [] : here);
  }
  return known;
}
