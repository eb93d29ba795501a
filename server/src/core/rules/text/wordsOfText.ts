import { alikeAtEnds } from '../../text/change.ts';
import type { WordRuns } from '../../text/wordRuns.ts';
import type { BlockFinds, RuleContext, Summary } from '../rule.ts';
import { runsOfBlock } from '../runsOfBlock.ts';

const hyphen = /[-‐‑]/u;
const letter = /\p{L}/u;

/** So many words may be counted beside the whole text before it is counted anew. */
const mostSince = 1000;

type Words = readonly BlockFinds<string>[];

/** How often a text has its words: what was counted in an earlier version of it, and by how much that has changed since. */
interface WordCounts {
  readonly earlier: ReadonlyMap<string, number>;
  readonly since: ReadonlyMap<string, number>;
}

/** The words of a block in small letters, hyphened ones as a whole and by part; a word begins with a letter. */
function wordsIn(prose: string, { starts, ends, plain }: WordRuns): readonly string[] {
  const words: string[] = [];
  for (let run = 0; run < starts.length; run++) {
    const first = run;
    while (starts[run + 1] === ends[run]! + 1 && hyphen.test(prose[ends[run]!]!)) run++;
    const text = prose.slice(starts[first], ends[run]);
    if (first === run && plain[run]) words.push(text);
    else words.push(...wordIn(text));
  }
  return words;
}

/** Numbers before the first letter stand apart: of "5-FU" the word is "FU". */
function wordIn(joined: string): readonly string[] {
  const start = joined.search(letter);
  if (start < 0) return [];
  const word = joined.slice(start).toLowerCase();
  return hyphen.test(word) ? [word, ...word.split(hyphen)] : [word];
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

type Read = Pick<RuleContext, 'manuscript' | 'ofBlock' | 'searchBlocks' | 'summary'>;

function wordCounts(context: Read): WordCounts {
  const words = context.searchBlocks('words of the text', (block) =>
    wordsIn(context.manuscript.blocks[block]!.prose.text, runsOfBlock(context, block)),
  );
  return context.summary('words of the text', words, (before?: Summary<string, WordCounts>) =>
    countWords(words, before),
  );
}

/** How often a text has a word, whatever its capitals. They are counted when first asked for: in many texts nothing raises the question. */
export function wordsOfText(context: Read): (word: string) => number {
  let counts: WordCounts | undefined;
  return (asked) => {
    counts ??= wordCounts(context);
    const small = asked.toLowerCase();
    return (counts.earlier.get(small) ?? 0) + (counts.since.get(small) ?? 0);
  };
}
