/**
 * Index of the first of `count` ordered things that does not lie before what is sought; `count` where all do. `liesBefore` must hold for
 * the things up to some index and for none from there on.
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

/** Index of the last of ordered things that begins at or before an offset, by where each begins; 0 where none does. */
export const lastBegunAt = (count: number, startOf: (index: number) => number, offset: number): number =>
  Math.max(0, bisect(count, (index) => startOf(index) <= offset) - 1);
