/** Words of a name in a line of the source, with their note. */
export interface Words {
  readonly character: number;
  readonly length: number;
  readonly kind: string;
  readonly note: string;
}

/** The server's answer on the names of a document; `note` is an index. */
export interface PreviewNames {
  readonly words: readonly (Omit<Words, 'note'> & { readonly line: number; readonly note: number })[];
  readonly notes: readonly string[];
}

/** The names in each line, keyed by the text of the line: after an edit the other lines still match. */
export type KnownLines = ReadonlyMap<string, readonly Words[]>;

const isSame = (one: readonly Words[], other: readonly Words[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The names by line. Lines with the same text but different names are left out. */
export function knownLines(text: readonly string[], { words, notes }: PreviewNames): KnownLines {
  const byLine = new Map<number, Words[]>();
  for (const { line, character, length, kind, note } of words) {
    const told = { character, length, kind, note: notes[note] ?? '' };
    byLine.set(line, [...(byLine.get(line) ?? []), told]);
  }
  const known = new Map<string, readonly Words[]>();
  for (const [line, here] of byLine) {
    const key = text[line] ?? '';
    const before = known.get(key);
    known.set(key, before && !isSame(before, here) ? [] : here);
  }
  return known;
}
