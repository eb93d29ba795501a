import type { Claim } from '../../claims/claim.ts';
import { isSameDisease } from '../../claims/evidence/diseaseFit.ts';
import { effectIn, effectOf } from '../../claims/evidence/weighItems.ts';
import type { Evidence } from '../../knowledge/records.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Evidence for a claim from trials that pooled several changes, the claim's among them ("PIK3CA H1047R, H1047Y or H1047L"), and in one of
 * these diseases. A trial may have given the drug with another: the claim is weighed without it, but it may be the work to cite.
 */
export function pooledEvidence(
  { knowledge, mentions }: RuleContext,
  claim: Claim,
  diseases: readonly string[],
): readonly Evidence[] {
  const effect = effectOf(claim.relation, claim.stance);
  if (effect === undefined || claim.together || claim.without) return [];
  const drugs = claim.object.flatMap((index) => mentions[index]?.ids ?? []);
  const changes = claim.subject.flatMap((index) =>
    (mentions[index]?.variants ?? []).flatMap(({ alteration }) => alteration ?? []),
  );
  const pools = changes.flatMap((id) =>
    knowledge.kindredOf(id).filter(({ alteration }) => knowledge.alteration(alteration)?.parts.includes(id)),
  );
  return pools
    .flatMap(({ alteration }) => knowledge.evidence(alteration))
    .filter((item) => item.supports && effectIn(item) === effect && item.drugs.some((drug) => drugs.includes(drug)))
    .filter(({ disease }) => disease !== undefined && diseases.some((one) => isSameDisease(knowledge, one, disease)));
}
