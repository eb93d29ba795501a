import type { Claim } from '../../claims/claim.ts';
import { weighClaim } from '../../claims/evidence/weighClaim.ts';
import { effectOf, isAtLeast, isClinical, itemsOf } from '../../claims/evidence/weighItems.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Ids of evidence that supports a claim in other diseases, if the best work on the disease that its sentence names contradicts
 * it; otherwise empty. A disease without any curated evidence does not count.
 */
export function evidenceElsewhere({ knowledge, mentions }: RuleContext, claim: Claim): readonly string[] {
  const effect = effectOf(claim.relation, claim.stance);
  if (!effect || claim.disease.length !== 1 || (claim.verdict !== 'silent' && claim.verdict !== 'divided')) return [];
  const best = (ids: readonly string[]) => itemsOf(knowledge, ids)[0];
  const { for: pro, against } = claim.evidence;
  const [bestFor, bestAgainst] = [best(pro), best(against)];
  if (!bestAgainst || !isClinical(bestAgainst)) return [];
  if (bestFor && isAtLeast(bestFor, bestAgainst.level)) return [];
  const of = (indexes: readonly number[]) => indexes.flatMap((index) => mentions[index] ?? []);
  const [subject, object] = [of(claim.subject), of(claim.object)];
  const { verdict, evidence } = weighClaim(knowledge, {
    effect,
    subject,
    ...(claim.phase ? { phase: claim.phase } : {}),
    members: [],
    object,
    diseases: [],
  });
  const elsewhere = evidence.for.filter((id) => !pro.includes(id));
  const bestElsewhere = best(elsewhere);
  return verdict === 'agrees' && bestElsewhere && isAtLeast(bestElsewhere, 'B') ? elsewhere : [];
}
