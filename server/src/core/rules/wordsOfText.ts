import type { RuleContext, Summary } from './rule.ts';
import { countOf, countTexts, type TextCounts } from './textCounts.ts';

const word = /\p{L}[\p{L}\d]*(?:[-‐‑][\p{L}\d]+)*/gu;

/** The words of a block in small letters, hyphened ones as a whole and by part. */
function wordsIn(prose: string): readonly string[] {
  return Array.from(prose.matchAll(word), ([text]) => text.toLowerCase()).flatMap((one) =>
    /[-‐‑]/u.test(one) ? [one, ...one.split(/[-‐‑]/u)] : [one],
  );
}

/** How often a text has a word, whatever its capitals. */
export function wordsOfText({
  manuscript,
  searchBlocks,
  summary,
}: Pick<RuleContext, 'manuscript' | 'searchBlocks' | 'summary'>): (word: string) => number {
  const words = searchBlocks('words of the text', (block) => wordsIn(manuscript.blocks[block]!.prose.text));
  const counts = summary('words of the text', words, (before?: Summary<string, TextCounts>) =>
    countTexts(words, (one) => one, before),
  );
  return (asked) => countOf(counts, asked.toLowerCase());
}
