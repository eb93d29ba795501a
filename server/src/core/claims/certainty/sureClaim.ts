import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import { wholeWords } from '../../text/anyOf.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { withoutOwnGene } from '../arguments/ownGene.ts';
import type { Claim } from '../claim.ts';
import { mentionsNear, mentionsOfSentences } from '../mentionsNear.ts';
import { withoutAddition } from './addition.ts';
import { ownPart } from './ownPart.ts';
import { isPlainlySaid } from './plainWords.ts';
import { isCausePointedAt } from './pointedCause.ts';

/** What a claim is read against: the document that it is in, and the other claims of its block. */
export interface ClaimContext {
  readonly manuscript: Manuscript;
  readonly mentions: readonly Mention[];
  readonly knowledge: Knowledge;
  claimsOf(block: number): readonly Claim[];
}

const effects: ReadonlySet<Claim['relation']> = new Set(['resistance', 'sensitivity', 'overcomes']);

/** Words that set a statement apart from what generally holds. */
const qualifying = wholeWords(
  // for a time, or at another one
  'initially|at first|transient(?:ly)?|previous(?:ly)?|prior|after|before|until|when|sequential\\w*',
  'withdrawal|rechallenge|re-?treatment|switch\\w*',
  // against what was expected, or said before
  'paradoxical(?:ly)?|unexpected(?:ly)?|surpris\\w+|in contrast|contrary|conversely|although|though|despite|however|unlike',
  'whereas|while|but',
  // in some, and only if
  'unless|if|only (?:if|when|in)|except(?:ion|ionally)?|rare(?:ly)?|occasional(?:ly)?|some(?:times)?|certain|few|one of',
  'a subset|subsets?|patient|cases?|arises?|emerg\\w*',
  // in the company of another change or drug, or with none
  'co-?occurr\\w*|concurrent|concomitant|co-?mutat\\w*|together with|in the presence of|in the absence of|in combination',
  'combined|further|additional|secondary|second[- ]site|or|loss of',
  // by a measure
  'compared|than|relative(?:ly)?|partial(?:ly)?|low(?:er)? doses?|high(?:er)? (?:doses?|concentrations?)',
  // as others think, or thought
  'mistak\\w*|wrong(?:ly)?|errors?|erroneous(?:ly)?|misconceptions?|misprints?|myths?|fallac\\w+|false(?:ly)?|untrue|incorrect(?:ly)?',
  'belie(?:f|fs|ve|ves|ved|ving)|thinks?|thinking|thought|taught|assum\\w+|suppos\\w+|once|formerly|used to',
  // not at all
  'not|no|nobody|none|neither|nor|without|would',
);

/** Words that turn a change into something else when they are beside it: its amplification, a splice variant, its signalling. */
const changing = wholeWords(
  'amplif\\w+|over-?express\\w*|express\\w*|up-?regulat\\w*|down-?regulat\\w*|levels?|copy|copies|alleles?',
  'dimeri\\w+|spli\\w+|isoforms?|variant \\d|degradation|phosphorylat\\w*',
  'signall?ing|(?:re)?activation|feedback|independent|dependent|heterogeneity|clon\\w+',
);

/** "…, but only with E", "it remains to be shown that", "with longer treatment": plain words that together take a statement back. */
const takingBack =
  /(?<![a-z])(?:(?:but|yet|though|although)\s(?:only|solely|just|exclusively|merely)|remains?\sto\sbe|with\s(?:longer|higher|lower|better)\s(?:treatment|therapy|choice))(?![a-z])/i;

/** Laboratory terms: what holds for cells need not hold for patients. */
const laboratory = wholeWords(
  'in vitro|cells|cell lines?|cultures?|organoids?|Ba/F3',
  'in vivo|xenografts?|mice|mouse|murine',
  'preclinical(?:ly)?|pre-clinical(?:ly)?|models?|screens?|assays?|IC50|structur\\w+',
);

/** "Resistance to X is caused by Y": words that join the effect to a cause after it. */
const causing = wholeWords(
  'caused|conferred|mediated|driven|brought about|due to|owing to|attributed to|through|via|by',
);

/** "53BP1 loss sensitises cells to X": cells as such, where a writer who means some of them would say which. */
const anyCells =
  /(?<=(?:sensiti[sz]e[sd]?|renders?|rendered|makes?|made)\s)(?:(?:tumou?r|cancer)\s)?cells(?=\s(?:to|resistant|sensitive|insensitive)\s)/giu;

/** "However, …", "D, by contrast, …": how a sentence follows from the one before, which qualifies nothing in it. */
const transition =
  /(?:(?<=^|[.;]\s)|,\s)(?:(?:in|by)\scontrast|however|conversely|moreover|furthermore|indeed|notably|importantly|likewise|similarly|in\saddition|on\sthe\sother\shand|of\snote|of\scourse),\s?/giu;

const cells = /(?<![\p{L}-])(?:cells|cell\slines?)(?![\p{L}-])/giu;

/**
 * Whether a claim that a treatment works is on a change of a residue, and among what speaks against it is work on cells, so that
 * "cells with T790M are sensitive to gefitinib" is as much against it as the same of tumours. A resistance is no such case: cells
 * acquire it.
 */
const areCellsKnown = ({ knowledge }: ClaimContext, { relation, evidence }: Claim, { variants }: Mention): boolean =>
  relation !== 'resistance' &&
  variants?.some(({ residue }) => residue !== undefined) === true &&
  evidence.for.length === 0 &&
  evidence.against.some((id) => knowledge.evidenceItem(id)?.level === 'D');

/** The part of the sentence that states a claim, without what is set against it or added to it. */
function stated({ manuscript, mentions }: ClaimContext, claim: Claim, subject: Mention, object: Mention): Span {
  const part = ownPart(manuscript, claim, subject, object);
  const last = subject.prose.end > object.prose.end ? subject : object;
  const isLast = last.sentence === claim.sentence && last.span.end >= claim.cue.end;
  const text = manuscript.blocks[claim.block]?.prose.text ?? '';
  return isLast ? withoutAddition(text, part, last.prose.end, mentionsNear(mentions, claim.block, part)) : part;
}

/**
 * Whether a claim is certain enough to be contradicted by evidence or another claim: one cause and one treatment beside the cue
 * that joins them, or the cause pointed at from right behind it; asserted outright, in the writer's own words, about patients,
 * in a sentence that says no more than that (`plainWords.ts`). If in doubt, no. Against another place of its text, unlike
 * evidence, cells as such count too, and changes that are named as "loss of".
 */
export function isSure(context: ClaimContext, claim: Claim, against: 'evidence' | 'text' = 'evidence'): boolean {
  const { mentions, manuscript } = context;
  if (claim.stance !== 'asserted' || !effects.has(claim.relation)) return false;
  const block = manuscript.blocks[claim.block];
  if (!block || block.kind === 'heading' || (block.kind === 'table-cell' && !claim.cells)) return false;
  const [subject, object] = [claim.subject[0], claim.object[0]].map((index) => mentions[index ?? -1]);
  if (!subject || !object || isQuoted(context, subject) || /degrader/iu.test(object.text)) return false;
  const isPointed = !claim.plain && isCausePointedAt(context, claim, subject, object);
  if (!claim.plain && !isPointed) return false;
  if (claim.cells) return isSureRow(context, claim, claim.cells, subject, object);
  // A contrasting part does not qualify a statement, but the place of an observation applies to both.
  const part = stated(context, claim, subject, object);
  const isBesideText = against === 'text';
  const isOfCells = !isBesideText && areCellsKnown(context, claim, subject);
  const told = (words: string): string =>
    (isBesideText ? words.replace(anyCells, ' ') : isOfCells ? words.replace(cells, ' ') : words).replace(
      transition,
      ' ',
    );
  const text = told(block.prose.text.slice(part.start, part.end));
  const sentence = told(sentenceText(manuscript, claim));
  const isLoss = isBesideText && /^loss\sof\s/iu.test(subject.text);
  if (
    qualifying.test(isLoss ? text.replace(subject.text, ' ') : text) ||
    laboratory.test(sentence) ||
    takingBack.test(sentence)
  )
    return false;
  const inPart = mentionsNear(mentions, claim.block, part).filter(
    ({ prose }) => part.start <= prose.start && prose.end <= part.end,
  );
  const rest = inPart.reduce((left, { text: name }) => left.replace(name, ' '), text);
  if (changing.test(rest) || !isPlainlySaid(rest) || !isOnlyTreatment(context, claim, inPart)) return false;
  // If the sentence before is about the laboratory, so is this one.
  if (isPointed) return !laboratory.test(sentenceText(manuscript, subject));
  return isToldAsCause(context, claim, subject) && isOnlyCause(context, claim, subject, part);
}

/** The claims of a block that the same cue makes: one for each pair of its lists. */
const claimsAlike = ({ claimsOf }: ClaimContext, { block, cue, relation }: Claim): readonly Claim[] =>
  claimsOf(block).filter((other) => other.cue.start === cue.start && other.relation === relation);

/** Whether all treatments named belong to claims of the same cue: not in "with encorafenib, X answers to cetuximab". */
function isOnlyTreatment(context: ClaimContext, claim: Claim, named: readonly Mention[]): boolean {
  const told = new Set(claimsAlike(context, claim).flatMap(({ object }) => object.map((i) => context.mentions[i])));
  return named.every(
    (one) => (one.kind !== 'drug' && one.kind !== 'drug-class') || one.nestedIn !== undefined || told.has(one),
  );
}

/** Whether nothing qualifies the alteration or the treatment of a row, and none of its cells is about the laboratory. */
function isSureRow(
  context: ClaimContext,
  claim: Claim,
  cells: readonly number[],
  subject: Mention,
  object: Mention,
): boolean {
  const textOf = (block: number) => context.manuscript.blocks[block]?.prose.text ?? '';
  const rest = textOf(subject.block).replace(subject.text, '');
  return (
    ![subject, object].some(({ block }) => qualifying.test(textOf(block))) &&
    !cells.some((block) => laboratory.test(textOf(block))) &&
    !changing.test(rest) &&
    isOnlyCause(context, claim, subject, { start: 0, end: Infinity })
  );
}

/** "Retains activity *against BCR::ABL1* T315I": between the cue and the change of a residue, its gene may stand. */
const workedOn = /^\s(?:against\s)?(?:the\s)?(?:\p{Lu}[\p{Lu}\d:/-]{1,16}[\s-])?$/u;

/** Whether the subject is before the cue, or after it as what brings the effect about or is worked on. */
function isToldAsCause({ manuscript }: ClaimContext, claim: Claim, subject: Mention): boolean {
  if (subject.span.end <= claim.cue.start)
    return !/^(?:\s\p{L}+)?\sand\s$|(?<!associated|correlated|linked|correlates|associates)\swith\b/u.test(
      manuscript.text.slice(subject.span.end, claim.cue.start),
    );
  const between = manuscript.text.slice(claim.cue.end, subject.span.start).replace(/[*_]/gu, '');
  // "D is active against the T790M": what a treatment works on comes right behind.
  if (claim.relation === 'overcomes') return workedOn.test(between);
  return causing.test(between);
}

const listing = /^(?:\s?[,/]|\s?,?\s(?:and|or))\s?$/u;

/** "BCR-ABL T315I": whether a fusion is the one that the change is on, right before it. */
const isHost = (fusion: Mention, { prose, variants }: Mention, text: string, knowledge: Knowledge): boolean =>
  /^[\s-]$/u.test(text.slice(fusion.prose.end, prose.start)) &&
  fusion.ids.some((id) =>
    variants?.some(({ gene }) => gene !== undefined && knowledge.alteration(id)?.genes.includes(gene)),
  );

/** "In tumours with X", "who also have X", "with targeted treatment of X": words before a gene that make it a condition. */
const conditional =
  /(?<![a-z])(?:with|ha(?:ve|s|d|ving)|carr(?:y|ies|ying)|harbou?r(?:s|ing)?|bear(?:s|ing)?|treatment\sof|targeting|against)\s(?:(?:also|an?|the|high|known|marked|well|clear|strong)\s){0,2}$/i;

/**
 * Whether the part of the sentence has no other change of any gene, except those of which the same words claim the same in one
 * list with it ("V600E and V600K", but neither "amplification of BRAF V600E" nor "KRAS mutation with MET amplification"), and
 * no gene between the subject and the cue, or as a condition.
 */
function isOnlyCause(context: ClaimContext, claim: Claim, subject: Mention, part: Span): boolean {
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
      return alike.has(mention) && listing.test(withoutOwnGene(text.slice(one.prose.end, next.prose.start)));
    }
    if (kind !== 'gene' && kind !== 'family' && kind !== 'pathway') return true;
    const isBetween = span.start >= subject.span.end && span.end <= claim.cue.start;
    const isOwner = prose.end <= subject.prose.start && subject.prose.start - prose.end <= 2;
    return isOwner || !(isBetween || conditional.test(textBefore(text, prose, 60)));
  });
}
