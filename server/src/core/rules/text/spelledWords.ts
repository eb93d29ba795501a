import { inBlock } from '../../claims/inBlock.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Block, Manuscript } from '../../manuscript/manuscript.ts';
import { sourceSpan } from '../../manuscript/prose/prose.ts';
import { sentenceAt } from '../../manuscript/sentenceAt.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { type BlockMatch, matchesStarting } from '../proseMatches.ts';
import type { BlockFinds, RuleContext } from '../rule.ts';
import { spellingPairs } from './spellings.ts';

/** The side of a spelling: 0 is British, 1 American. */
export type Side = 0 | 1;
const sides: ReadonlyMap<string, Side> = new Map(
  spellingPairs.flatMap(([british, american]) => [[british, 0] as const, [american, 1] as const]),
);
const parts = [...sides.keys()].join('|');
/** A cheap prefix of the full expression that rejects nearly all places at a fraction of its cost. */
export const starts = new RegExp(`(?<![a-z\\d-])(?:${parts})`, 'gi');
export const word = new RegExp(`(?<![\\p{L}\\d-])(${parts})(?!igen|ect|imetr)\\p{L}*`, 'iuy');

/** A word in one of the spellings, with its place in the block and the other spelling. */
export interface SpelledWord {
  readonly text: string;
  /** The part that makes it British or American, in lower case. */
  readonly part: string;
  readonly inBlock: Span;
  readonly newText: string;
}

/** The words of a block in British and in American spelling. */
export type SpelledBySide = readonly [SpelledWord[], SpelledWord[]];

/** Whether a block holds key words, which keep the spelling of the list they come from, such as MeSH. */
const isKeyWords = ({ sections }: Manuscript, { section, sentences }: Block): boolean =>
  sections[section]?.role === 'keywords' && sentences.length === 1;

/** The words in either spelling, by block; one entry per block that has any. */
export const spelledWords = (context: RuleContext): readonly BlockFinds<SpelledBySide>[] =>
  context.searchBlocks('text/spelling-mixed', (block) => {
    const home = context.manuscript.blocks[block]!;
    if (isKeyWords(context.manuscript, home)) return [];
    const { prose } = home;
    const bySide: SpelledBySide = [[], []];
    for (const use of matchesStarting(prose.text, starts, word)) {
      const part = use.groups[0]!.toLowerCase();
      const side = sides.get(part);
      if (side === undefined || !isOwnWord(context, block, use)) continue;
      const newText = respelled(use.text, side === 0 ? 1 : 0);
      bySide[side].push({ text: use.text, part, inBlock: sourceSpan(prose, use.prose), newText });
    }
    return bySide.some(({ length }) => length > 0) ? [bySide] : [];
  });

/** Whether a word is the writer's own; a capital in mid-sentence makes it part of a name: "British Journal of Haematology". */
function isOwnWord(context: RuleContext, block: number, use: BlockMatch): boolean {
  const { sentences } = context.manuscript.blocks[block]!;
  const sentence = sentenceAt(sentences, use.prose.start);
  const isPlain = /^\p{Ll}/u.test(use.text) || sentences[sentence]?.prose.start === use.prose.start;
  return isPlain && !isOfficial(context, block, use) && !isQuoted(context, { block, sentence, prose: use.prose });
}

/** "TNF (tumor necrosis": what the letters of a symbol stand for. */
const expansion = /\p{Lu}[\p{L}\d-]{1,11}\s[([][^()[\]]{0,80}$/u;

/** Whether a word belongs to the name of a gene, which HGNC has in one spelling, or to the words after a symbol. */
function isOfficial(context: RuleContext, block: number, { prose, groups }: BlockMatch): boolean {
  if (sides.get(groups[0]!.toLowerCase()) === 0) return false;
  const { text } = context.manuscript.blocks[block]!.prose;
  if (expansion.test(textBefore(text, prose, 100))) return true;
  return inBlock(context.mentions, block).some(
    (mention) => mention.kind === 'gene' && mention.prose.start <= prose.start && prose.end <= mention.prose.end,
  );
}

/** The word in the other spelling, with its capitals kept. */
function respelled(text: string, to: Side): string {
  const lower = text.toLowerCase();
  const pair = spellingPairs.find((one) => lower.startsWith(one[to === 0 ? 1 : 0]))!;
  const other = pair[to] + text.slice(pair[to === 0 ? 1 : 0].length);
  return /^\p{Lu}/u.test(text) ? other[0]!.toUpperCase() + other.slice(1) : other;
}

/**
 * A name from the base in the text's spelling: with "leukaemia" if that is all the text uses, or if the text has no such word
 * and its other words are all British.
 */
export function spelledAsIn(context: RuleContext, name: string): string {
  const american = spellingPairs.filter((pair) => name.includes(pair[1]) && !name.includes(pair[0]));
  if (american.length === 0) return name;
  const words = spelledWords(context);
  const writes = (side: Side, sought?: string): boolean =>
    words.some(({ found: [bySide] }) => bySide![side].some(({ part }) => sought === undefined || part === sought));
  const isBritish = writes(0) && !writes(1);
  return american.reduce(
    (spelled, [british, other]) =>
      isBritish || (writes(0, british) && !writes(1, other)) ? spelled.replaceAll(other, british) : spelled,
    name,
  );
}
