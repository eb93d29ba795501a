/** Greek letters by the names that writers use for them; final sigma and the lunate epsilon included. */
const greekLetters =
  'α alpha β beta γ gamma δ delta ε epsilon ϵ epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi ο omicron π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega'.split(
    ' ',
  );
const greekNames: ReadonlyMap<number, string> = new Map(
  greekLetters.flatMap((letter, i): [number, string][] =>
    i % 2 === 1 ? [] : [letter, letter.toUpperCase()].map((form) => [form.charCodeAt(0), greekLetters[i + 1] ?? '']),
  ),
);

/** The name of a Greek letter, or undefined for any other character. */
export const greekName = (letter: string): string | undefined => greekNames.get(letter.charCodeAt(0));

const hyphens = '-\u2010\u2011\u2012\u2013\u2014\u2212\u00ad';
export const isHyphen = (char: string): boolean => char !== '' && hyphens.includes(char);

export const startsWord = 1;
export const endsWord = 2;

/**
 * The letter runs and digit runs of a text, as parallel arrays: HER2 is two tokens of one word. A Greek letter is a token of its
 * own. `hash` is over the folded letters, so that ERBB2, erbb2 and (for letters) α and alpha agree.
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
  if (code === 0xd7 || code === 0xf7) return 0;
  return code < 0x2000 || (code >= 0x3040 && code < 0xd800) ? letter : 0;
}

const lower = (code: number): number =>
  code < 128 ? (code >= 65 && code <= 90 ? code + 32 : code) : String.fromCharCode(code).toLowerCase().charCodeAt(0);

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

export function hashOf(folded: string): number {
  let hash = seed;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), prime);
  return hash;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Whether the run is capitals with a plural s behind them: TKIs, CSCs. */
const isPluralOfCapitals = (text: string, start: number, end: number): boolean =>
  end - start > 2 &&
  text.charCodeAt(end - 1) === 115 &&
  isUpper(text.charCodeAt(end - 2)) &&
  isUpper(text.charCodeAt(end - 3));

/** A possessive 's at `at` (its apostrophe) is part of the gap between words. */
const isPossessive = (text: string, at: number): boolean =>
  (text[at] === "'" || text[at] === '’') && text.charCodeAt(at + 1) === 115 && classOf(text.charCodeAt(at + 2)) === 0;

/**
 * Splits a text into tokens. `breaks` are offsets, in order, at which a word ends although letters go on: the edge of a
 * superscript, so that EGFR^T790M^ is two words.
 */
export function tokensOf(text: string, breaks: readonly number[] = []): TokenRun {
  // Lists, and no typed arrays: most texts that are split are names of a few letters.
  const start: number[] = [];
  const end: number[] = [];
  const hash: number[] = [];
  const flags: number[] = [];
  let atBreak = 0;
  let nextBreak = breaks.length === 0 ? text.length : breaks[0]!;
  let wordOpen = false;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? asciiClass[code]! : classOf(code);
    if (kind === 0) {
      if (wordOpen) flags[flags.length - 1]! |= endsWord;
      wordOpen = false;
      i += (code === 39 || code === 0x2019) && isPossessive(text, i) ? 2 : 1;
      continue;
    }
    while (nextBreak < i) nextBreak = breaks[++atBreak] ?? text.length;
    if (wordOpen && nextBreak === i) {
      flags[flags.length - 1]! |= endsWord;
      wordOpen = false;
    }
    const stop = nextBreak > i ? nextBreak : (breaks[atBreak + 1] ?? text.length);
    let j = i + 1;
    let value = seed;
    if (kind === greek) value = hashOf(greekNames.get(code) ?? '');
    else {
      value = Math.imul(value ^ lower(code), prime);
      let withoutLast = seed;
      for (; j < stop; j++) {
        const next = text.charCodeAt(j);
        if ((next < 128 ? asciiClass[next] : classOf(next)) !== kind) break;
        withoutLast = value;
        value = Math.imul(value ^ lower(next), prime);
      }
      if (kind === letter && isPluralOfCapitals(text, i, j)) value = withoutLast;
    }
    start.push(i);
    end.push(j);
    hash.push(value);
    flags.push(wordOpen ? 0 : startsWord);
    wordOpen = true;
    i = j;
  }
  if (wordOpen) flags[flags.length - 1]! |= endsWord;
  return { count: start.length, start, end, hash, flags };
}

/** A token as it is compared: lower case, Greek letters by name, without the plural s of capitals. */
export function foldedToken(text: string, start: number, end: number): string {
  const foldedEnd = isPluralOfCapitals(text, start, end) ? end - 1 : end;
  return greekName(text.slice(start, end)) ?? text.slice(start, foldedEnd).toLowerCase();
}

/** Whether `foldedToken` gives `folded`, told without making a string of the token where all of it is ASCII. */
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

/** A token for comparing case: as written, without the plural s of capitals; nothing for a Greek letter or its name. */
export function surfaceToken(text: string, start: number, end: number): string {
  if (greekWords.has(foldedToken(text, start, end))) return '';
  return text.slice(start, isPluralOfCapitals(text, start, end) ? end - 1 : end);
}

export type Gap = 'joined' | 'hyphen' | 'space' | 'slash' | `other:${string}`;

/** What stands between two tokens. Spaces around a hyphen are OCR or a line break. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return 'joined';
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'space';
  let gap = text.slice(from, to);
  if (isPossessive(text, from)) gap = gap.slice(2);
  let spaces = 0;
  let dashes = 0;
  for (const char of gap) {
    if (isHyphen(char)) dashes++;
    else if (char.trim() === '') spaces++;
  }
  if (spaces === gap.length) return 'space';
  if (dashes > 0 && dashes + spaces === gap.length && gap.length <= 3) return 'hyphen';
  const trimmed = gap.trim();
  return trimmed === '/' ? 'slash' : `other:${trimmed}`;
}

/** Whether a name that has `inName` between two tokens may be written with `inText` there. */
export function gapAccepts(inName: Gap, inText: Gap): boolean {
  switch (inName) {
    case 'joined':
      return inText === 'joined' || inText === 'hyphen';
    case 'hyphen':
      return inText === 'joined' || inText === 'hyphen' || inText === 'space';
    case 'space':
      return inText === 'space' || inText === 'hyphen';
    default:
      return inName === inText;
  }
}
