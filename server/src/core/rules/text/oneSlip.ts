import { groupBy } from '../../text/groupBy.ts';
import { commonWords } from './commonWords.ts';

/** Shorter words are within one letter of too many others. */
const long = 9;
/** Shorter words that are near no other, or only near words that the vocabulary lists as right. */
const shortOnes = new Set(
  [
    'absence achieve achieved activity although cellular analysis antibody approved because believed benefit clinical decrease disease',
    'diseases efficacy enzymes estrogen evidence exhibit genetics hormone identify immunity increase inhibit inhibits initial',
    'invasion involved kinases leukemia lymphoma majority melanoma multiple mutation mutations necrosis negative neoplasm observed',
    'occurred original outcomes oxidative pancreas pathway pathways patients peptide placebo possible presence previous probably',
    'produced progress prostate protein proteins protocol question receive received receptor receptors regimen relapse relapsed',
    'remission research respond response responses revealed selected separate sequence similar specific standard strategy',
    'subgroup subtype success suggest suggests support surgery survival symptoms syndrome systemic targeted therapy thyroid',
    'toxicity transfer treated tumours variants vascular whether',
  ].flatMap((line) => line.split(' ')),
);
export const shortestMisspelt = 7;
/** Letters that a slip leaves intact: the first one, and the last two, by which forms of a word differ. */
const head = 1;
const tail = 2;

/** The first and last letters of a word; one slip leaves either of the two intact. */
const keysOf = (word: string, kept: number): readonly [string, string] => [
  word.slice(0, kept),
  `-${word.slice(-kept)}`,
];
const keptOf = (length: number): number => (length < long ? 3 : 4);

/** The words to compare with, by their beginnings and by their ends. */
const beside: ReadonlyMap<string, readonly string[]> = groupBy(commonWords, (word) =>
  word.length < long && !shortOnes.has(word) ? [] : keysOf(word, keptOf(word.length)),
);

/** Whether one letter is wrong, missing or added, or two neighbours are swapped, with the ends intact. */
function isOneSlip(word: string, other: string): boolean {
  const longest = Math.max(word.length, other.length);
  if (Math.abs(word.length - other.length) > 1) return false;
  let before = 0;
  while (before < longest && word[before] === other[before]) before++;
  let after = 0;
  const most = Math.min(word.length, other.length) - before;
  while (after < most && word.at(-1 - after) === other.at(-1 - after)) after++;
  if (before < head || after < tail) return false;
  const [left, right] = [word.length - before - after, other.length - before - after];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && word[before] === other[before + 1] && word[before + 1] === other[before];
}

/** Unifies British and American spelling and letters that vary: none of these is a slip. */
const spelledAlike = (word: string): string =>
  word
    .replace(/ae|oe/gu, 'e')
    .replace(/our/gu, 'or')
    .replace(/s/gu, 'z')
    .replace(/([lt])\1/gu, '$1')
    .replace(/c(?=[aou]|y?t)/gu, 'k')
    .replace(/ogue/gu, 'og')
    .replace(/y/gu, 'i');

/** The common word that a word in small letters is one slip away from; undefined if there is none or more than one. */
export function meantByOneSlip(word: string): string | undefined {
  if (word.length < shortestMisspelt || commonWords.has(word)) return undefined;
  const near = new Set<string>();
  for (const kept of [3, 4])
    for (const key of keysOf(word, kept))
      for (const other of beside.get(key) ?? []) if (isOneSlip(word, other)) near.add(other);
  const [only, second] = near;
  return only === undefined || second !== undefined || spelledAlike(only) === spelledAlike(word) ? undefined : only;
}
