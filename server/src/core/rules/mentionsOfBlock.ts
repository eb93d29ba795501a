import type { Mention } from '../mentions/mention.ts';

/** The mentions of one block; all are in the order of their blocks. */
export function mentionsOfBlock(mentions: readonly Mention[], block: number): readonly Mention[] {
  const firstOf = (wanted: number): number => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.block < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return mentions.slice(firstOf(block), firstOf(block + 1));
}
