import { greekNames } from './greekNames.ts';

/** Flag of a token that begins a word. */
export const startsWord = 1;
/** Flag of a token that ends a word. */
export const endsWord = 2;

/**
 * The letter runs and digit runs of a text, as parallel arrays: HER2 is two tokens of one word. A Greek letter is a
 * token of its own. `hash` is over the folded letters, so that ERBB2, erbb2 and (for letters) α and alpha agree.
 */
export interface TokenRun {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly hash: readonly number[];
  readonly flags: readonly number[];
}

const letter = 1;
const digit = 2;
const greek = 3;

const asciiClass = new Uint8Array(128);
for (let code = 48; code <= 57; code++) asciiClass[code] = digit;
for (let code = 65; code <= 90; code++) asciiClass[code] = asciiClass[code + 32] = letter;

function classOf(code: number): number {
  if (code < 128) return asciiClass[code] ?? 0;
  if (code >= 0x370 && code < 0x400) return greekNames.has(code) ? greek : letter;
  if (code < 0xc0) return code === 0xb5 ? letter : 0;
  if (code === 0xdf) return greek;
  if (code === 0xd7 || code === 0xf7) return 0;
  return code < 0x2000 || (code >= 0x3040 && code < 0xd800) ? letter : 0;
}

const lower = (code: number): number =>
  code < 128 ? (code >= 65 && code <= 90 ? code + 32 : code) : String.fromCharCode(code).toLowerCase().charCodeAt(0);

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Returns the end of the run of one kind that begins at `from`, at `limit` at the latest. */
function endOfRun(text: string, from: number, limit: number, kind: number): number {
  if (kind === greek) return from + 1;
  let end = from + 1;
  while (end < limit && classOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

/** Returns the hash of a token as `foldedToken` gives it, without making a string of it. */
function hashOfToken(text: string, start: number, end: number, kind: number): number {
  if (kind === greek) return hashOf(greekNames.get(text.charCodeAt(start)) ?? '');
  const foldedEnd = kind === letter && isPluralOfCapitals(text, start, end) ? end - 1 : end;
  let hash = seed;
  for (let i = start; i < foldedEnd; i++) hash = Math.imul(hash ^ lower(text.charCodeAt(i)), prime);
  return hash;
}

/** Returns the hash of a folded token. */
export function hashOf(folded: string): number {
  let hash = seed;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), prime);
  return hash;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Returns whether the run is capitals with a plural s, whether or not it contains lower-case letters: TKIs, CSCs, IMiDs. */
const isPluralOfCapitals = (text: string, start: number, end: number): boolean =>
  end - start > 2 &&
  text.charCodeAt(end - 1) === 115 &&
  isUpper(text.charCodeAt(end - 2)) &&
  (isUpper(text.charCodeAt(end - 3)) ||
    (end - start > 4 && isUpper(text.charCodeAt(start + 1)) && isUpper(text.charCodeAt(start))));

/** Returns whether the apostrophe at `at` begins a possessive 's, which belongs to the gap between words. */
export const isPossessive = (text: string, at: number): boolean =>
  (text[at] === "'" || text[at] === '’') && text.charCodeAt(at + 1) === 115 && classOf(text.charCodeAt(at + 2)) === 0;

/**
 * Splits a text into tokens. `breaks` are ascending offsets at which a word ends although letters follow: the edge of a
 * superscript, so that EGFR^T790M^ is two words.
 */
export function tokensOf(text: string, breaks: readonly number[] = []): TokenRun {
  // Lists rather than typed arrays: most texts that are split are names of a few letters.
  const start: number[] = [];
  const end: number[] = [];
  const hash: number[] = [];
  const flags: number[] = [];
  let atBreak = 0;
  let nextBreak = breaks.length === 0 ? text.length : breaks[0]!;
  let wordOpen = false;
  const endWord = (): void => {
    if (wordOpen) flags[flags.length - 1]! |= endsWord;
    wordOpen = false;
  };
  let i = 0;
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === 0) {
      endWord();
      i += isPossessive(text, i) ? 2 : 1;
      continue;
    }
    while (nextBreak < i) nextBreak = breaks[++atBreak] ?? text.length;
    if (nextBreak === i) endWord();
    const stop = nextBreak > i ? nextBreak : (breaks[atBreak + 1] ?? text.length);
    const runEnd = endOfRun(text, i, stop, kind);
    start.push(i);
    end.push(runEnd);
    hash.push(hashOfToken(text, i, runEnd, kind));
    flags.push(wordOpen ? 0 : startsWord);
    wordOpen = true;
    i = runEnd;
  }
  endWord();
  return { count: start.length, start, end, hash, flags };
}

/** Returns a token in the form in which it is compared: lower case, Greek letters by name, without the plural s of capitals. */
export function foldedToken(text: string, start: number, end: number): string {
  const foldedEnd = isPluralOfCapitals(text, start, end) ? end - 1 : end;
  return greekNames.get(text.charCodeAt(start)) ?? text.slice(start, foldedEnd).toLowerCase();
}

/** Returns whether `foldedToken` would give `folded`, without making a string of a token that is all ASCII. */
export function foldsTo(text: string, start: number, end: number, folded: string): boolean {
  const length = (isPluralOfCapitals(text, start, end) ? end - 1 : end) - start;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(start + i);
    if (code >= 128) return foldedToken(text, start, end) === folded;
    if (lower(code) !== folded.charCodeAt(i)) return false;
  }
  return length === folded.length;
}

const greekWords: ReadonlySet<string> = new Set(greekNames.values());

/** Returns a token for comparing case: as written, without the plural s of capitals; empty for a Greek letter or its name. */
export function surfaceToken(text: string, start: number, end: number): string {
  if (greekWords.has(foldedToken(text, start, end))) return '';
  return text.slice(start, isPluralOfCapitals(text, start, end) ? end - 1 : end);
}

/** Combines token hashes in order. */
export const phraseHash = (hash: number, tokenHash: number): number => (Math.imul(hash, 31) ^ tokenHash) | 0;
