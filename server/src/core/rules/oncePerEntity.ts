/** A naming rule reports an entity once a manuscript: its uses in reading order, the first of which carries the finding. */
export function oncePerEntity<T>(uses: Iterable<T>, entityOf: (use: T) => string): Iterable<readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const use of uses) {
    const entity = entityOf(use);
    const group = groups.get(entity);
    if (group) group.push(use);
    else groups.set(entity, [use]);
  }
  return groups.values();
}
