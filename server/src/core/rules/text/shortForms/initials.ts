const word = /[\p{L}\d]+/gu;

/** The words of a text; parts that a hyphen joins count alone. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

/** The first letters of words, in capitals: "NSCLC" of "non-small cell lung cancer". */
export const initialsOf = (words: readonly string[]): string =>
  words
    .map(([first]) => first)
    .join('')
    .toUpperCase();

/** The letters and digits of a short form, in capitals, as `initialsOf` would give them. */
export const lettersOf = (short: string): string => short.replace(/[^\p{L}\d]/gu, '').toUpperCase();

/**
 * Whether the letters of a short form stand in order among the initials of words, others between them; a short form among the
 * words contributes all its letters.
 */
export function hasInitials(short: string, words: readonly string[]): boolean {
  let at = 0;
  for (const one of words)
    for (const letter of /^\p{Lu}{2,4}$/u.test(one) ? one : (one[0]?.toUpperCase() ?? ''))
      if (letter === short[at]) at++;
  return at >= short.length;
}
