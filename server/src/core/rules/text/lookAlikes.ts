/** Cyrillic letters that look like Latin ones. */
const cyrillic: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕЅІЈКМНОРСТХУаеіјорсухѕ', (letter, i) => [letter, 'ABESIJKMHOPCTXYaeijopcyxs'[i]!]),
);
/** Greek capitals that look like Latin ones, except those that stand for a small letter in names (ΝF-ΚΒ). */
const greek: ReadonlyMap<string, string> = new Map(
  Array.from('ΑΒΕΖΗΙΜΝΟΡΤΧ', (letter, i) => [letter, 'ABEZHIMNOPTX'[i]!]),
);

const inLatin = (text: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(text, (letter) => letters.get(letter) ?? letter).join('');

/** A word with its Cyrillic look-alikes replaced by Latin letters; undefined if it has other Cyrillic letters, or no Latin ones. */
export function withoutCyrillic(word: string): string | undefined {
  const right = inLatin(word, cyrillic);
  return /[A-Za-z]/u.test(word) && !/\p{Script=Cyrillic}/u.test(right) ? right : undefined;
}

/** A name with its Greek look-alikes replaced by Latin letters: "ΒRAF" with a Greek letter. */
export const withoutGreek = (name: string): string => inLatin(name, greek);
