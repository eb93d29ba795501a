import type { Mention } from '../../../mentions/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Claim } from '../../claim.ts';
import { mentionsNear } from '../../mentionsNear.ts';
import type { ClaimContext } from '../claimContext.ts';
import { isAside } from '../words/asides.ts';

/** "M*, the gatekeeper mutation of* G", "the M *mutation in exon 21 of* G": a change that is told to be of its gene. */
const ofGene =
  /^(?:,\s(?:the|an?)(?:\s(?:gatekeeper|resistance|activating|driver|oncogenic|classical|commonest|typical|hotspot))?)?\s(?:mutation|substitution|mutant|variant|alteration|change|exchange)\s(?:in|of|within)\s(?:(?:exon\s\d{1,2}|the\s(?:[a-z]+\s){0,2}(?:domain|loop|pocket))\s(?:of|in)\s)?(?:the\s)?$/i;

/** Resistance that is there before any treatment, of which the evidence speaks, too; one that is acquired is not plainly said. */
const ownEffect = /^(?:primary|intrinsic|innate|acquired|secondary)\sresistance$/i;

/** Whether a name is that of the effect that a claim states: "primary resistance". */
export const isOwnEffect = ({ cue }: Claim, { kind, text, span }: Mention): boolean =>
  kind === 'mechanism' && span.start <= cue.start && cue.end <= span.end && ownEffect.test(text);

/** Whether a name is of the gene of a change, or of the fusion that the change is on, right after it. */
function isOwnGene(
  { manuscript, knowledge }: ClaimContext,
  subject: Mention,
  { kind, ids, block, prose }: Mention,
): boolean {
  if (block !== subject.block || prose.start < subject.prose.end || (kind !== 'gene' && kind !== 'fusion'))
    return false;
  const between = manuscript.blocks[block]?.prose.text.slice(subject.prose.end, prose.start) ?? '';
  const genes = subject.variants?.flatMap(({ gene }) => gene ?? []) ?? [];
  return (
    ofGene.test(between) &&
    ids.some((id) => genes.includes(id) || genes.some((gene) => knowledge.alteration(id)?.genes.includes(gene)))
  );
}

/** Whether a name is of changes of one gene in general, "gatekeeper mutation of EGFR", which is the gene of a change. */
const isAnyOfItsGene = (subject: Mention, { kind, variants = [] }: Mention): boolean =>
  kind === 'variant' &&
  variants.length > 0 &&
  variants.every(
    (one) => one.residue === undefined && subject.variants?.some(({ gene }) => gene !== undefined && gene === one.gene),
  );

/** "The gatekeeper mutation *EGFR* T790M": the gene may stand between. */
const ownGeneBetween = /^\s(?:\p{Lu}[\p{Lu}\d]{1,9}\s)?$/u;
const changeKind = /(?:^|\s)(?:mutation|substitution|mutant)(?:\s(?:of|in)\s(?:the\s|exon\s)?\S+)?$/iu;

/** The kind of change that a change is told to be: "T790M, the *gatekeeper mutation of EGFR*, confers", "the *gatekeeper mutation* T790M", "the L858R *mutation in exon 21* of EGFR". */
function isOwnKind({ manuscript }: ClaimContext, subject: Mention, one: Mention): boolean {
  const { kind, text, block, prose } = one;
  if (block !== subject.block) return false;
  const words = manuscript.blocks[block]?.prose.text ?? '';
  if (prose.end <= subject.prose.start)
    return (
      kind === 'mechanism' && ownGeneBetween.test(words.slice(prose.end, subject.prose.start)) && changeKind.test(text)
    );
  if (prose.start < subject.prose.end) return false;
  return (
    (kind === 'mechanism' || isAnyOfItsGene(subject, one)) &&
    changeKind.test(text) &&
    /^(?:,\s(?:the|an?))?\s$/u.test(words.slice(subject.prose.end, prose.start)) &&
    /^(?:,|\s(?:of|in)\s)/u.test(words.slice(prose.end))
  );
}

/**
 * Returns the part of a sentence that states a claim without the names that only say again what the claim names, as the stretches
 * beside them: the gene of its change ("T790M, the gatekeeper mutation of EGFR, confers"), its effect ("primary resistance"), and what is
 * said in passing (`asides.ts`).
 */
export function withoutSameThings(
  context: ClaimContext,
  claim: Claim,
  subject: Mention,
  part: Span,
  asides: readonly Span[],
): readonly Span[] {
  const stretches: Span[] = [];
  let { start } = part;
  for (const one of mentionsNear(context.mentions, claim.block, part)) {
    if (one.nestedIn !== undefined || one.prose.start < start || one.prose.end > part.end) continue;
    const isSame =
      isAside(asides, one) ||
      isOwnEffect(claim, one) ||
      isOwnGene(context, subject, one) ||
      isOwnKind(context, subject, one);
    if (!isSame) continue;
    stretches.push({ start, end: one.prose.start });
    start = one.prose.end;
  }
  return [...stretches, { start, end: part.end }];
}
