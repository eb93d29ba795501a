import { alikeAtEnds } from '../../text/change.ts';
import type { BlockFinds, RuleContext, Summary } from '../rule.ts';

const word = /\p{L}[\p{L}\d]*(?:[-‐‑][\p{L}\d]+)*/gu;

/** So many words may be counted beside the whole text before it is counted anew. */
const mostSince = 1000;

type Words = readonly BlockFinds<string>[];

/** How often a text has its words: what was counted in an earlier version of it, and by how much that has changed since. */
interface WordCounts {
  readonly earlier: ReadonlyMap<string, number>;
  readonly since: ReadonlyMap<string, number>;
}

/** The words of a block in small letters, hyphened ones as a whole and by part. */
function wordsIn(prose: string): readonly string[] {
  return Array.from(prose.matchAll(word), ([text]) => text.toLowerCase()).flatMap((one) =>
    /[-‐‑]/u.test(one) ? [one, ...one.split(/[-‐‑]/u)] : [one],
  );
}

function add(counts: Map<string, number>, words: Words, each: 1 | -1): void {
  for (const { found } of words)
    for (const one of found) {
      const count = (counts.get(one) ?? 0) + each;
      if (count === 0) counts.delete(one);
      else counts.set(one, count);
    }
}

/** Counts the words of all blocks, or those of the blocks that changed since the version before. */
function countWords(words: Words, before: Summary<string, WordCounts> | undefined): WordCounts {
  if (before) {
    const { head, tail } = alikeAtEnds(before.finds, words, (one, other) => one.found === other.found);
    const since = new Map(before.value.since);
    add(since, before.finds.slice(head, before.finds.length - tail), -1);
    add(since, words.slice(head, words.length - tail), 1);
    if (since.size <= mostSince) return { earlier: before.value.earlier, since };
  }
  const earlier = new Map<string, number>();
  add(earlier, words, 1);
  return { earlier, since: new Map() };
}

/** How often a text has a word, whatever its capitals. */
export function wordsOfText({
  manuscript,
  searchBlocks,
  summary,
}: Pick<RuleContext, 'manuscript' | 'searchBlocks' | 'summary'>): (word: string) => number {
  const words = searchBlocks('words of the text', (block) => wordsIn(manuscript.blocks[block]!.prose.text));
  const { earlier, since } = summary('words of the text', words, (before?: Summary<string, WordCounts>) =>
    countWords(words, before),
  );
  return (asked) => {
    const small = asked.toLowerCase();
    return (earlier.get(small) ?? 0) + (since.get(small) ?? 0);
  };
}
