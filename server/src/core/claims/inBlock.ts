/** Index of the first item in the given block or in a later one. Items (mentions, claims or citations) are sorted by block. */
export function firstOfBlock(all: readonly { readonly block: number }[], block: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.block < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items of one block. */
export const inBlock = <T extends { readonly block: number }>(all: readonly T[], block: number): readonly T[] =>
  all.slice(firstOfBlock(all, block), firstOfBlock(all, block + 1));
