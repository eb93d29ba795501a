import { sentenceText } from '../../../manuscript/sentenceText.ts';
import { hasResidue } from '../../arguments/arguments.ts';
import type { Claim } from '../../claim.ts';
import { isClinical, isValidated, itemsOf, sourcesOf } from '../../evidence/weighItems.ts';
import type { ClaimContext } from '../claimContext.ts';

/** "Confers *sensitivity*", "*sensitises*", "*longer* survival": that the change brings the effect about, or that there is more of it. */
const causal = /sensitivity|sensiti[sz](?:e|ing|ation)|longer|better|improve|prolong|higher/i;

/** The fewest works, one of them from patients, that speak against what a single mutation is said to leave as it is. */
const fewestOfMutation = 2;

/**
 * Whether a claim only tells that tumours respond, and what speaks against it that they do so less: "tumours with PIK3CA mutations
 * respond to trastuzumab" is true of many, although they respond less often. So it is with changes of a gene that the treatment does
 * not act on, unless it is validated that they make it useless (level A), or several works say so of a single mutation.
 */
export function isOnlyLess({ manuscript, mentions, knowledge }: ClaimContext, claim: Claim): boolean {
  const [subject, object] = [mentions[claim.subject[0] ?? -1], mentions[claim.object[0] ?? -1]];
  if (claim.relation !== 'sensitivity' || !subject || !object) return false;
  if (causal.test(sentenceText(manuscript, claim))) return false;
  const targets = new Set(object.ids.flatMap((id) => knowledge.targetsOf(id)));
  const genes = [
    ...(subject.variants?.flatMap(({ gene }) => gene ?? []) ?? []),
    ...subject.ids.flatMap((id) => knowledge.alteration(id)?.genes ?? []),
  ];
  if (genes.some((gene) => targets.has(gene))) return false;
  const against = itemsOf(knowledge, claim.evidence.against);
  const isOfMutation =
    hasResidue({ mention: subject }) && against.some(isClinical) && sourcesOf(against) >= fewestOfMutation;
  return !against.some(isValidated) && !isOfMutation;
}
