/** The one stretch in which two texts differ. What stands before `start` is the same in both, and so is what follows the ends. */
export interface Change {
  readonly start: number;
  /** In the text before the change, excluded. */
  readonly oldEnd: number;
  /** In the text behind it, excluded. */
  readonly newEnd: number;
}

/** The smallest change that leads from one text to the other; undefined where they are the same. Several edits count as one. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (oldEnd > start && newEnd > start && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}

/** The same items but for a stretch: how many at the beginning and how many of the others at the end are alike in both lists. */
export function alikeAtEnds<T>(
  before: readonly T[],
  after: readonly T[],
  alike: (one: T, other: T) => boolean,
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && alike(before[head]!, after[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && alike(before.at(-1 - tail)!, after.at(-1 - tail)!)) tail++;
  return { head, tail };
}
