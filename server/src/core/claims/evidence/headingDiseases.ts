// The disease that a section is about, by its heading: its text need not repeat it.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
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

/** "Colorectal", "Bladder", "GI tract": organs, by which a heading may mean their cancers without naming one. */
const organs =
  /(?<![a-z])(?:colo(?:n|rectal|rectum)|rect(?:al|um)|(?:large\s)?bowel|intestinal|gastro-?intestinal|GI|gastric|stomach|o?esophag[a-z]+|digestive|pancrea[a-z]+|liver|hepatic|hepatobiliary|biliary|bladder|urothelial|genitourinary|kidney|renal|prostat[a-z]+|testicular|lung|pulmonary|thoracic|breast|ovar[a-z]+|endometri[a-z]+|cervical|gyn[a-z]+|brain|CNS|neurological|head\sand\sneck|thyroid|skin|cutaneous|uveal|ha?ematolog[a-z]+|lymphoid|myeloid|p(?:a?ediatric))(?![a-z])/i;

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
 * The diseases in the nearest heading over a claim that names any. A section that has ended says nothing of the next one: "Melanoma"
 * is not what "Outlook" is about.
 */
export function diseasesOfHeading(context: Headed, claim: Claim): readonly string[] {
  return headingOf(context, claim).diseases;
}

/** The diseases of that heading; or the organ that a nearer one, or the title in the front matter, names. */
function headingOf(
  context: Headed,
  claim: Claim,
): { readonly diseases: readonly string[]; readonly organ?: string | undefined } {
  const { blocks, sections } = context.manuscript;
  let level = Number.POSITIVE_INFINITY;
  for (let block = claim.block - 1; block >= 0; block--) {
    const { kind, section } = blocks[block]!;
    const own = sections[section]?.level ?? 0;
    const isOver = kind === 'heading' ? own < level : level === Number.POSITIVE_INFINITY && leadsOthers(context, block);
    if (!isOver) continue;
    if (kind === 'heading') level = own;
    const diseases = inBlock(context.mentions, block).filter((one) => one.kind === 'disease');
    if (diseases.length > 0) return { diseases: diseases.flatMap(({ ids }) => ids) };
    const named = kind === 'heading' ? organs.exec(blocks[block]!.prose.text)?.[0] : undefined;
    if (named !== undefined) return { diseases: [], organ: named };
  }
  return { diseases: [], organ: organs.exec(context.manuscript.title ?? '')?.[0] };
}

/** Letters that the adjective and the noun of an organ share: "ovary", "ovarian". */
const stem = 4;
/** Whether evidence is on a disease that has the organ in its name. */
const isOfOrgan = ({ knowledge }: Headed, organ: string, evidence: readonly string[]): boolean =>
  evidence.some((id) => {
    const disease = knowledge.evidenceItem(id)?.disease;
    return disease !== undefined && knowledge.label(disease).toLowerCase().includes(organ.slice(0, stem).toLowerCase());
  });

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

/**
 * Whether evidence disagrees in the disease of the section's heading, too, if that names one and the sentence none. Under an organ
 * alone it must be on a disease of that organ.
 */
export function disagreesInHeading(context: Headed, claim: Claim): boolean {
  const effect = effectOf(claim.relation, claim.stance);
  if (claim.disease.length > 0 || !effect) return true;
  const { diseases, organ } = headingOf(context, claim);
  if (diseases.length === 0) return organ === undefined || isOfOrgan(context, organ, claim.evidence.against);
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
 * heading, is silent. What is read of a block is kept while headings elsewhere change, so that this is asked for at last.
 */
export const heldInSection = (context: Headed, claim: Claim): Claim =>
  claim.verdict === 'disagrees' && !disagreesInHeading(context, claim) ? { ...claim, verdict: 'silent' } : claim;
