/** Index of the first of mentions, claims or citations that stands in a block or after it: they come in the order of their blocks. */
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

/** What stands in one block. */
export const inBlock = <T extends { readonly block: number }>(all: readonly T[], block: number): readonly T[] =>
  all.slice(firstOfBlock(all, block), firstOfBlock(all, block + 1));
