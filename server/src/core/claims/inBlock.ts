/** Index of the first item in the given block or in a later one. Items (mentions, claims or citations) are sorted by block. */
export function firstIndexInBlock(items: readonly { readonly block: number }[], block: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.block < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items of one block. */
export const inBlock = <T extends { readonly block: number }>(items: readonly T[], block: number): readonly T[] =>
  items.slice(firstIndexInBlock(items, block), firstIndexInBlock(items, block + 1));
