import { allMatches } from './allMatches.ts';
import type { Span } from './span.ts';

/**
 * The runs of letters and digits in a text. What joins runs into words (a hyphen, an apostrophe) is for the caller to
 * decide.
 */
export interface WordRuns {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each run, whether it consists of lower-case a to z only: most do, and need no further look. */
  readonly plain: readonly boolean[];
}

const letter = /\p{L}/u;
/**
 * Any character beyond ASCII except spaces, dashes, quotation marks and other signs that nearly every text contains;
 * none of those is a letter.
 */
const nonAscii = /[^\0-\x7f\xa0\u2002-\u206f]/;

/** Returns whether a text may contain letters beyond ASCII, which only expressions recognise. */
export const mayHaveNonAsciiLetters = (text: string): boolean => nonAscii.test(text);

/**
 * Returns whether a code unit is a letter beyond ASCII. Dashes and quotation marks, the most frequent signs there, are
 * excluded first.
 */
const isNonAsciiLetter = (code: number): boolean =>
  code > 0xa0 && (code < 0x2000 || code > 0x206f) && letter.test(String.fromCodePoint(code));

/**
 * Returns what `/[\p{L}\d]+/gu` finds, at a fraction of its cost: most of a text is ASCII, and one pass serves everyone
 * who reads its words.
 */
export function wordRuns(text: string): WordRuns {
  const starts: number[] = [];
  const ends: number[] = [];
  const plain: boolean[] = [];
  let start = -1;
  let isPlain = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSmall = code >= 97 && code <= 122;
    const point = code < 0xd800 ? code : text.codePointAt(at)!;
    if (isSmall || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || isNonAsciiLetter(point)) {
      if (start < 0) [start, isPlain] = [at, true];
      isPlain &&= isSmall;
    } else if (start >= 0) {
      starts.push(start);
      ends.push(at);
      plain.push(isPlain);
      start = -1;
    }
    if (point > 0xffff) at++;
  }
  if (start >= 0) {
    starts.push(start);
    ends.push(text.length);
    plain.push(isPlain);
  }
  return { starts, ends, plain };
}

/**
 * Yields the places where a global expression for words matches, for one that matches only within runs, and every plain
 * run of at least `shortest` letters as a whole. The expression is not tried on plain runs, which are most.
 */
export function* wordsLike(pattern: RegExp, shortest: number, text: string, runs: WordRuns): Iterable<Span> {
  const { starts, ends, plain } = runs;
  for (let run = 0; run < starts.length; run++) {
    const start = starts[run]!;
    const end = ends[run]!;
    if (end - start < shortest) continue;
    if (plain[run]) yield { start, end };
    else
      for (const { index, 0: word } of allMatches(text.slice(start, end), pattern))
        yield { start: start + index, end: start + index + word.length };
  }
}
