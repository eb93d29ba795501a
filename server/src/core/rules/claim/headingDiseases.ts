import type { Claim } from '../../claims/claim.ts';
import { isSameDisease } from '../../claims/evidence/diseaseFit.ts';
import { weighClaim } from '../../claims/evidence/weighClaim.ts';
import { effectOf } from '../../claims/evidence/weighItems.ts';
import { inBlock } from '../../claims/inBlock.ts';
import type { RuleContext } from '../rule.ts';

/** In UTF-16 units. What is longer is no line that leads others. */
const longestLead = 80;

/** A heading, or what serves as one: a line or list item that is nothing but the name of a disease. */
function leadsOthers({ manuscript, mentions }: RuleContext, block: number): boolean {
  const { kind, prose } = manuscript.blocks[block]!;
  if (kind === 'heading') return true;
  if ((kind !== 'paragraph' && kind !== 'list-item') || prose.text.length > longestLead) return false;
  const name = prose.text.replace(/[:.\s]/gu, '');
  return inBlock(mentions, block).some((one) => one.kind === 'disease' && one.text.replace(/[*_:.\s]/gu, '') === name);
}

/** The diseases in the nearest heading above a claim that names any; the text of a section need not repeat them. */
export function diseasesOfHeading(context: RuleContext, claim: Claim): readonly string[] {
  for (let block = claim.block - 1; block >= 0; block--) {
    if (!leadsOthers(context, block)) continue;
    const diseases = inBlock(context.mentions, block).filter(({ kind }) => kind === 'disease');
    if (diseases.length > 0) return diseases.flatMap(({ ids }) => ids);
  }
  return [];
}

/** Whether evidence is about the disease in the section's heading, if the heading names one and the sentence none. */
export function fitsHeading(context: RuleContext, claim: Claim, evidence: readonly string[]): boolean {
  if (claim.disease.length > 0) return true;
  const diseases = diseasesOfHeading(context, claim);
  if (diseases.length === 0) return true;
  return evidence.some((id) => {
    const disease = context.knowledge.evidenceItem(id)?.disease;
    return disease !== undefined && diseases.some((one) => isSameDisease(context.knowledge, one, disease));
  });
}

/** Whether evidence disagrees in the disease of the section's heading, too, if that names one and the sentence none. */
export function disagreesInHeading(context: RuleContext, claim: Claim): boolean {
  const effect = effectOf(claim.relation, claim.stance);
  const diseases = claim.disease.length > 0 ? [] : diseasesOfHeading(context, claim);
  if (diseases.length === 0 || !effect) return true;
  const named = (indexes: readonly number[]) => indexes.map((index) => context.mentions[index]!);
  const [subject, object] = [named(claim.subject), named(claim.object)];
  return weighClaim(context.knowledge, { effect, subject, members: [], object, diseases }).verdict === 'disagrees';
}
