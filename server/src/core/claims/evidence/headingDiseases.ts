// The disease that a section is about, by its heading: its text need not repeat it.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { headingsOver } from '../../manuscript/headingsOver.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { diseasesOfOrgansIn } from '../../mentions/disease/organsInTitle.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';
import { inBlock } from '../inBlock.ts';
import { isSameDisease } from './diseaseFit.ts';
import { weighClaim } from './weighClaim.ts';
import { effectOf } from './weighItems.ts';

/** What is needed to read the headings over a claim. */
interface Headed {
  readonly manuscript: Manuscript;
  readonly mentions: readonly Mention[];
  readonly knowledge: Knowledge;
}

const diseasesIn = ({ mentions }: Headed, block: number): string[] =>
  inBlock(mentions, block).flatMap(({ kind, ids }) => (kind === 'disease' ? ids : []));

/** In UTF-16 units. What is longer is no line that leads others. */
const longestLead = 80;

/** Whether a line or list item is nothing but the name of a disease, and so leads those below it as a heading does. */
function leadsOthers({ manuscript, mentions }: Headed, block: number): boolean {
  const { kind, prose } = manuscript.blocks[block]!;
  if ((kind !== 'paragraph' && kind !== 'list-item') || prose.text.length > longestLead) return false;
  const name = prose.text.replace(/[:.\s]/gu, '');
  return inBlock(mentions, block).some((one) => one.kind === 'disease' && one.text.replace(/[*_:.\s]/gu, '') === name);
}

/**
 * The diseases in the nearest heading over a claim that names any, or else the title in the front matter; an organ stands for its cancers.
 * A section that has ended says nothing of the next one: "Melanoma" is not what "Outlook" is about.
 */
export function diseasesOfHeading(context: Headed, claim: Claim): readonly string[] {
  const { blocks, title } = context.manuscript;
  const headings = headingsOver(context.manuscript, claim.block);
  const [nearest = -1] = headings;
  for (let block = claim.block - 1; block > nearest; block--)
    if (leadsOthers(context, block)) return diseasesIn(context, block);
  for (const heading of headings) {
    const named = diseasesIn(context, heading);
    const diseases = named.length > 0 ? named : diseasesOfOrgansIn(blocks[heading]!.prose.text, context.knowledge);
    // A title that names several, over a section that names none, says what a survey goes through.
    if (diseases.length > 1 && heading !== nearest && heading === headings.at(-1)) return [];
    if (diseases.length > 0) return diseases;
  }
  return diseasesOfOrgansIn(title ?? '', context.knowledge);
}

/** Whether evidence is about the disease in the section's heading, if the heading names one and the sentence none. */
export function fitsHeading(context: Headed, claim: Claim, evidence: readonly string[]): boolean {
  if (claim.disease.length > 0) return true;
  const diseases = diseasesOfHeading(context, claim);
  if (diseases.length === 0) return true;
  return evidence.some((id) => {
    const disease = context.knowledge.evidenceItem(id)?.disease;
    return disease !== undefined && diseases.some((one) => isSameDisease(context.knowledge, one, disease));
  });
}

/** Whether evidence disagrees in the disease of the section's heading, too, if that names one and the sentence none. */
function disagreesInHeading(context: Headed, claim: Claim): boolean {
  const effect = effectOf(claim.relation, claim.stance);
  if (claim.disease.length > 0 || !effect) return true;
  const diseases = diseasesOfHeading(context, claim);
  if (diseases.length === 0) return true;
  const named = (indexes: readonly number[]) => indexes.map((index) => context.mentions[index]!);
  const [subject, object] = [named(claim.subject), named(claim.object)];
  const weighing = weighClaim(context.knowledge, {
    effect,
    subject,
    members: [],
    object,
    diseases,
    areOfParagraph: true,
  });
  return weighing.verdict === 'disagrees';
}

/**
 * Returns a claim with the verdict that it has in its section: evidence that disagrees in general, but not in the disease of the
 * heading, is silent. What is read of a block is kept while headings elsewhere change, so that this is asked for at last, and again
 * in each version of the text (`block/blockClaims.ts`).
 */
export const heldInSection = (context: Headed, claim: Claim): Claim =>
  claim.verdict === 'disagrees' && !disagreesInHeading(context, claim)
    ? { ...claim, verdict: 'silent', silencedBy: 'heading' }
    : claim;
