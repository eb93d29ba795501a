import type { Claim } from '../../claims/claim.ts';
import type { RuleContext } from '../rule.ts';

/**
 * What `read` finds about claims, in text order. After an edit only the claims of changed blocks are looked at, and only claims
 * whose result is `wanted` are built. For `key` and `read` see `RuleContext.searchBlocks`.
 */
export function foundClaims<T>(
  { searchBlocks, claimsOf }: RuleContext,
  key: string,
  read: (claim: Claim) => T | undefined,
  wanted: (value: T) => boolean = () => true,
): { readonly claim: Claim; readonly value: T }[] {
  const finds = searchBlocks(key, (block) =>
    claimsOf(block).flatMap((claim, at) => {
      const value = read(claim);
      return value === undefined ? [] : [{ at, value }];
    }),
  );
  return finds.flatMap(({ block, found }) =>
    found.filter(({ value }) => wanted(value)).map(({ at, value }) => ({ claim: claimsOf(block)[at]!, value })),
  );
}

/** The claims that pass `test`, in text order; those of an unchanged block are not tested again. */
export const thoseClaims = (context: RuleContext, key: string, test: (claim: Claim) => boolean): Claim[] =>
  foundClaims(context, key, (claim) => test(claim) || undefined).map(({ claim }) => claim);
