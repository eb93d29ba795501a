import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import { sourceSpan } from '../manuscript/prose/prose.ts';
import { sentenceAt } from '../manuscript/sentenceAt.ts';
import { detached } from '../text/detached.ts';
import { bySpan } from '../text/span.ts';
import { type BlockPlace, Mention, type MentionInBlock } from './mention.ts';
import type { Reading } from './reading.ts';

/** The mentions of a block, independent of where the block is. */
export interface MentionsInBlock {
  /** The readings they were made from: the same object for as long as the block is read the same way. */
  readonly readings: readonly Reading[];
  readonly mentions: readonly MentionInBlock[];
}

/** The mentions of a block at its current place. */
export interface MentionsInPlace {
  readonly inBlock: MentionsInBlock;
  readonly place: BlockPlace;
  readonly mentions: readonly Mention[];
}

/** Turns the readings of a block into mentions, in order, each with the index of the smallest one around it. */
export function mentionsInBlock({ text }: Manuscript, block: Block, readings: readonly Reading[]): MentionsInBlock {
  const source = readings.length === 0 ? '' : detached(text.slice(block.span.start, block.span.end));
  const mentions = readings.map((reading): MentionInBlock => {
    const { start, end, kind, ids, labels, via, alternatives = [], variants } = reading;
    const prose = { start, end };
    const span = sourceSpan(block.prose, prose);
    const sentence = sentenceAt(block.sentences, start);
    const words = source.slice(span.start, span.end);
    const mention = { span, text: words, prose, sentence, kind, ids, labels, via, alternatives };
    return variants ? { ...mention, variants } : mention;
  });
  mentions.sort((a, b) => bySpan(a.span, b.span));
  return { readings, mentions: linkNested(mentions) };
}

/** Adds to each mention the index of the smallest one around it. Mentions are in order and do not cross. */
function linkNested(mentions: readonly MentionInBlock[]): readonly MentionInBlock[] {
  const open: number[] = [];
  return mentions.map((mention, index) => {
    while (open.length > 0 && (mentions[open.at(-1) ?? 0]?.span.end ?? 0) <= mention.span.start) open.pop();
    const nestedIn = open.at(-1);
    open.push(index);
    return nestedIn === undefined ? mention : { ...mention, nestedIn };
  });
}

/** Returns the mentions of a block at a place; the same object as before if the block has not moved. */
export function placeMentions(
  inBlock: MentionsInBlock,
  place: BlockPlace,
  before: MentionsInPlace | undefined,
): MentionsInPlace {
  const { offset: at, block, firstMention: first } = before?.place ?? {};
  if (before?.inBlock === inBlock && place.offset === at && place.block === block && place.firstMention === first)
    return before;
  return { inBlock, place, mentions: inBlock.mentions.map((mention) => new Mention(mention, place)) };
}
