import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import { sourceSpan } from '../manuscript/prose.ts';
import { detached } from '../text/detached.ts';
import { bySpan, movedBy } from '../text/span.ts';
import { sentenceAt } from './clauses.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';

/** Where a block stands in its document: its offset, its index, and the index that its first mention has. */
interface Place {
  readonly at: number;
  readonly block: number;
  readonly first: number;
}

/** The mentions of a block where it stands. */
export interface MentionsInPlace extends Place {
  /** What they were made of: the same object as long as the block is read alike. */
  readonly readings: readonly Reading[];
  readonly mentions: readonly Mention[];
}

/** Readings of a block as mentions of its document, in order, each with the index of the smallest one around it. */
export function mentionsInPlace(
  { text }: Manuscript,
  block: Block,
  readings: readonly Reading[],
  place: Place,
): MentionsInPlace {
  const { start: blockStart, end: blockEnd } = block.span;
  const source = readings.length === 0 ? '' : detached(text.slice(blockStart, blockEnd));
  const mentions = readings.map((reading): Mention => {
    const { start, end, kind, ids, labels, via, alternatives, variants } = reading;
    const prose = { start, end };
    const span = sourceSpan(block.prose, prose);
    const mention = {
      span,
      text: source.slice(span.start - blockStart, span.end - blockStart),
      block: place.block,
      prose,
      sentence: sentenceAt(block.sentences, start),
      kind,
      ids,
      labels,
      via,
      alternatives,
    };
    return variants ? { ...mention, variants } : mention;
  });
  mentions.sort((a, b) => bySpan(a.span, b.span));
  return { ...place, readings, mentions: linkNested(mentions, place.first) };
}

/** Gives every mention the index of the smallest one around it. Mentions are in order and do not cross; `first` is the first one's index. */
function linkNested(mentions: readonly Mention[], first: number): Mention[] {
  const open: number[] = [];
  return mentions.map((mention, index) => {
    while (open.length > 0 && (mentions[open.at(-1) ?? 0]?.span.end ?? 0) <= mention.span.start) open.pop();
    const outer = open.at(-1);
    open.push(index);
    return outer === undefined ? mention : { ...mention, nestedIn: outer + first };
  });
}

/** The same mentions after the block has moved. */
export function moveMentions(old: MentionsInPlace, place: Place): MentionsInPlace {
  const distance = place.at - old.at;
  const further = place.first - old.first;
  if (distance === 0 && further === 0 && place.block === old.block) return old;
  const { block } = place;
  const mentions = old.mentions.map((mention): Mention => {
    const span = movedBy(mention.span, distance);
    const { nestedIn } = mention;
    return nestedIn === undefined
      ? { ...mention, span, block }
      : { ...mention, span, block, nestedIn: nestedIn + further };
  });
  return { ...place, readings: old.readings, mentions };
}
