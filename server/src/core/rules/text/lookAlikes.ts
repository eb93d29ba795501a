/** Cyrillic letters that look like Latin ones. */
const cyrillic: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕЅІЈКМНОРСТХУаеіјорсухѕ', (letter, i) => [letter, 'ABESIJKMHOPCTXYaeijopcyxs'[i]!]),
);
/** Greek capitals that do, but for those that stand for a small letter in names (ΝF-ΚΒ). */
const greek: ReadonlyMap<string, string> = new Map(
  Array.from('ΑΒΕΖΗΙΜΝΟΡΤΧ', (letter, i) => [letter, 'ABEZHIMNOPTX'[i]!]),
);

const inLatin = (text: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(text, (letter) => letters.get(letter) ?? letter).join('');

/** A word of Latin letters with its Cyrillic ones in Latin; undefined where it has other Cyrillic letters, or no Latin ones. */
export function withoutCyrillic(word: string): string | undefined {
  const right = inLatin(word, cyrillic);
  return /[A-Za-z]/u.test(word) && !/\p{Script=Cyrillic}/u.test(right) ? right : undefined;
}

/** "ΒRAF" with a Greek letter: the name in Latin. */
export const withoutGreek = (name: string): string => inLatin(name, greek);
