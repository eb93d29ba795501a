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
 * Whether two treatments are alternatives: they act on the same target, and no evidence is on the two given together. An
 * "A, B and C" of such drugs is a list of what may be chosen.
 */
function areAlternatives({ knowledge, mentions }: ClaimContext, one: Claim, other: Claim): boolean {
  const [a, b] = [one, other].map(({ object }) => (object.length === 1 ? mentions[object[0]!]?.ids : undefined));
  if (a?.length !== 1 || b?.length !== 1) return false;
  const classes = new Set(knowledge.classesOf(a[0]!).map(({ id }) => id));
  return (
    knowledge.classesOf(b[0]!).some(({ id, targets }) => targets.length > 0 && classes.has(id)) &&
    !knowledge.evidence(a[0]!).some(({ drugs, interaction }) => interaction === 'combination' && drugs.includes(b[0]!))
  );
}

/**
 * Whether all treatments named belong to claims of the same cue: not in "with encorafenib, X answers to cetuximab". Those that X
 * answers to may be given together, so evidence must speak against each of them that is no alternative.
 */
export function isOnlyTreatment(context: ClaimContext, claim: Claim, named: readonly Mention[]): boolean {
  const alike = claimsAlike(context, claim);
  const others = alike.filter(
    (one) =>
      one.stance === claim.stance &&
      isSameList(one.subject, claim.subject) &&
      !isSameList(one.object, claim.object) &&
      !areAlternatives(context, claim, one),
  );
  const told = new Set(alike.flatMap(({ object }) => object.map((i) => context.mentions[i])));
  return (
    (claim.relation === 'resistance' || others.every(isOnlyOpposed)) &&
    named.every((one) => !namesTreatment(one) || one.nestedIn !== undefined || told.has(one))
  );
}

const listing = /^(?:\s?[,/]|\s?,?\s(?:and|or))\s?$/u;

const carrying = /^(?:[\s-]|\s(?:with|carrying|bearing|harbou?ring)\s(?:the|an?)\s)$/u;

/** "BCR-ABL T315I", "BCR-ABL with the T315I": whether a fusion is the one that the change is on, right before it. */
export const isHost = (fusion: Mention, { prose, variants }: Mention, text: string, knowledge: Knowledge): boolean =>
  carrying.test(text.slice(fusion.prose.end, prose.start)) &&
  fusion.ids.some((id) =>
    variants?.some(({ gene }) => gene !== undefined && knowledge.alteration(id)?.genes.includes(gene)),
  );

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
      const between = withoutOwnGene(text.slice(one.prose.end, next.prose.start));
      const isExample = areWholeAndPart(one, next) && forExample.test(between);
      return (
        alike.has(mention) && (isExample || listing.test(between)) && isEachOpposed(context, claim, one, next, text)
      );
    }
    if (kind !== 'gene' && kind !== 'family' && kind !== 'pathway') return true;
    const isBetween = span.start >= subject.span.end && span.end <= claim.cue.start;
    const isOwner = prose.end <= subject.prose.start && subject.prose.start - prose.end <= 2;
    return isOwner || !(isBetween || conditional.test(textBefore(text, prose, 60)));
  });
}

const or = /\sor\s/gu;

/**
 * The words of a stretch of the block with "and" for each "or" between names of which the same words claim the same: "M or N confers"
 * is of each of them, while "M or its loss" and "in blood or in tissue" leave something open.
 */
export function asListOfAll(context: ClaimContext, claim: Claim, { start, end }: Span): string {
  const { manuscript, mentions } = context;
  const text = manuscript.blocks[claim.block]?.prose.text ?? '';
  const alike = claimsAlike(context, claim).flatMap(({ subject, object }) => [...subject, ...object]);
  const named = [...new Set(alike)].map((index) => mentions[index]!.prose);
  return text.slice(start, end).replace(or, (found, index: number) => {
    const [from, to] = [start + index, start + index + found.length];
    const isBehind = named.some((one) => one.end <= from && /^,?$/u.test(text.slice(one.end, from)));
    const isBefore = named.some(
      (one) => one.start >= to && /^(?:to\s)?$/u.test(withoutOwnGene(text.slice(to, one.start))),
    );
    return isBehind && isBefore ? ' and ' : found;
  });
}
