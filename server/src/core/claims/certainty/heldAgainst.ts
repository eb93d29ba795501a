import type { Claim } from '../claim.ts';
import type { ClaimContext } from './claimContext.ts';
import { isOnlyLess } from './only/onlyLess.ts';
import { isSure } from './sureClaim.ts';

/**
 * Returns a claim whose verdict may be held against its writer: evidence disagrees only with a claim stated outright. Of any
 * other the evidence stays, on both sides, and the verdict is silent, since the sentence may say less than what was read.
 */
export function heldAgainst(context: ClaimContext, claim: Claim): Claim {
  if (claim.verdict !== 'disagrees') return claim;
  if (isOnlyLess(context, claim)) return { ...claim, verdict: 'silent', silencedBy: 'degree' };
  return isSure(context, claim) ? claim : { ...claim, verdict: 'silent', silencedBy: 'wording' };
}
