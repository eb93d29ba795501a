/** The one stretch in which two texts differ. Before `start` and after the ends, both are the same. */
export interface TextChange {
  readonly start: number;
  /** In the text before the change, excluded. */
  readonly oldEnd: number;
  /** In the text after the change, excluded. */
  readonly newEnd: number;
}

/** Number of code units compared at once: comparing slices costs far less than comparing unit by unit. */
const stride = 2048;

/** Returns how many code units two texts share at their beginning, at most `most`. */
function commonStart(before: string, after: string, most: number): number {
  let at = 0;
  while (at + stride <= most && before.slice(at, at + stride) === after.slice(at, at + stride)) at += stride;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

/** Returns how many code units two texts share at their end, at most `most`. */
function commonEnd(before: string, after: string, most: number): number {
  const [beforeEnd, afterEnd] = [before.length, after.length];
  let at = 0;
  while (
    at + stride <= most &&
    before.slice(beforeEnd - at - stride, beforeEnd - at) === after.slice(afterEnd - at - stride, afterEnd - at)
  )
    at += stride;
  while (at < most && before.charCodeAt(beforeEnd - at - 1) === after.charCodeAt(afterEnd - at - 1)) at++;
  return at;
}

/** Returns the smallest change from one text to the other; undefined if they are equal. Several edits count as one. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const start = commonStart(before, after, shorter);
  const end = commonEnd(before, after, shorter - start);
  return { start, oldEnd: before.length - end, newEnd: after.length - end };
}

/**
 * Returns how many items are alike at the beginning of two lists (`head`) and, of the remaining ones, at their end
 * (`tail`).
 */
export function alikeAtEnds<T>(
  before: readonly T[],
  after: readonly T[],
  alike: (a: T, b: T) => boolean,
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && alike(before[head]!, after[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && alike(before.at(-1 - tail)!, after.at(-1 - tail)!)) tail++;
  return { head, tail };
}

/**
 * Two versions of a list that differ in one stretch, as an edit leaves them: the items outside it keep their place,
 * counted from the beginning or from the end.
 */
export interface Aligned {
  /** The stretch in which the two versions differ: from `start` to these ends, excluded. */
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** Returns the index that an item had before; undefined for items of the stretch. */
  formerPlace(index: number): number | undefined;
  /**
   * Returns one value for each item of the later list: the former value where the item stayed, and what `read` returns
   * for items of the stretch.
   */
  carried<T>(values: readonly T[], read: (index: number) => T): T[];
}

/** Compares two versions of a list, in which items count as the same if they are `alike`. */
export function aligned<T>(
  before: readonly T[],
  after: readonly T[],
  alike: (a: T, b: T) => boolean = Object.is,
): Aligned {
  const { head: start, tail } = alikeAtEnds(before, after, alike);
  const [oldEnd, newEnd] = [before.length - tail, after.length - tail];
  return {
    start,
    oldEnd,
    newEnd,
    formerPlace: (index) => (index < start ? index : index >= newEnd ? index - newEnd + oldEnd : undefined),
    carried: (values, read) =>
      values.slice(0, start).concat(
        after.slice(start, newEnd).map((_, i) => read(start + i)),
        values.slice(oldEnd),
      ),
  };
}
