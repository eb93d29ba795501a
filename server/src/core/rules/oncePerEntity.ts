import { groupBy } from '../knowledge/groupBy.ts';

/** Groups uses by entity, in reading order: a naming rule reports an entity once per manuscript, at its first use. */
export const oncePerEntity = <T>(uses: Iterable<T>, entityOf: (use: T) => string): Iterable<readonly T[]> =>
  groupBy(uses, (use) => [entityOf(use)]).values();
