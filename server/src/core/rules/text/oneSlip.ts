import { commonWords } from './commonWords.ts';

/** Shorter words lie within one letter of too many others. */
export const shortestMisspelt = 9;
/** What a slip leaves as it is: the first letter, and the last two, by which forms of a word differ. */
const head = 1;
const tail = 2;
/** One slip leaves so many letters at the beginning or at the end as they are. */
const kept = 4;

/** Long words by their beginnings and by their ends. */
const beside: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const word of commonWords) {
    if (word.length < shortestMisspelt) continue;
    for (const key of [`${word.slice(0, kept)}-`, `-${word.slice(-kept)}`]) {
      const words = found.get(key);
      if (words) words.push(word);
      else found.set(key, [word]);
    }
  }
  return found;
})();

/** Whether one letter is wrong, missing or too many, or two neighbours have changed over, and the ends are right. */
function isOneSlip(word: string, other: string): boolean {
  const longest = Math.max(word.length, other.length);
  if (Math.abs(word.length - other.length) > 1) return false;
  let before = 0;
  while (before < longest && word[before] === other[before]) before++;
  let behind = 0;
  const most = Math.min(word.length, other.length) - before;
  while (behind < most && word.at(-1 - behind) === other.at(-1 - behind)) behind++;
  if (before < head || behind < tail) return false;
  const [left, right] = [word.length - before - behind, other.length - before - behind];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && word[before] === other[before + 1] && word[before + 1] === other[before];
}

/** British and American spelling, and letters that either takes: none of them is a slip. */
const spelledAlike = (word: string): string =>
  word
    .replace(/ae|oe/gu, 'e')
    .replace(/our/gu, 'or')
    .replace(/s/gu, 'z')
    .replace(/ll/gu, 'l')
    .replace(/c(?=[aou]|y?t)/gu, 'k')
    .replace(/ogue/gu, 'og')
    .replace(/y/gu, 'i');

/** The common word that another in small letters stands for by one slip; undefined where none does, or more than one. */
export function meantByOneSlip(word: string): string | undefined {
  if (word.length < shortestMisspelt - 1 || commonWords.has(word)) return undefined;
  const near = new Set<string>();
  for (const key of [`${word.slice(0, kept)}-`, `-${word.slice(-kept)}`])
    for (const other of beside.get(key) ?? []) if (isOneSlip(word, other)) near.add(other);
  const [only, second] = near;
  return only === undefined || second !== undefined || spelledAlike(only) === spelledAlike(word) ? undefined : only;
}
