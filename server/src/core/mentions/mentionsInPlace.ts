import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import { sourceSpan } from '../manuscript/prose.ts';
import { detached } from '../text/detached.ts';
import { bySpan } from '../text/span.ts';
import { sentenceAt } from './clauses.ts';
import { Mention, type MentionInBlock, type Place } from './mention.ts';
import type { Reading } from './reading.ts';

/** The mentions of a block where it stands. */
export interface MentionsInPlace {
  /** What they were made of: the same object as long as the block is read alike. */
  readonly readings: readonly Reading[];
  readonly read: readonly MentionInBlock[];
  readonly place: Place;
  readonly mentions: readonly Mention[];
}

const putInPlace = (readings: readonly Reading[], read: readonly MentionInBlock[], place: Place): MentionsInPlace => ({
  readings,
  read,
  place,
  mentions: read.map((mention) => new Mention(mention, place)),
});

/** Readings of a block as mentions of its document, in order, each with the index of the smallest one around it. */
export function mentionsInPlace(
  { text }: Manuscript,
  block: Block,
  readings: readonly Reading[],
  place: Place,
): MentionsInPlace {
  const { start: at, end } = block.span;
  const source = readings.length === 0 ? '' : detached(text.slice(at, end));
  const read = readings.map((reading): MentionInBlock => {
    const { start, end, kind, ids, labels, via, alternatives, variants } = reading;
    const prose = { start, end };
    const span = sourceSpan(block.prose, prose);
    const sentence = sentenceAt(block.sentences, start);
    const words = source.slice(span.start, span.end);
    const mention = { span, text: words, prose, sentence, kind, ids, labels, via, alternatives };
    return variants ? { ...mention, variants } : mention;
  });
  read.sort((a, b) => bySpan(a.span, b.span));
  return putInPlace(readings, linkNested(read), place);
}

/** Gives every mention the index of the smallest one around it. Mentions are in order and do not cross. */
function linkNested(mentions: readonly MentionInBlock[]): readonly MentionInBlock[] {
  const open: number[] = [];
  return mentions.map((mention, index) => {
    while (open.length > 0 && (mentions[open.at(-1) ?? 0]?.span.end ?? 0) <= mention.span.start) open.pop();
    const nestedIn = open.at(-1);
    open.push(index);
    return nestedIn === undefined ? mention : { ...mention, nestedIn };
  });
}

/** The same mentions after the block has moved. */
export function moveMentions(old: MentionsInPlace, place: Place): MentionsInPlace {
  const { at, block, first } = old.place;
  const stays = place.at === at && place.block === block && place.first === first;
  return stays ? old : putInPlace(old.readings, old.read, place);
}
