import type { WordRuns } from '../../../text/wordRuns.ts';
import { commonWords } from '../commonWords.ts';
import { ligatureWords } from './ligatureWords.ts';
import type { SpacingSlip } from './spacingSlips.ts';

/** Shorter words are rarely torn, and pairs of short parts occur so often that they prove nothing. */
const shortest = 4;
/** A one-letter part may be a symbol, unless the word is at least this long. */
const longEnoughForOne = 7;

const beforeWord = /['’]/u;
const afterWord = /['’(-]/u;

/** Adjectives glued to the word before because a line end took the hyphen. */
const glued =
  /^(.{4,}?)(associated|based|dependent|derived|driven|generation|induced|mediated|related|resistant|rich|sensitive|specific)$/u;
/** In letters: minimum length of two words run together. */
const shortestGlued = 8;
/** Prefixes that join adjectives without a hyphen. */
const prefix =
  /^(?:auto|chemo|counter|hyper|immuno|inter|intra|micro|multi|over|photo|poly|radio|super|thermo|trans|under)$/u;
const numeral = /^(?:first|second|third|fourth|next)$/u;

/** "drugresistant", "secondgeneration": the word with its hyphen put back; undefined for other words. */
function unglued(word: string): string | undefined {
  const [, before = '', after = ''] = glued.exec(word) ?? [];
  if (!commonWords.has(before) || prefix.test(before)) return undefined;
  return after === 'generation' && !numeral.test(before) ? undefined : `${before}-${after}`;
}

/** Endings of torn words; with more letters in front an ending may be a word. */
const ending =
  /^(?:[a-z]{0,2}(?:able|ally|ance|ence|ible|ical|ing|ity|ive|ment|ness|ous|sion|tant|tion)|cinoma|sistance|sistant|[a-z]{0,3}(?:inib|mab|parib|platin|rubicin|taxel))s?$/u;
/** In letters: a shorter word before an ending is a word of its own. */
const shortestBeforeEnding = 3;

/** The word of a run, if it is in small letters apart from the first; undefined for symbols and the like. */
function wordOf(prose: string, { starts, ends, plain }: WordRuns, run: number): string | undefined {
  const text = prose.slice(starts[run], ends[run]);
  if (plain[run]) return text;
  return /^[A-Z][a-z]*$/u.test(text) ? text.toLowerCase() : undefined;
}

/**
 * Common words split in two parts of which one is not a word ("Altera tions", "resistanc e"), and two words joined without
 * their hyphen; also words that the text or the base has whole, by their endings ("resis tance"). Pairs of words ("in
 * formation", "not able") are left alone. `runs` are those of the prose.
 */
export function tornWordsIn(prose: string, runs: WordRuns): readonly SpacingSlip[] {
  const { starts, ends, plain } = runs;
  const found: SpacingSlip[] = [];
  let first: string | undefined;
  let isFirstCommon = false;
  for (let run = 0; run < starts.length; run++) {
    const [start, end] = [starts[run]!, ends[run]!];
    const word = wordOf(prose, runs, run);
    const isCommon = word !== undefined && commonWords.has(word);
    const right = word === undefined || isCommon || word.length < shortestGlued ? undefined : unglued(word);
    if (right !== undefined && plain[run] && prose[start - 1] !== '-' && prose[end] !== '-')
      found.push({ prose: { start, end }, text: word!, right, isHyphen: true, isLast: true });
    if (first !== undefined && word !== undefined && plain[run] && !(isFirstCommon && isCommon))
      found.push(...tornAt(prose, { start: starts[run - 1]!, middle: ends[run - 1]!, next: start, end }, first, word));
    [first, isFirstCommon] = [word, isCommon];
  }
  return found;
}

const isWhole = (word: string): boolean => commonWords.has(word) || ligatureWords.has(word);

/** Two parts that may be one word. */
interface Pair {
  readonly start: number;
  readonly middle: number;
  readonly next: number;
  readonly end: number;
}

function* tornAt(prose: string, place: Pair, first: string, second: string): Iterable<SpacingSlip> {
  const { start, middle, next, end } = place;
  if (next !== middle + 1 || (prose[middle] !== ' ' && prose[middle] !== '\n')) return;
  const found = { prose: { start, end }, text: prose.slice(start, end) };
  if (first.length >= shortestBeforeEnding && prose[middle] === ' ' && prose[end] !== '-' && ending.test(second)) {
    const right = found.text.replace(' ', '');
    yield { ...found, right, has: [right], lacks: [first, second], isTorn: true };
  }
  const length = first.length + second.length;
  if (length < shortest || first.length < 2 || !isWhole(first + second)) return;
  if (second.length < 2 && (length < longEnoughForOne || commonWords.has(first))) return;
  if (beforeWord.test(prose[start - 1] ?? ' ') || afterWord.test(prose[end] ?? ' ')) return;
  // Two-letter names ("Th", "ar") are no reason to leave a torn word alone.
  const noNames = [first, second].filter((part) => part.length > 2 && !commonWords.has(part));
  yield { ...found, right: found.text.replace(/\s/u, ''), noNames, isLast: true };
}
