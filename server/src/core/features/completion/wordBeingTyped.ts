import type { Span } from '../../text/span.ts';

/** In characters; no name that is completed is longer. */
const longestWord = 40;
/** How many words of a name may precede the one being typed. */
const mostWordsBefore = 3;

const isOfWord = (text: string, at: number): boolean => /[\p{L}\p{N}‐-–-]/u.test(text[at] ?? '');

/** Start offset of the word that ends at `end`; `end` itself if there is none. */
function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestWord && isOfWord(text, start - 1)) start--;
  return start;
}

/** Span of the word being typed, up to `offset`. */
export const writtenWord = (text: string, offset: number): Span => ({ start: startOfWord(text, offset), end: offset });

/** Spans before `offset` that may begin a name of several words ("drug eff", "CDK4/6 inh"), longest first. */
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
