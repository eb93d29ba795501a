import type { WordRuns } from '../../text/wordRuns.ts';
import type { RuleContext, Summary } from '../rule.ts';
import { runsOfBlock } from '../runsOfBlock.ts';
import { countOf, countTexts, type TextCounts } from './textCounts.ts';

const hyphen = /[-‐‑]/u;
const letter = /\p{L}/u;

/** The words of a block in lower case, hyphened ones both whole and in parts; a word begins with a letter. */
function wordsIn(prose: string, { starts, ends, plain }: WordRuns): readonly string[] {
  const words: string[] = [];
  for (let run = 0; run < starts.length; run++) {
    const first = run;
    while (starts[run + 1] === ends[run]! + 1 && prose[ends[run]!] !== ' ' && hyphen.test(prose[ends[run]!]!)) run++;
    const text = prose.slice(starts[first], ends[run]);
    if (first === run && plain[run]) words.push(text);
    else words.push(...wordIn(text));
  }
  return words;
}

/** The word without digits before its first letter: "FU" for "5-FU". */
function wordIn(joined: string): readonly string[] {
  const start = joined.search(letter);
  if (start < 0) return [];
  const word = joined.slice(start).toLowerCase();
  return hyphen.test(word) ? [word, ...word.split(hyphen)] : [word];
}

type ContextOfWords = Pick<RuleContext, 'manuscript' | 'ofBlock' | 'searchBlocks' | 'summary'>;

function wordCounts(context: ContextOfWords): TextCounts {
  const words = context.searchBlocks('words of the text', (block) =>
    wordsIn(context.manuscript.blocks[block]!.prose.text, runsOfBlock(context, block)),
  );
  return context.summary('words of the text', words, (before?: Summary<string, TextCounts>) =>
    countTexts(words, (one) => one, before),
  );
}

/** Returns how often a text has a word, regardless of case. Words are counted on demand, since many texts never need it. */
export function wordsOfText(context: ContextOfWords): (word: string) => number {
  let counts: TextCounts | undefined;
  return (asked) => {
    counts ??= wordCounts(context);
    return countOf(counts, asked.toLowerCase());
  };
}
