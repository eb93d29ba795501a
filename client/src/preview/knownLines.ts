/** Words in a line of the source, and what is told of them. */
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

/** What stands in a line, by its text: after an edit the other lines still read the same. */
export type KnownLines = ReadonlyMap<string, readonly Words[]>;

const isSame = (one: readonly Words[], other: readonly Words[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Lines that read the same and were read otherwise, here and there, are left out. */
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
