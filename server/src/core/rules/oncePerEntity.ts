import { groupBy } from '../knowledge/groupBy.ts';

/** A naming rule reports an entity once a manuscript: its uses in reading order, the first of which carries the finding. */
export const oncePerEntity = <T>(uses: Iterable<T>, entityOf: (use: T) => string): Iterable<readonly T[]> =>
  groupBy(uses, (use) => [entityOf(use)]).values();
