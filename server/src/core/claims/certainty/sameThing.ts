import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Claim } from '../claim.ts';
import { mentionsNear } from '../mentionsNear.ts';
import type { ClaimContext } from './claimContext.ts';

/** "M*, the gatekeeper mutation of* G", "the M *mutation in* G": a change that is told to be of its gene. */
const ofGene =
  /^(?:,\s(?:the|an?)(?:\s(?:gatekeeper|resistance|activating|driver|oncogenic|classical|commonest|typical|hotspot))?)?\s(?:mutation|substitution|mutant|variant|alteration|change|exchange)\s(?:in|of)\s(?:the\s)?$/i;

/** Resistance that is there before any treatment, of which the evidence speaks, too. */
const fromTheOutset = /^(?:primary|intrinsic|innate)\sresistance$/i;

/** Whether a name is that of the effect that a claim states: "primary resistance". */
export const isOwnEffect = ({ cue }: Claim, { kind, text, span }: Mention): boolean =>
  kind === 'mechanism' && span.start <= cue.start && cue.end <= span.end && fromTheOutset.test(text);

/** Whether a name is of the gene of a change, or of the fusion that the change is on, right behind it. */
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

/** "T790M, the *gatekeeper mutation* of EGFR": the kind of change that a change is told to be, right behind it. */
const isOwnKind = ({ manuscript }: ClaimContext, subject: Mention, { kind, text, block, prose }: Mention): boolean =>
  kind === 'mechanism' &&
  block === subject.block &&
  prose.start >= subject.prose.end &&
  /\s(?:mutation|substitution|mutant)$/iu.test(text) &&
  /^,\s(?:the|an?)\s$/u.test(manuscript.blocks[block]?.prose.text.slice(subject.prose.end, prose.start) ?? '');

/**
 * Returns the part of a sentence that states a claim without the names that only say again what the claim names, as the stretches
 * beside them: the gene of its change ("T790M, the gatekeeper mutation of EGFR, confers"), and its effect ("primary resistance").
 */
export function withoutSameThings(context: ClaimContext, claim: Claim, subject: Mention, part: Span): readonly Span[] {
  const stretches: Span[] = [];
  let { start } = part;
  for (const one of mentionsNear(context.mentions, claim.block, part)) {
    if (one.nestedIn !== undefined || one.prose.start < start || one.prose.end > part.end) continue;
    const isSame = isOwnEffect(claim, one) || isOwnGene(context, subject, one) || isOwnKind(context, subject, one);
    if (!isSame) continue;
    stretches.push({ start, end: one.prose.start });
    start = one.prose.end;
  }
  return [...stretches, { start, end: part.end }];
}
