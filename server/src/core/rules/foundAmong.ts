import { firstIndexInBlock } from '../claims/inBlock.ts';
import type { RuleContext } from './rule.ts';

/** A mention or citation, its index in the list, and what was found about it. */
export interface FoundItem<X, T> {
  readonly item: X;
  readonly index: number;
  readonly value: T;
}

/**
 * What `read` finds about mentions or citations, in text order. After an edit only those in changed blocks are looked at. For
 * `key` and `read` see `RuleContext.searchBlocks`.
 */
export function foundAmong<X extends { readonly block: number }, T>(
  { searchBlocks }: RuleContext,
  key: string,
  items: readonly X[],
  read: (item: X, index: number) => T | undefined,
): FoundItem<X, T>[] {
  const finds = searchBlocks(key, (block) => {
    const first = firstIndexInBlock(items, block);
    const found: { readonly at: number; readonly value: T }[] = [];
    for (let index = first; items[index]?.block === block; index++) {
      const value = read(items[index]!, index);
      if (value !== undefined) found.push({ at: index - first, value });
    }
    return found;
  });
  return finds.flatMap(({ block, found }) => {
    const first = firstIndexInBlock(items, block);
    return found.map(({ at, value }) => ({ item: items[first + at]!, index: first + at, value }));
  });
}

/** The mentions or citations that pass `test`, in text order. Those in an unchanged block are not tested again. */
export const thoseAmong = <X extends { readonly block: number }>(
  context: RuleContext,
  key: string,
  items: readonly X[],
  test: (item: X, index: number) => boolean,
): X[] => foundAmong(context, key, items, (item, index) => test(item, index) || undefined).map(({ item }) => item);
