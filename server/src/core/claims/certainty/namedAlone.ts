import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { namesTreatment } from '../arguments/arguments.ts';
import { withoutOwnGene } from '../arguments/ownGene.ts';
import type { Claim } from '../claim.ts';
import { mentionsOfSentences } from '../mentionsNear.ts';
import type { ClaimContext } from './claimContext.ts';

/** The claims of a block that the same cue makes: one for each pair of its lists. */
const claimsAlike = ({ claimsOf }: ClaimContext, { block, cue, relation }: Claim): readonly Claim[] =>
  claimsOf(block).filter((other) => other.cue.start === cue.start && other.relation === relation);

const isSameList = (one: readonly number[], other: readonly number[]): boolean => one.join() === other.join();

/** Whether evidence speaks against a claim, and none for it. */
const isOnlyOpposed = ({ evidence }: Claim): boolean => evidence.for.length === 0 && evidence.against.length > 0;

/**
 * Whether all treatments named belong to claims of the same cue: not in "with encorafenib, X answers to cetuximab". Those that X
 * answers to may be given together, so evidence must speak against each of them.
 */
export function isOnlyTreatment(context: ClaimContext, claim: Claim, named: readonly Mention[]): boolean {
  const alike = claimsAlike(context, claim);
  const others = alike.filter((one) => isSameList(one.subject, claim.subject) && !isSameList(one.object, claim.object));
  const told = new Set(alike.flatMap(({ object }) => object.map((i) => context.mentions[i])));
  return (
    (claim.relation === 'resistance' || others.every(isOnlyOpposed)) &&
    named.every((one) => !namesTreatment(one) || one.nestedIn !== undefined || told.has(one))
  );
}

const listing = /^(?:\s?[,/]|\s?,?\s(?:and|or))\s?$/u;

/** "BCR-ABL T315I": whether a fusion is the one that the change is on, right before it. */
export const isHost = (fusion: Mention, { prose, variants }: Mention, text: string, knowledge: Knowledge): boolean =>
  /^[\s-]$/u.test(text.slice(fusion.prose.end, prose.start)) &&
  fusion.ids.some((id) =>
    variants?.some(({ gene }) => gene !== undefined && knowledge.alteration(id)?.genes.includes(gene)),
  );

/** "In tumours with X", "who also have X", "with targeted treatment of X": words before a gene that make it a condition. */
const conditional =
  /(?<![a-z])(?:with|ha(?:ve|s|d|ving)|carr(?:y|ies|ying)|harbou?r(?:s|ing)?|bear(?:s|ing)?|treatment\sof|targeting|against)\s(?:(?:also|an?|the|high|known|marked|well|clear|strong)\s){0,2}$/i;

/** "Tumours with X and", "NSCLC harbouring X, ": before the last of several changes that may be in one tumour. */
const inOneTumour =
  /(?<![a-z])(?:with|ha(?:ve|s|d|ving)|carr(?:y|ies|ying|ied)|harbou?r(?:s|ing|ed)?|bear(?:s|ing)?|express(?:es|ing)?|contain(?:s|ing)?|positive\sfor|of)\s(?:(?:both|an?|the|either)\s)?(?:[a-z\d:/-]{2,16}[\s-])?$/i;
const orBetween = /\sor\s$/;

/**
 * Whether the changes of a list are each said to do the same, and evidence speaks against all of it: not those that one tumour may
 * have together ("with L858R and T790M"), of which one explains what is said of both.
 */
function isEachOpposed(context: ClaimContext, claim: Claim, one: Mention, next: Mention, text: string): boolean {
  const between = text.slice(one.prose.end, next.prose.start);
  if (!orBetween.test(withoutOwnGene(between)) && inOneTumour.test(textBefore(text, one.prose, 60))) return false;
  return claimsAlike(context, claim).every((other) => !isSameList(other.object, claim.object) || isOnlyOpposed(other));
}

/**
 * Whether the part of the sentence has no other change of any gene, except those of which the same words claim the same in one
 * list with it ("V600E and V600K", but neither "amplification of BRAF V600E" nor "KRAS mutation with MET amplification"), and
 * no gene between the subject and the cue, or as a condition.
 */
export function isOnlyCause(context: ClaimContext, claim: Claim, subject: Mention, part: Span): boolean {
  const { manuscript, mentions, knowledge } = context;
  const alike = new Set(claimsAlike(context, claim).flatMap((one) => one.subject.map((index) => mentions[index])));
  const text = manuscript.blocks[claim.block]?.prose.text ?? '';
  return mentionsOfSentences(mentions, claim.block, claim.sentence).every((mention) => {
    const { kind, nestedIn, prose, span } = mention;
    const isBeside = part.start <= prose.start && prose.end <= part.end;
    if (mention === subject || !isBeside || nestedIn !== undefined) return true;
    if (kind === 'fusion' && isHost(mention, subject, text, knowledge)) return true;
    if (kind === 'variant' || kind === 'fusion' || kind === 'mechanism') {
      const [one, next] = prose.start < subject.prose.start ? [mention, subject] : [subject, mention];
      return (
        alike.has(mention) &&
        listing.test(withoutOwnGene(text.slice(one.prose.end, next.prose.start))) &&
        isEachOpposed(context, claim, one, next, text)
      );
    }
    if (kind !== 'gene' && kind !== 'family' && kind !== 'pathway') return true;
    const isBetween = span.start >= subject.span.end && span.end <= claim.cue.start;
    const isOwner = prose.end <= subject.prose.start && subject.prose.start - prose.end <= 2;
    return isOwner || !(isBetween || conditional.test(textBefore(text, prose, 60)));
  });
}
