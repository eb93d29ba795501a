/**
 * Returns the index of the first of `count` ordered items for which `liesBefore` is false; `count` if there is none.
 * `liesBefore` must be true up to some index and false from there on.
 */
export function bisect(count: number, liesBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (liesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the index of the last of `count` ordered items that begins at or before `offset`; 0 if none does. */
export const lastBegunAt = (count: number, startOf: (index: number) => number, offset: number): number =>
  Math.max(0, bisect(count, (index) => startOf(index) <= offset) - 1);
