import type { Claim } from '../claims/claim.ts';
import { isSameDisease } from '../claims/diseaseFit.ts';
import type { RuleContext } from './rule.ts';

/** The diseases of the nearest heading before a claim that names any; what a section is about need not be said again in it. */
function diseasesOfHeading({ manuscript, mentions }: RuleContext, claim: Claim): readonly string[] {
  let nearest = -1;
  for (const { kind, block } of mentions)
    if (kind === 'disease' && block < claim.block && block > nearest && manuscript.blocks[block]?.kind === 'heading')
      nearest = block;
  return mentions.filter(({ kind, block }) => kind === 'disease' && block === nearest).flatMap(({ ids }) => ids);
}

/** Whether evidence is about the disease that the section is about, where its heading names one and the sentence none. */
export function fitsHeading(context: RuleContext, claim: Claim, evidence: readonly string[]): boolean {
  if (claim.disease.length > 0) return true;
  const diseases = diseasesOfHeading(context, claim);
  if (diseases.length === 0) return true;
  return evidence.some((id) => {
    const disease = context.knowledge.evidenceItem(id)?.disease;
    return disease !== undefined && diseases.some((one) => isSameDisease(context.knowledge, one, disease));
  });
}
