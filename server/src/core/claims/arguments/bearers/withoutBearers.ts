// Drops what only describes the patients, tumours or cells of an effect from its causes: the V600E of "V600E melanomas
// develop resistance".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import { listJoint } from '../../../text/listJoint.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Cue } from '../../cues/cues.ts';
import { isShorterInSome } from '../../cues/direction/predicate.ts';
import { shareBefore } from '../../cues/noEffect/proportion.ts';
import { amountOfGene, changedGene } from '../../cues/sharedWords/afterGene.ts';
import { have, having } from '../../cues/sharedWords/bearers.ts';
import { ofEfficacy, ofResistance, resistanceNoun } from '../../cues/sharedWords/effects.ts';
import { isNamedAsLacking } from '../absence/lack.ts';
import { type Argument, hasExpression } from '../arguments.ts';
import { textBeforeList } from '../lists/textBeforeList.ts';
import { withoutOwnGene } from '../ownGene.ts';
import {
  describesPopulation,
  hasBearer,
  isAfterBearer,
  isAfterPopulationWords,
  isBeforeCells,
  isBeforeTumours,
} from './bearers.ts';

/** "V600E melanomas develop resistance": what they had before does not make them resistant. */
const acquiringVerbBefore = guarded(
  /develop|acquir|becom|became|turn|gain|evolv|grew|grow|escap/i,
  /(?<![a-z\d])(?:develop(?:s|ed|ing)?|acquir(?:e|es|ing)|becom(?:e|es|ing)|became|turn(?:s|ed)?|gain(?:s|ed)?|evolv(?:e|es|ed|ing)|grew|grows?|growing|escap(?:e|es|ed|ing))(?![a-z\d])[^.;:]{0,40}$/i,
);
/** "V600E melanomas with acquired resistance", "the development of resistance in them". */
const acquiredBefore = guarded(
  /acquired|secondary|develop|emerg|evol|appear/i,
  /(?<![\p{L}\d])(?:acquired|secondary|(?:develop|emerg|evol|appear)\p{L}+\sof)\s(?:(?:and|or)\s(?:intrinsic|innate|primary)\s)?(?:[\p{L}\d/-]+\s){0,3}$/iu,
);
/** "V600E melanomas acquire resistance by mechanisms that make it ineffective". */
const acquiringOf = /(?<![a-z])(?:develop|acquir|becom|becam|gain|evolv)[a-z]*\s[^.;:]{0,60}resist/i;

const someOf =
  /(?<![\p{L}\d])(?:some|several|certain|not\sall|a\s(?:\p{L}+\s)?(?:subset|fraction|minority|portion|proportion|number)\sof)\s(?:(?:the|of)\s)?(?:[\p{L}\d-]+\s){0,4}$/iu;
const atTimes = /(?<![a-z\d])(?:sometimes|occasionally|eventually|ultimately|inevitably|invariably)\s/i;
const half = 0.5;

/**
 * "Some X-mutant tumours", "40% of patients with X", "is sometimes insensitive": if only part of them resist, what they all
 * have is not the cause.
 */
function isOfPart(text: string, cue: Span, argument: Argument): boolean {
  const { start, end } = argument.mention.prose;
  if (start >= cue.start || !hasBearer(text, cue, argument)) return false;
  const before = textBefore(text, argument.mention.prose, 60);
  const share = shareBefore.exec(before);
  return someOf.test(before) || (share ? Number(share[1]) / 100 < half : atTimes.test(text.slice(end, cue.start)));
}

/** "Tumours harbouring V600E may be treated with X; however, …": V600E is the reason for the treatment. */
const treatedFor =
  /^[^.;:]{0,40}\s(?:be|is|are|was|were|been)\s(?:[a-z]+\s)?(?:treated|managed)\s(?:with|by)\s[^.]*(?:;|,)\s(?:however|but|yet)(?![a-z])/i;

/** "Fails in X-mutant tumours". */
const failing = /^fails?\s(?:in|against)$/iu;

const forReason =
  /^[^.;]{0,80}?\s(?:because\sof|due\sto|owing\sto|as\sa\s(?:result|consequence)\sof|on\saccount\sof)\s/i;
/** "Resistance *to D invariably develops*", "*is the rule*". */
const occurring = new RegExp(
  String.raw`^\s(?:to\s[^.;:,]{1,60}?\s)?(?:(?:[a-z]+ly|also|still|often|then|always)\s){0,2}${anyOf(
    'occurs?|occurred|develops?|developed|emerges?|emerged|arises?|arose|ensues?|ensued|appears?|appeared',
    String.raw`comes?|came|sets\sin|follows?|followed`,
    String.raw`(?:is|was|are|were)\s(?:[a-z]+\s)?(?:common|frequent|inevitable|the\srule|seen|observed|reported|encountered)`,
  )}(?![a-z])`,
  'i',
);
/**
 * "X-positive cancer resisted because of Y", "in X-positive cancer, resistance occurs": whether a change only describes who
 * resists.
 */
const isOnlyWhere = (text: string, cue: Span, a: Argument): boolean =>
  a.mention.prose.end <= cue.start &&
  hasBearer(text, cue, a) &&
  (forReason.test(textAfter(text, cue, 120)) ||
    (resistanceNoun.test(text.slice(cue.start, cue.end)) && occurring.test(textAfter(text, cue, 110))));

const listing = new RegExp(`^-?(?:${listJoint()}|/)$`);
/**
 * Drops the populations in which a resistance arises from its causes. If all causes are such, those before the cue are kept. In
 * "not effective in X-mutant tumours" the change is the cause.
 */
export function causesOfResistance(text: string, cue: Cue, subject: readonly Argument[]): readonly Argument[] {
  const acquires = ({ mention: { prose } }: Argument) =>
    prose.end <= cue.start && acquiringOf.test(text.slice(prose.end, cue.start));
  const said = text.slice(cue.start, cue.end);
  if (ofEfficacy.test(said) || failing.test(said))
    return subject.filter((a) => !isOfPart(text, cue, a) && !(acquires(a) && hasBearer(text, cue, a)));
  const isTreated = (a: Argument) =>
    treatedFor.test(text.slice(a.mention.prose.end, cue.start)) && hasBearer(text, cue, a);
  const whole = subject.filter((a) => !isOfPart(text, cue, a) && !isTreated(a) && !isOnlyWhere(text, cue, a));
  // "The response rate to D was lower in X-mutant tumours", "responses to D were shorter" compare those who have X.
  const isOfOthers = cue.list === 'cue/outcome' || isShorterInSome(text, cue);
  const isCompared = (a: Argument) => isOfOthers && a.mention.prose.start >= cue.end;
  const describes = (a: Argument) => describesPopulation(text, cue, a);
  // "KRAS, NRAS and BRAF mutant cancers": what is true of the last of a list is true of all.
  const goesOnTo = (a: Argument, next: Argument) => {
    const { end } = a.mention.prose;
    return listing.test(text.slice(end, next.mention.prose.start));
  };
  const isDescription = (a: Argument): boolean =>
    describes(a) || whole.some((next) => goesOnTo(a, next) && isDescription(next));
  const causes = whole.filter((a) => !isDescription(a) || isCompared(a));
  const left = causes.length > 0 ? causes : whole.filter((a) => a.mention.prose.start < cue.start);
  const before = textBefore(text, cue, 60);
  const isAcquired = acquiringVerbBefore.test(before) || acquiredBefore.test(before);
  return isAcquired ? left.filter((a) => !hasBearer(text, cue, a)) : left;
}

const settingBefore = guarded(
  /(?:in|within|among)\s/i,
  /(?<![\p{L}\d])(?:in(?!\s(?:cis|trans|which)\s)|within|among)\s(?:(?!(?:is|are|was|were|has|have|by|via|through|from|due|because|arises?|arose|aris(?:ing|en)|results?|resulted|comes?|came|includes?|involves?|involved)\s)[\p{L}\d-]+\s){0,4}$/iu,
);
/** "T790M in EGFR and T315I": the gene belongs to the first. */
const afterOwner = /(?<!\p{L})in\s(?:the\s)?[A-Z][A-Z\d-]{1,8}\s(?:and|or)\s$/u;

/** "Resistance by X is limited to Y-mutant tumours". */
const limitedTo = /(?<![a-z])(?:limited|restricted|confined|specific|unique)\sto\s(?:[a-z-]+\s){0,3}$/i;

const alsoHaving = new RegExp(`^[^.;:,]{0,60}?\\s(?:${having}|that\\s(?:${have}))\\s(?:an?\\s|the\\s)?$`);
/** "On an EGFR-mutant background". */
const background = new RegExp(
  String.raw`^(?:[\s-](?:${changedGene}|${amountOfGene}|wild-type))?\s(?:genetic\s|mutational\s)?(?:backgrounds?|contexts?|settings?)(?![a-z])`,
  'i',
);

/** "NRAS Q61K in V600E cells": drops the change of the cells if another is named. */
export function withoutSetting(text: string, subject: readonly Argument[]): readonly Argument[] {
  // "X-mutant lines with Y": it is Y that is said to act.
  const hasMore = ({ end }: Span) =>
    subject.some(({ mention }) => mention.prose.start > end && alsoHaving.test(text.slice(end, mention.prose.start)));
  const isSetting = ({ mention: { prose } }: Argument) => {
    if (limitedTo.test(textBefore(text, prose, 60)) || background.test(textAfter(text, prose, 50))) return true;
    if ((isBeforeCells(text, prose) || isBeforeTumours(text, prose)) && hasMore(prose)) return true;
    return settingBefore.test(textBeforeList(text, prose).slice(-60)) && !afterOwner.test(textBefore(text, prose, 60));
  };
  const causes = subject.filter((a) => !isSetting(a));
  return causes.length > 0 ? causes : subject;
}

/** "Resistance of cells with Y was caused by Z". */
const broughtAbout =
  /^[^.;]{0,120}?\s(?:(?:is|are|was|were|been|be)\s(?:\p{L}+ly\s)?(?:caused|conferred|mediated|driven|explained|brought\sabout)\sby|(?:is|was)\s(?:due|attributed)\sto)\s/u;
/** "The sensitivity of X-mutant cells to D was lost upon Y". */
const lostUpon =
  /^[^.;]{0,120}?\s(?:is|are|was|were|can\sbe|could\sbe)\s(?:[a-z]+ly\s)?(?:lost|abolished|abrogated|reversed|reduced|diminished|attenuated|impaired|blunted|lowered|decreased)\s(?:by|upon|after|following|with|through|when|once)\s/i;
/** "The response of X-mutant cells to D was blunted by Y". */
const undergone = /(?:ed|lost)$/i;
const byWhat = /^\s(?:by|upon|through)\s/;
const ofAnyEffect = /^(?:respon|sensitiv|susceptib|efficacy|activity|potency|effect)/iu;
const lessening =
  '(?:limit|blunt|reduc|impair|hamper|undermin|attenuat|diminish|weaken|restrain|dampen|lower|decreas|curb)(?:e?s|ed)';
const ofGene =
  '^\\)?(?:\\s(?:expression|activation|reactivation|feedback|signal{1,2}ing|activity|secretion))?\\s(?:[a-z]+ly\\s)?';
const changing = new RegExp(`${ofGene}${lessening}\\s[^.;:,]{0,60}$`, 'i');
const asSubject = new RegExp(`${ofGene}$`, 'i');
const lesseningVerb = new RegExp(`^${lessening}$`, 'i');
/** "EGFR limits the response to D in BRAF-mutant cells": whether a gene has a verb that changes a response, be it the cue. */
const changesResponse = (text: string, cue: Span, { mention }: Argument): boolean => {
  const isActing = hasExpression(mention) || mention.kind === 'pathway';
  if (!isActing || mention.prose.end > cue.start) return false;
  const between = text.slice(mention.prose.end, cue.start);
  return changing.test(between) || (lesseningVerb.test(text.slice(cue.start, cue.end)) && asSubject.test(between));
};

/** "X is activated in Y-mutant cells that survive D". */
const whoSurvive = /(?:cells|tumou?rs|clones|lines|persisters)\s(?:that|which|who)\s(?:can\s|may\s|still\s)?$/i;
const isSurvivingIn = (text: string, cue: Span): boolean =>
  /^(?:surviv|withst|evad|escap)/i.test(text.slice(cue.start, cue.end)) && whoSurvive.test(textBefore(text, cue, 30));

/** Drops what patients, tumours or cells have from the causes of an effect in them, if there is another cause. */
export function withoutBearers(text: string, cue: Span, subject: readonly Argument[]): readonly Argument[] {
  const said = text.slice(cue.start, cue.end);
  const isResisting = ofResistance.test(said) || isSurvivingIn(text, cue);
  const isChanged =
    (ofAnyEffect.test(said) || lesseningVerb.test(said)) && subject.some((a) => changesResponse(text, cue, a));
  const isLost =
    (ofAnyEffect.test(said) && lostUpon.test(textAfter(text, cue, 160))) ||
    (undergone.test(said) && byWhat.test(textAfter(text, cue, 12)));
  if (!isResisting && !isChanged && !isLost) return subject;
  const isBroughtAbout = broughtAbout.test(textAfter(text, cue, 160));
  const isBearer = ({ mention: { prose } }: Argument) =>
    (isBroughtAbout && prose.start >= cue.end && isAfterBearer(text, prose)) ||
    (isAfterPopulationWords(text, prose) && (isBeforeCells(text, prose) || isBeforeTumours(text, prose)));
  const bearers = subject.filter(isBearer);
  // "In BRAF V600E melanomas" names a gene and its change.
  const isBesideBearer = ({ mention: { prose } }: Argument) =>
    bearers.some((bearer) => bearer.mention.prose.start - prose.end >= 0 && bearer.mention.prose.start - prose.end < 3);
  // "Cells with T790M/C797S".
  const isJoinedToBearer = ({ mention: { prose } }: Argument) =>
    bearers.some((bearer) => /^[/+]$/u.test(text.slice(bearer.mention.prose.end, prose.start)));
  const causes = subject.filter((a) => !bearers.includes(a) && !isBesideBearer(a) && !isJoinedToBearer(a));
  return causes.some((a) => !a.isKindOfResistance && (isResisting || isLost || changesResponse(text, cue, a)))
    ? causes
    : subject;
}

const leading = /^(?:In|Among|Amongst|For|Within)\s[^,;]{0,60}$/;
const foretelling =
  /^\)?(?:\s[^\s.;,]+){0,10}?\s(?:(?:is|are|was|were|been)\s(?:[a-z]+ly\s)?(?:associated|correlated|linked)\swith|(?:correlat|predict)(?:es|s|ed)(?:\swith)?)\s/i;
/** "In HER2+ breast cancer, AKT2 expression was associated with longer survival": drops what all have that the gene divides. */
export function withoutLeadingPopulation(
  text: string,
  sentence: Span,
  cue: Span,
  causes: readonly Argument[],
): readonly Argument[] {
  const isPopulation = ({ mention: { prose } }: Argument) =>
    leading.test(text.slice(sentence.start, prose.start)) &&
    (isBeforeTumours(text, prose) || isBeforeCells(text, prose));
  const populations = causes.filter(isPopulation);
  const [last] = populations.slice(-1);
  const foretells = ({ mention }: Argument) =>
    hasExpression(mention) &&
    mention.prose.start > last!.mention.prose.end &&
    mention.prose.end <= cue.start &&
    text.slice(last!.mention.prose.end, mention.prose.start).includes(', ') &&
    foretelling.test(text.slice(mention.prose.end, cue.start + 1));
  return last && causes.some(foretells) ? causes.filter((a) => !populations.includes(a)) : causes;
}

const lackingIt =
  /^(?:[\s-][a-z]+)?\s(?:[a-z]+\s){1,4}?(?:lacking|without|devoid\sof|(?:that|which|who)\s(?:ha(?:s|ve|d)\s)?(?:lack|lost|lose)(?:ed|s)?)\s(?:[a-z]+\s){0,3}$/i;
/** "X-mutant tumours lacking Y do not respond": drops what all of them have; the lack of Y is what is told. */
export function withoutLackingPopulation(text: string, cue: Span, causes: readonly Argument[]): readonly Argument[] {
  const lacked = causes.filter(({ mention }) => mention.prose.end <= cue.start && isNamedAsLacking(text, mention));
  // "X-mutant cells lacking functional X": of one gene.
  const isPopulation = ({ mention: { prose, variants = [] } }: Argument) =>
    (isBeforeTumours(text, prose) || isBeforeCells(text, prose)) &&
    !lacked.some(({ mention }) => variants.some(({ gene }) => gene !== undefined && mention.ids.includes(gene))) &&
    lacked.some(({ mention }) => lackingIt.test(text.slice(prose.end, Math.max(prose.end, mention.prose.start))));
  return causes.filter((a) => !isPopulation(a));
}

/** "KHM-3S (an EGFR-mutated line)": in brackets it describes the cells. */
const bracketBefore = /\((?:an?\s|the\s)?(?:[\p{L}-]+\s){0,3}$/u;
const cellsInBracket = /^[^()]{0,50}(?<![\p{L}])(?:lines?|cells?|models?|xenografts?|organoids?|clones?)\)/u;
/** Drops what a bracket says of the cells that something else acts on, unless nothing else is named. */
export function withoutCellsInBrackets(text: string, causes: readonly Argument[]): readonly Argument[] {
  const isInBracket = ({ mention: { prose } }: Argument) =>
    bracketBefore.test(withoutOwnGene(textBefore(text, prose, 60))) && cellsInBracket.test(textAfter(text, prose, 60));
  const others = causes.filter((a) => !isInBracket(a));
  return others.length > 0 ? others : causes;
}

/** "In X-mutant tumours with Y, D restores sensitivity": drops X, which describes the tumours; D overcomes Y. */
export function withoutTumourDescriptions(text: string, cue: Span, subject: readonly Argument[]): readonly Argument[] {
  const isKnownBy = (a: Argument) =>
    describesPopulation(text, cue, a) &&
    subject.some(({ mention }) => alsoHaving.test(text.slice(a.mention.prose.end, mention.prose.start)));
  return subject.filter((a) => !isKnownBy(a));
}
