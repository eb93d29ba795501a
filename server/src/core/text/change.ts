/** The one stretch in which two texts differ. What stands before `start` is the same in both, and so is what follows the ends. */
export interface Change {
  readonly start: number;
  /** In the text before the change, excluded. */
  readonly oldEnd: number;
  /** In the text behind it, excluded. */
  readonly newEnd: number;
}

/** Units that are compared at once: comparing slices costs far less than comparing unit by unit. */
const stride = 2048;

/** How many units from the beginning on are the same in both texts, up to `most`. */
function commonStart(one: string, other: string, most: number): number {
  let at = 0;
  while (at + stride <= most && one.slice(at, at + stride) === other.slice(at, at + stride)) at += stride;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** How many units before the ends are the same in both texts, up to `most`. */
function commonEnd(one: string, other: string, most: number): number {
  const [oneEnd, otherEnd] = [one.length, other.length];
  let at = 0;
  while (
    at + stride <= most &&
    one.slice(oneEnd - at - stride, oneEnd - at) === other.slice(otherEnd - at - stride, otherEnd - at)
  )
    at += stride;
  while (at < most && one.charCodeAt(oneEnd - at - 1) === other.charCodeAt(otherEnd - at - 1)) at++;
  return at;
}

/** The smallest change that leads from one text to the other; undefined where they are the same. Several edits count as one. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const start = commonStart(before, after, shorter);
  const end = commonEnd(before, after, shorter - start);
  return { start, oldEnd: before.length - end, newEnd: after.length - end };
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

/**
 * Two versions of a list. An edit is one stretch of the text: what it leaves alone stands where it stood, counted from the
 * beginning or from the end.
 */
export interface Aligned {
  /** The stretch in which the two differ: from `start` to these ends, excluded. */
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** Where an item stood before; undefined for those of the stretch. */
  formerPlace(index: number): number | undefined;
  /**
   * One value for each item of the later list: the former values where the items stayed, and what `read` gives for
   * those of the stretch.
   */
  carried<T>(values: readonly T[], read: (index: number) => T): T[];
}

export function aligned<T>(
  before: readonly T[],
  after: readonly T[],
  alike: (one: T, other: T) => boolean = Object.is,
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
