import type { Claim } from '../../claims/claim.ts';
import { isSameDisease } from '../../claims/evidence/diseaseFit.ts';
import { inBlock } from '../../claims/inBlock.ts';
import type { RuleContext } from '../rule.ts';

/** The diseases of the nearest heading before a claim that names any; what a section is about need not be said again in it. */
function diseasesOfHeading({ manuscript, mentions }: RuleContext, claim: Claim): readonly string[] {
  for (let block = claim.block - 1; block >= 0; block--) {
    if (manuscript.blocks[block]?.kind !== 'heading') continue;
    const diseases = inBlock(mentions, block).filter(({ kind }) => kind === 'disease');
    if (diseases.length > 0) return diseases.flatMap(({ ids }) => ids);
  }
  return [];
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
