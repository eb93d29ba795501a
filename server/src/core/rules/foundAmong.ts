import { firstOfBlock } from '../claims/inBlock.ts';
import type { RuleContext } from './rule.ts';

/** A mention or citation, its index in the list, and what was found about it. */
export interface OneFound<X, T> {
  readonly one: X;
  readonly index: number;
  readonly value: T;
}

/**
 * What `read` finds about mentions or citations, in text order. After an edit only those in changed blocks are looked at. For
 * `what` and `read` see `RuleContext.searchBlocks`.
 */
export function foundAmong<X extends { readonly block: number }, T>(
  { searchBlocks }: RuleContext,
  what: string,
  all: readonly X[],
  read: (one: X, index: number) => T | undefined,
): OneFound<X, T>[] {
  const finds = searchBlocks(what, (block) => {
    const first = firstOfBlock(all, block);
    const found: { readonly at: number; readonly value: T }[] = [];
    for (let index = first; all[index]?.block === block; index++) {
      const value = read(all[index]!, index);
      if (value !== undefined) found.push({ at: index - first, value });
    }
    return found;
  });
  return finds.flatMap(({ block, found }) => {
    const first = firstOfBlock(all, block);
    return found.map(({ at, value }) => ({ one: all[first + at]!, index: first + at, value }));
  });
}

/** The mentions or citations that pass `test`, in text order. Those in an unchanged block are not tested again. */
export const thoseAmong = <X extends { readonly block: number }>(
  context: RuleContext,
  what: string,
  all: readonly X[],
  test: (one: X, index: number) => boolean,
): X[] => foundAmong(context, what, all, (one, index) => test(one, index) || undefined).map(({ one }) => one);
