/** What stands in one block, of mentions, claims or citations: these come in the order of their blocks. */
export function inBlock<T extends { readonly block: number }>(all: readonly T[], block: number): readonly T[] {
  const firstOf = (wanted: number): number => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.block < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return all.slice(firstOf(block), firstOf(block + 1));
}
