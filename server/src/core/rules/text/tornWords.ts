import type { WordRuns } from '../../text/wordRuns.ts';
import { commonWords } from './commonWords.ts';
import type { SpacingSlip } from './spacingSlips.ts';

/** Shorter words are torn so seldom, and so many pairs of short parts stand side by side, that they tell nothing. */
const shortest = 4;
/** A part of one letter may be a sign, unless the word is long. */
const longEnoughForOne = 7;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const behindWord = /['’(-]/u;
const beforeWord = /['’]/u;

/**
 * Common words in two parts, one of which is no word: "Alterna tions", "resistanc e". Pairs of words ("in formation", "not able") are
 * left alone. `runs` are those of the prose.
 */
export function tornWordsIn(prose: string, { starts, ends, plain }: WordRuns): readonly SpacingSlip[] {
  const found: SpacingSlip[] = [];
  for (let run = 0; run + 1 < starts.length; run++) {
    const [start, middle, next, end] = [starts[run]!, ends[run]!, starts[run + 1]!, ends[run + 1]!];
    const length = middle - start + end - next;
    if (next !== middle + 1 || length < shortest || !plain[run + 1]) continue;
    if (!plain[run] && !isCapital(prose.charCodeAt(start))) continue;
    if (prose[middle] !== ' ' && prose[middle] !== '\n') continue;
    const [first, second] = [prose.slice(start, middle).toLowerCase(), prose.slice(next, end)];
    if (first.length < 2 || !commonWords.has(first + second)) continue;
    if (second.length < 2 && (length < longEnoughForOne || commonWords.has(first))) continue;
    if ((commonWords.has(first) && commonWords.has(second)) || behindWord.test(prose[end] ?? ' ')) continue;
    if (beforeWord.test(prose[start - 1] ?? ' ')) continue;
    const text = prose.slice(start, end);
    // Names of two letters ("Th", "ar") are no reason to leave a torn word alone.
    const parts = [first, second].filter((part) => part.length > 2 && !commonWords.has(part));
    found.push({ prose: { start, end }, text, groups: [], right: text.replace(/\s/u, ''), noNames: parts });
  }
  return found;
}
