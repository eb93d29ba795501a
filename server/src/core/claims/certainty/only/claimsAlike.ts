import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';

/** The claims of a block that the same cue makes: one for each pair of its lists. */
export const claimsAlike = ({ claimsOf }: ClaimContext, { block, cue, relation }: Claim): readonly Claim[] =>
  claimsOf(block).filter((other) => other.cue.start === cue.start && other.relation === relation);

/** Whether two claims have the same mentions on one side. */
export const isSameList = (one: readonly number[], other: readonly number[]): boolean => one.join() === other.join();

/** Whether evidence speaks against a claim, and none for it. */
export const isOnlyOpposed = ({ evidence }: Claim): boolean => evidence.for.length === 0 && evidence.against.length > 0;
