import type { Span } from '../../text/span.ts';

/** In characters. No name that is completed is longer. */
const longestWord = 40;
/** How many words a name may have before the one that is being written. */
const mostWordsBefore = 3;

const isOfWord = (text: string, at: number): boolean => /[\p{L}\p{N}‐-–-]/u.test(text[at] ?? '');

/** Where the word begins that ends at `end`; `end` where none does. */
function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestWord && isOfWord(text, start - 1)) start--;
  return start;
}

/** The word before `offset`, as far as it is written. */
export const writtenWord = (text: string, offset: number): Span => ({ start: startOfWord(text, offset), end: offset });

/** What stands before `offset` as the beginning of a name of several words ("drug eff", "CDK4/6 inh"), most words first. */
export function writtenPhrases(text: string, offset: number): readonly Span[] {
  const phrases: Span[] = [];
  let { start } = writtenWord(text, offset);
  if (start === offset) return phrases;
  while (phrases.length < mostWordsBefore && (text[start - 1] === ' ' || text[start - 1] === '/')) {
    const before = startOfWord(text, start - 1);
    if (before === start - 1) break;
    start = before;
    phrases.unshift({ start, end: offset });
  }
  return phrases;
}
