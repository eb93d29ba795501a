import { allMatches } from '../../text/allMatches.ts';

/** The start and end offsets of the words of a text. */
export interface WordOffsets {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
/** Characters beyond ASCII that may be letters and need the expression; spaces, dashes and quotation marks are excluded. */
const otherLetters = /[^\0-\x7f\xa0\u2002-\u2018\u201a-\u202f]/;

const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57);

/** Finds the words of a text: letters and digits, with what follows an apostrophe. */
export function wordOffsetsIn(text: string): WordOffsets {
  const starts: number[] = [];
  const ends: number[] = [];
  if (otherLetters.test(text) || text.includes("'")) {
    for (const { index, 0: found } of allMatches(text, word)) {
      starts.push(index);
      ends.push(index + found.length);
    }
    return { starts, ends };
  }
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    if (isLetter(text.charCodeAt(at)) === inside) continue;
    (inside ? ends : starts).push(at);
    inside = !inside;
  }
  if (inside) ends.push(text.length);
  return { starts, ends };
}
