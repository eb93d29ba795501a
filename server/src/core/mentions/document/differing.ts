/** Yields the keys whose values differ between two maps, or that only one of them has. */
export function* differing<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): Iterable<string> {
  for (const [key, value] of after) {
    const old = before.get(key);
    if (old === undefined || (old !== value && !same(old, value))) yield key;
  }
  for (const key of before.keys()) if (!after.has(key)) yield key;
}

/** Whether two lists of ids are the same. */
export const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);
