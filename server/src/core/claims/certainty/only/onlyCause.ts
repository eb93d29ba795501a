import type { Mention } from '../../../mentions/mention.ts';
import { covers, type Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import type { Claim } from '../../claim.ts';
import { mentionsOfSentences } from '../../mentionsNear.ts';
import type { ClaimContext } from '../claimContext.ts';
import { claimsAlike, isOnlyOpposed, isSameList } from './claimsAlike.ts';
import { isHost } from './host.ts';
import { isSetting } from './setting.ts';

const listing = /^(?:\s?[,/]|\s?,?\s(?:and|or))\s?$/u;

/** "Mutations of ESR1 *such as* Y537S", "NT5C2 mutations*,* R367Q *in particular*": between changes of one gene and an example. */
const forExample = /^,?\s?(?:such\sas|including|e\.g\.,?|especially|particularly|notably|,)\s$/u;

/** Whether two names are of one gene, one of its changes in general and the other of one of them. */
const areWholeAndPart = (one: Mention, next: Mention): boolean => {
  const [whole, part] = [one.variants?.[0], next.variants?.[0]];
  return (
    whole?.gene !== undefined && whole.gene === part?.gene && whole.form === 'mutation' && part.residue !== undefined
  );
};

/** "In tumours with X", "who also have X", "with targeted treatment of X": words before a gene that make it a condition. */
const conditional =
  /(?<![a-z])(?:with|ha(?:ve|s|d|ving)|carr(?:y|ies|ying)|harbou?r(?:s|ing)?|bear(?:s|ing)?|treatment\sof|targeting|against)\s(?:(?:also|an?|the|high|known|marked|well|clear|strong)\s){0,2}$/i;

/** "Tumours with X and", "NSCLC harbouring X, ": before the last of several changes that may be in one tumour. */
const inOneTumour =
  /(?<![a-z])(?:with|ha(?:ve|s|d|ving)|carr(?:y|ies|ying|ied)|harbou?r(?:s|ing|ed)?|bear(?:s|ing)?|express(?:es|ing)?|contain(?:s|ing)?|positive\sfor|of)\s(?:(?:both|an?|the|either)\s)?(?:[a-z\d:/-]{2,16}[\s-])?$/i;
const orBetween = /\sor\s$/;

/** The subject of a claim, and the prose of its block. */
interface SubjectPlace {
  readonly context: ClaimContext;
  readonly claim: Claim;
  readonly subject: Mention;
  readonly object: Mention | undefined;
  readonly text: string;
}

/**
 * Whether the changes of a list are each said to do the same, and evidence speaks against all of it: not those that one tumour may
 * have together ("with L858R and T790M"), of which one explains what is said of both.
 */
function isEachOpposed({ context, claim, text }: SubjectPlace, one: Mention, next: Mention): boolean {
  const between = text.slice(one.prose.end, next.prose.start);
  if (!orBetween.test(withoutOwnGene(between)) && inOneTumour.test(textBefore(text, one.prose, 60))) return false;
  return claimsAlike(context, claim).every((other) => !isSameList(other.object, claim.object) || isOnlyOpposed(other));
}

/**
 * Whether another change is one of a list with the subject, of which the same words claim the same: "V600E and V600K", but neither
 * "amplification of BRAF V600E" nor "KRAS mutation with MET amplification".
 */
function isOneOfList(place: SubjectPlace, other: Mention): boolean {
  const { context, claim, subject, text } = place;
  const [one, next] = other.prose.start < subject.prose.start ? [other, subject] : [subject, other];
  const between = withoutOwnGene(text.slice(one.prose.end, next.prose.start));
  const isListed = listing.test(between) || (areWholeAndPart(one, next) && forExample.test(between));
  const isAlike = claimsAlike(context, claim).some((each) =>
    each.subject.some((index) => context.mentions[index] === other),
  );
  return isAlike && isListed && isEachOpposed(place, one, next);
}

/** Whether a gene is a condition of the claim, by its place between the subject and the cue or by the words before it. */
function isCondition({ claim: { cue }, subject, text }: SubjectPlace, { prose, span }: Mention): boolean {
  const isOwner = prose.end <= subject.prose.start && subject.prose.start - prose.end <= 2;
  const isBetween = span.start >= subject.span.end && span.end <= cue.start;
  return !isOwner && (isBetween || conditional.test(textBefore(text, prose, 60)));
}

/** Whether the subject is the only cause, though its sentence has another mention: by the kind of that. */
function isOnlyBeside(place: SubjectPlace, other: Mention): boolean {
  switch (other.kind) {
    case 'variant':
      return isOneOfList(place, other) || isSetting(place.context, place.subject, place.object, other);
    case 'mechanism':
      return isOneOfList(place, other);
    case 'fusion':
      return isOneOfList(place, other) || isHost(other, place.subject, place.text, place.context.knowledge);
    case 'gene':
    case 'family':
    case 'pathway':
      return !isCondition(place, other);
    default:
      return true;
  }
}

/** Whether a stretch of the sentence has no other change of any gene, except in one list with the subject, and no gene as a condition. */
export function isOnlyCause(context: ClaimContext, claim: Claim, subject: Mention, stretch: Span): boolean {
  const { manuscript, mentions } = context;
  const object = mentions[claim.object[0] ?? -1];
  const place: SubjectPlace = {
    context,
    claim,
    subject,
    object,
    text: manuscript.blocks[claim.block]?.prose.text ?? '',
  };
  return mentionsOfSentences(mentions, claim.block, claim.sentence)
    .filter((one) => one !== subject && one.nestedIn === undefined && covers(stretch, one.prose))
    .every((other) => isOnlyBeside(place, other));
}
