import type { Claim } from '../../claims/claim.ts';
import { weighClaim } from '../../claims/evidence/weighClaim.ts';
import { effectOf } from '../../claims/evidence/weighItems.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Ids of evidence that supports a claim in other diseases, if the best work on the disease that its sentence names contradicts
 * it; otherwise empty. A disease without any curated evidence does not count.
 */
export function evidenceElsewhere({ knowledge, mentions }: RuleContext, claim: Claim): readonly string[] {
  const effect = effectOf(claim.relation, claim.stance);
  if (!effect || claim.disease.length !== 1 || (claim.verdict !== 'silent' && claim.verdict !== 'divided')) return [];
  const level = (id: string | undefined) => knowledge.evidenceItem(id ?? '')?.level ?? 'F';
  const { for: pro, against } = claim.evidence;
  if (level(against[0]) > 'C' || level(pro[0]) <= level(against[0])) return [];
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
  return verdict === 'agrees' && level(elsewhere[0]) <= 'B' ? elsewhere : [];
}
