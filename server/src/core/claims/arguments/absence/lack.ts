// Reads names of which there is too little, so that the effect is that of the lack: "defective mismatch repair", "low
// OCT1 activity", "cells lacking X".

import type { Mention } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { tumours } from '../../cues/sharedWords/bearers.ts';
import { textBeforeList } from '../lists/textBeforeList.ts';
import { withoutOwnGene } from '../ownGene.ts';
import { isLesseningBefore } from './lessening.ts';

const impairmentBefore =
  /(?<![a-z\d])(?:impair(?:ed|ment\sof|ments\sin)|defective|deficient(?:\sin)?|dysfunctional|(?:defects?|deficienc(?:y|ies)|deficits?)\s(?:in|of)|loss\sof|lack\sof)\s(?:the\s|an?\s)?(?:DNA\s)?$/i;
const impairmentAfter = /^(?:\s\([^()]{1,12}\))?[\s-](?:deficien|defect|impairment|dysfunction|loss(?![a-z]))/i;
/**
 * "Impairment of DNA repair", "defective mismatch repair", "deficient in X": whether the lack of something acts, by the text
 * before or after it.
 */
export const isImpaired = (before: string, after: string): boolean =>
  impairmentBefore.test(before) || impairmentAfter.test(after);

/** "Cohesin-deficient cells"; of a gene, this is a change. */
const deficientAfter = /^-(?:deficien(?:t|cy)|null)(?![a-z])/i;

const lessBefore = new RegExp(
  String.raw`(?<![a-z\d])${anyOf(
    'low|lower|lowered|reduced|decreased|diminished|little|insufficient|inadequate',
    'absent|impaired|poor|defective|deficient',
  )}(${anyOf(
    // "Low activity of the transporter X".
    String.raw`\s(?:activity|function|metaboli[sz]ers)\sof(?:\sthe)?(?:\s[a-z]+){0,2}`,
    // "Reduced drug uptake via X".
    String.raw`\s(?:(?:drug|cellular)\s)?(?:import|uptake|influx|entry|transport|accumulation)\s(?:via|through|by)`,
    // "Low in X".
    String.raw`\sin`,
  )})?\s(?:the\s)?$`,
  'i',
);
const work =
  /^[\s-](?:(?:gene\s)?copy\snumbers?|(?:surface\s)?density|activity|function|signal{1,2}ing|conditions)(?![a-z])/i;
/** Beginnings of what a lack does: "low miR-34a predicted". */
const verbsOfLack = anyOf(
  'respond|benefit|surviv|progress|relaps|resist|sensiti|experienc',
  'predict|correlat|associat|show|display|mark|identif|indicat|defin|underl',
  'contribut|confer|caus|lead|allow|enabl|promot|driv|increas|render|rais',
  'lower|reduc|decreas|limit|impair|abolish|protect|prevent',
);
/** Text after a name that is a phrase by itself: "low miR-34a was", "tumours with low ERCC1 responded". */
const nothingMore = new RegExp(
  `^${anyOf(
    String.raw`\)?[.,;:)]|$`,
    String.raw`\s${anyOf(
      'is|are|was|were|be|has|had|have|may|might|can|could|did|do|made|led|mak(?:es?|ing)|fared?',
      'and|or|in|on|at|with|also|that|which',
      `${verbsOfLack}[a-z]*`,
    )}(?![a-z])`,
  )}`,
  'i',
);
/** "Reduced A or B": the second of the two, which the word of less stands before. */
const secondOfTwo = /(?<=[a-z]\s)[A-Z][A-Za-z\d*-]{1,11}\s(?:and|or)\s$/;
const isSecondLessened = (before: string, after: string): boolean =>
  secondOfTwo.test(before) && lessBefore.test(before.replace(secondOfTwo, '')) && nothingMore.test(after);

/** "Low deoxycytidine kinase (DCK) was", "reduced thymidylate synthase (TYMS) expression". */
const lessOfFullName = /(?<![a-z\d])(?:low|lower|reduced|decreased|diminished)\s(?:[a-z\d-]+\s){1,4}\($/i;
/** "Low or heterogeneous X expression": a second adjective before the name. */
const lessOrUneven =
  /(?<![a-z\d])(?:low|lower|reduced|decreased|diminished|weak|absent|lost)(?:,?\s(?:or|and)\s|,\s)(?:very\s)?(?:heterogeneous|patchy|uneven|variable|weak|absent|lost|reduced|low|undetectable|negative|no)\s$/i;
const levelAfter = /^\s(?:(?:m?RNA|protein)\s)?(?:expression|levels?|activity)(?![a-z])/i;
const isLessInFull = (before: string, after: string): boolean =>
  after.startsWith(')') &&
  lessOfFullName.test(before) &&
  (nothingMore.test(after.slice(1)) || levelAfter.test(after.slice(1)));

/** "Low OCT1 activity", "impaired function of X", "low in X": whether something works less. */
function worksLess(before: string, after: string): boolean {
  const less = lessBefore.exec(before);
  return less !== null && (less[1] !== undefined || nothingMore.test(after) || work.test(after));
}

const fallen = 'decreases?|decreased|declines?|declined|falls?|fell|drops?|dropped';
const little = 'low(?:er)?|lowest|reduced|decreased|diminished|lost|absent|undetectable';
/** "X expression was lower in those who responded", "X expression falls and causes resistance". */
const lowerLevelAfter = guarded(
  /decreas|declin|fall|fell|drop|low|reduced|diminished|lost|absent|undetectable/i,
  new RegExp(
    `^${anyOf(
      String.raw`(?:\s(?:m?RNA|protein|gene))?\s(?:expression|levels?|activity|abundance)\s${anyOf(
        // "X expression rapidly fell".
        String.raw`(?:[a-z]+\s)?(?:${fallen})`,
        // "X levels were much lower in".
        String.raw`(?:is|are|was|were)\s(?:[a-z]+ly\s|much\s)?(?:${little})\s(?:in|among)`,
      )}`,
      // "X was expressed at lower levels in".
      String.raw`\s(?:was|were|is|are)\sexpressed\sat\s(?:[a-z]+ly\s)?lower\slevels\s(?:in|among)`,
    )}(?![a-z])`,
    'i',
  ),
);
/** "The X promoter is methylated". */
const methylatedAfter = /^\s(?:gene\s)?promoter\s(?:is|are|was|were)\s(?:[a-z]+ly\s)?(?:hyper)?methylated(?![a-z])/i;

/** "Impaired HER2 internalisation": the gene works less. */
const impairing =
  /(?<![a-z])(?:impair|disrupt|abrogat|abolish|attenuat|reduc|decreas|diminish)(?:e?s|ed|ing)\s(?:the\s)?$/i;
const doings = /^[\s-](?:internali[sz]ation|activity|function|signal{1,2}ing|binding)(?![a-z])/i;

/** "Acts by reducing X": the less of it is the way. */
const byLess =
  /(?<![a-z])by\s(?:[a-z]+ly\s)?(?:reducing|decreasing|diminishing)\s(?:the\s(?:expression|levels?|amount)\sof\s)?(?:the\s)?$/i;
const asMuch = /^\s(?:m?RNA|protein|expression|levels?|activity)(?![a-z])/i;

/** "Lack of X expression predicts resistance"; "in the absence of X", by contrast, states a condition. */
const lackBefore =
  /(?:^|[.;:,]\s|(?<!\p{L})(?:that|and|whereas|while|as|because|by|to)\s)(?:[Tt]he\s|an?\s)?(?:[Cc]omplete\s|[Tt]otal\s)?(?:[Ll]ack|[Aa]bsence)\sof\s(?:(?:the|an?|any)\s)?$/u;
/** "Low levels of miR-21"; the low level of a gene is a change of its own. */
const lowLevels =
  /(?<![a-z])(?:(?:low(?:er)?|reduced|decreased|diminished)\s(?:(?:expression\s)?levels?|expression)\sof|(?:the|an?)\s(?:[a-z]+\s)?(?:decrease|reduction|decline|fall|drop)\s(?:of|in)(?:\s(?:levels?|expression)\sof)?)\s(?:the\s)?$/i;
/** Those who may be without a gene. */
const bearersOfLack = anyOf(
  'cells?|lines?|clones?|fibroblasts|(?:thym|lymph|keratin)ocytes|blasts?',
  `${tumours}|organoids|xenografts|models?`,
  'patients|mice|samples|cases|those',
);
/** "Cells lacking X", "tumours that have lost functional X": those whom the sentence is about are without it. */
const lackedBy = new RegExp(
  String.raw`(?<![a-z])${bearersOfLack}\s(?:(?:that|which|who)\s(?:ha(?:s|ve|d)\s)?)?${anyOf(
    'lack(?:ing|s|ed)?|lose|loses|lost|losing|without',
    String.raw`(?:devoid|depleted)\sof|deficient\s(?:for|in)`,
  )}\s(?:(?:functional|detectable|measurable|any|the|active|expression\sof|intact)\s)*$`,
  'i',
);

/** "Because it lacks X", "since they have lost X". */
const lackedAsReason = new RegExp(
  String.raw`(?<![a-z])(?:because|since|as|for)\s(?:it|they)\s${anyOf(
    String.raw`lacks?|loses?|(?:(?:has|have|had)\s)?lost`,
    String.raw`no\slonger\s(?:express(?:es)?|ha(?:s|ve)|carr(?:y|ies))`,
    String.raw`do(?:es)?\snot\sexpress`,
  )}\s(?:(?:functional|any|the|active|expression\sof|intact)\s)*$`,
  'i',
);

/** "*Because* X *is lost*". */
const reason = /(?<![a-z])(?:because|since|as|once|when)\s(?:the\s)?$/i;
const lostAfter =
  /^\s(?:is|are|was|were|ha(?:s|ve)\sbeen)\s(?:[a-z]+ly\s)?(?:lost|absent|missing)(?![a-z]|\s(?:in|from))/;

const lostIn =
  /^\)?\s(?:is|are|was|were)\s(?:(?:reduced|decreased|diminished|low|weak)\s(?:or|and)\s)?(?:[a-z]+\s)?(?:lost|(?<=\s(?:or|and)\s)absent)\s(?:in|from|among)(?![a-z])/i;
/** "X is lost in a subset with resistance": a gene that is lost acts by that; a lost change is one that nobody has any more. */
export const isLostInSome = (text: string, { kind, prose }: Mention): boolean =>
  (kind === 'gene' || kind === 'family') && lostIn.test(textAfter(text, prose, 40));

/** "Without FGFR pathway aberrations", "without X, Y or Z mutations": the pathway itself, or the gene, is not lacking. */
const changed =
  /^(?:(?:,\s|,?\s(?:and|or|nor)\s)[A-Z][A-Z\d-]{1,8}){0,4}\s(?:(?!(?:and|or|in|with|by|to)\s)[a-z-]+\s)?(?:aberrations?|mutations?|alterations?|activation|inhibition|amplification|changes)(?![a-z])/i;

const nextOfList = /(?:,|\s(?:and|or))\s$/;
/** "Lacking A, B or C": the text before the list if a name comes right after a comma, "and" or "or". */
const beforeOwnList = (text: string, prose: Span, before: string): string =>
  nextOfList.test(before) ? textBeforeList(text, prose) : before;

/** Whether a mention is named as lacking, so that the sentence states the effect of the lack. */
export function isNamedAsLacking(text: string, { kind, prose }: Mention): boolean {
  if (changed.test(textAfter(text, prose, 70))) return false;
  const before = textBefore(text, prose, 70);
  const isGiven = kind !== 'variant' && kind !== 'fusion';
  if (lackBefore.test(withoutOwnGene(before))) return true;
  const isReason = () => reason.test(before) && lostAfter.test(textAfter(text, prose, 40));
  return isGiven && (lackedBy.test(beforeOwnList(text, prose, before)) || lackedAsReason.test(before) || isReason());
}

const fronted =
  /(?:^|[.;:]\s|,\s(?:and|but)\s)(?:In|Among|For|Within|in|among|for)\s(?:[\p{L}-]+\s){0,4}(?:lacking|without|deficient\s(?:in|for)|devoid\sof)\s(?:functional\s)?$/u;
/** "In tumours lacking X, loss of Y": whether a lack at the beginning describes whom the sentence is about. */
export const isLackAtBeginning = (text: string, { prose }: Mention): boolean =>
  fronted.test(textBefore(text, prose, 80)) && /^(?:\s\([^()]{1,12}\))?,/.test(textAfter(text, prose, 16));

/** Whether a sentence says that there is less of a gene or a pathway, or of what it does, than there should be. */
export function isLessened(text: string, mention: Mention): boolean {
  const { kind, prose } = mention;
  const before = textBefore(text, prose, 40);
  const after = textAfter(text, prose, 60);
  return (
    isNamedAsLacking(text, mention) ||
    isLesseningBefore(text, mention) ||
    lowLevels.test(before) ||
    (kind !== 'variant' && (lowerLevelAfter.test(after) || methylatedAfter.test(after))) ||
    (kind !== 'variant' && lessOrUneven.test(before) && (levelAfter.test(after) || nothingMore.test(after))) ||
    (kind === 'pathway' && isImpaired(before, after)) ||
    (kind === 'family' && deficientAfter.test(after)) ||
    (impairing.test(before) && doings.test(after)) ||
    (byLess.test(before) && (nothingMore.test(after) || asMuch.test(after))) ||
    (kind !== 'variant' && (worksLess(before, after) || isLessInFull(before, after) || isSecondLessened(before, after)))
  );
}
