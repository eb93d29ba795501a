import { groupBy } from '../text/groupBy.ts';

/**
 * Groups uses, in reading order, by what one finding stands for: a spelling or an entity, as `keyOf` says. Rules on names
 * report each group once, at its first use.
 */
export const grouped = <T, K>(uses: Iterable<T>, keyOf: (use: T) => K): Iterable<readonly [T, ...T[]]> =>
  groupBy(uses, (use) => [keyOf(use)]).values();
