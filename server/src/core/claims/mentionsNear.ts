import type { Mention } from '../mentions/mention.ts';
import { bisect } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';
import { firstIndexInBlock } from './inBlock.ts';

/**
 * The mentions of a block that may touch a stretch of its prose: those that begin in it or at its end, and those before it that
 * may reach into it. A paragraph may be a whole book, so that looking through all of its mentions at every place would cost
 * the square of its length.
 */
export function mentionsNear(mentions: readonly Mention[], block: number, { start, end }: Span): readonly Mention[] {
  const first = firstIndexInBlock(mentions, block);
  const count = firstIndexInBlock(mentions, block + 1) - first;
  let from = first + bisect(count, (index) => mentions[first + index]!.prose.start < start);
  const to = first + bisect(count, (index) => mentions[first + index]!.prose.start <= end);
  // Outermost mentions lie apart: only the one right before, with what is inside it, can reach this far.
  if (from > first) from--;
  while (mentions[from]?.nestedIn !== undefined) from = mentions[from]!.nestedIn!;
  return mentions.slice(from, to);
}

/** The mentions of the sentences of a block from one to another, both included. */
export function mentionsOfSentences(
  mentions: readonly Mention[],
  block: number,
  from: number,
  to: number = from,
): readonly Mention[] {
  const first = firstIndexInBlock(mentions, block);
  const count = firstIndexInBlock(mentions, block + 1) - first;
  return mentions.slice(
    first + bisect(count, (index) => mentions[first + index]!.sentence < from),
    first + bisect(count, (index) => mentions[first + index]!.sentence <= to),
  );
}
