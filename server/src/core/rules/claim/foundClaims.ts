import type { Claim } from '../../claims/claim.ts';
import type { RuleContext } from '../rule.ts';

/**
 * What `read` finds about claims, in their order. After an edit only those of blocks that read otherwise than before are looked at,
 * and only those of which something is found that is `wanted` are asked for: `what` and `read` are those of
 * `RuleContext.searchBlocks`.
 */
export function foundClaims<T>(
  { searchBlocks, claimsOf }: RuleContext,
  what: string,
  read: (claim: Claim) => T | undefined,
  wanted: (value: T) => boolean = () => true,
): { readonly claim: Claim; readonly value: T }[] {
  const finds = searchBlocks(what, (block) =>
    claimsOf(block).flatMap((claim, at) => {
      const value = read(claim);
      return value === undefined ? [] : [{ at, value }];
    }),
  );
  return finds.flatMap(({ block, found }) =>
    found.filter(({ value }) => wanted(value)).map(({ at, value }) => ({ claim: claimsOf(block)[at]!, value })),
  );
}

/** The claims of which `test` holds, in their order; not looked at again where their block reads as before. */
export const thoseClaims = (context: RuleContext, what: string, test: (claim: Claim) => boolean): Claim[] =>
  foundClaims(context, what, (claim) => test(claim) || undefined).map(({ claim }) => claim);
