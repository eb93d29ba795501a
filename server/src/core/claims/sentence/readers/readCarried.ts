// Reads sentences that continue earlier ones: in "T790M was found. It confers resistance to gefitinib." the cause is in
// the sentence before.

import { textAfter, textBefore } from '../../../text/textAround.ts';
import { type Argument, isCause, isChange, isTreatment } from '../../arguments/arguments.ts';
import { describesBearers } from '../../arguments/bearers/bearers.ts';
import { isAboutSomethingElse } from '../../arguments/treatments/objectsBesideCue.ts';
import { isToDrugsInGeneral } from '../../arguments/treatments/otherResistance.ts';
import { isRemedy } from '../../arguments/treatments/remedy.ts';
import { isInNextStatement } from '../../arguments/treatments/treatments.ts';
import type { Cue } from '../../cues/cues.ts';
import type { StatedEffect } from '../../cues/effects.ts';
import { ofResistance } from '../../cues/sharedWords/effects.ts';
import { inBrackets } from '../../cues/sharedWords/inBrackets.ts';
import type { Passage } from '../passage.ts';
import { isAboutOthers } from '../pointingBack/aboutOthers.ts';
import type { Antecedents } from '../pointingBack/antecedents.ts';
import { treatmentsMeant } from '../pointingBack/formerAndLatter.ts';
import { causesNamedBefore } from '../pointingBack/pointingBack.ts';
import { isActiveAgainst } from '../pointingBack/treatmentsThatWork.ts';
import type { Statement } from '../statement.ts';
import { drugsInGeneralAfter, needingTreatmentBeside, possessiveAfter } from './readEffects.ts';

/** Cues for a course of disease, which describe the patients and not the change named before. */
const isCourse = /^(?:disease progression|progressed|relapsed)/iu;
/** "A worse outcome" describes the disease if no treatment is named. */
const isPrognosis = /^(?:outcomes?|clinical outcomes?|survival)/iu;
/** "Associated with shorter overall survival" does, too, where neither patients nor figures are those of a study. */
const isSurvival = /^(?:(?:median|overall)\s){1,2}survival|^os$/iu;
const ofStudy =
  /(?<![a-z])(?:patients?|wom[ae]n|m[ae]n|groups?|arms?|these|those|they|cohorts?|carriers?|cases?|months?|also|compared|than|versus|vs)(?![a-z])|\d\.\d|\d\s?%/i;
/**
 * "Drug resistance" is to any drug, "platinum resistance" to a kind of drug, "immune resistance" to none: not to the treatment
 * named earlier.
 */
const ofAnyDrug =
  /(?<![a-z\d])(?:drug|immune|therapy|treatment|therapeutic|platinum|endocrine|hormon(?:e|al)|radiation|steroid|antibody)\s$/i;

/**
 * "Osimertinib prolonged survival in FLAURA": a trial tells nothing of the change named before, unless the sentence refers back
 * or gives the figures of a comparison.
 */
const refersBack =
  /(?<![a-z])(?:these|this|those|such|they|their|them|it|its|who|whose|patients?|carriers?|cases?|tumou?rs?|cohort|groups?|population|arms?|both|all|vs|versus|than|over|compared|months?)(?![a-z])|\d\.\d|\d\s?%/i;

/** "Treatment-free remission can be attempted": what happens without the treatment. */
const free = /(?<![a-z])(?:treatment|therapy|drug)-free\s$/i;
const withResponse = /(?<![a-z])(?:patients|those|people|individuals)\s(?:with|who\s(?:have|had))\s(?:[a-z]+\s){0,4}$/i;
const attempted =
  /(?<![a-z])(?:attempted|considered|tried|offered|reserved)\s(?:[a-z]+\s){0,2}(?:in|for|to)\s(?:[a-z]+\s){0,2}$/i;
/** "Can be attempted in responders", "patients with a deep response can stop": describes the patients. */
const isOfResponders = (text: string, cue: Cue): boolean =>
  free.test(textBefore(text, cue, 16)) ||
  (/^responders$/i.test(text.slice(cue.start, cue.end)) && attempted.test(textBefore(text, cue, 60))) ||
  (/responses?$/i.test(text.slice(cue.start, cue.end)) && withResponse.test(textBefore(text, cue, 60)));

/** Whether a cue is unrelated to the treatment or the change named before. */
const isUnrelated = ({ text, sentenceText, treatments }: Passage, cue: Cue): boolean => {
  const said = text.slice(cue.start, cue.end);
  return (
    needingTreatmentBeside.includes(cue.list) ||
    isCourse.test(said) ||
    isOfResponders(text, cue) ||
    (treatments.length === 0 && isPrognosis.test(said)) ||
    (treatments.length === 0 && isSurvival.test(said) && !ofStudy.test(sentenceText)) ||
    (treatments.length > 0 && cue.list === 'cue/outcome' && !refersBack.test(sentenceText)) ||
    ofAnyDrug.test(textBefore(text, cue, 16))
  );
};

/**
 * "Resistant to apoptosis", "reduces GTPase activity": whether a cue without a treatment beside it is about something other
 * than a treatment.
 */
const isOfNoTreatment = (text: string, cue: Cue): boolean => {
  const after = textAfter(text, cue, 90);
  return (
    isAboutSomethingElse(text, cue) ||
    (cue.list === 'cue/reduces' && !drugsInGeneralAfter.test(after) && !possessiveAfter.test(after))
  );
};

/** "Causes resistance", as opposed to "resistance to all earlier drugs". */
const isBare = (text: string, cue: Cue): boolean =>
  cue.list === 'cue/resistance' &&
  /^resistan/iu.test(text.slice(cue.start, cue.end)) &&
  !/^\s(?:to|towards?|against)(?!\p{L})/u.test(textAfter(text, cue, 9));

const sensitisingActively = /^(?:(?:re|chemo|radio)-?)?sensiti[sz]e[sd]?$/i;
const treatmentWord =
  '(?:drugs?|inhibitors?|agents?|compounds?|antibod(?:y|ies)|treatments?|therap(?:y|ies)|combinations?)';
/** "Sensitivity of such cells to certain antimetabolites": the response is to something that was not recognised. */
const toUnknown = new RegExp(
  `^(?:\\s(?:of|in)\\s[^.;:,]{1,60}?)?\\s(?:to|towards?)\\s(?!(?:it|them|both|either|neither|this|these|those|that|such|the|all|any|each|treatment|therapy|(?:[a-z]+\\s)?${treatmentWord})(?![a-z]|\\sof\\s))`,
  'i',
);
/** "Sensitised the cells to T-cell killing": to a process, and not to a drug. */
const cellsToProcess =
  /^\s(?:[\p{L}\d/-]+\s){1,6}?(?:to|towards?)\s(?:[\p{L}\d/⁺+]+[\s-]){0,3}(?:killing|lysis|cytotoxicity|attack|apoptosis|ferroptosis|death|stress|starvation|hypoxia|irradiation|radiation|damage)(?!\p{L})/iu;
/** "Responds to it", "sensitises to the drug". */
const toTreatmentNamed = new RegExp(
  `(?<![a-z])(?:(?:to|from|on|with|under)\\s(?:it|them|both|either|the\\s(?:former|latter))|(?:this|these|the|such|both)\\s(?:[a-z]+\\s)?${treatmentWord})(?![a-z])`,
  'i',
);
/**
 * Whether a response with causes of its own goes on with treatments named before: it must be the response of those with a
 * change, or point to the treatment. Beside genes, "response" has many other meanings, "sensitivity" few.
 */
const isResponseToNamed = ({ text, sentenceText }: Passage, cue: Cue, causes: readonly Argument[]): boolean =>
  !toUnknown.test(textAfter(text, cue, 90)) &&
  !(sensitisingActively.test(text.slice(cue.start, cue.end)) && cellsToProcess.test(textAfter(text, cue, 90))) &&
  (causes.some(isChange) || toTreatmentNamed.test(sentenceText) || /^sensiti/i.test(text.slice(cue.start, cue.end)));

const toThose = /^\sto\s(?:both(?=[.,;)]|\s(?:and|in|but|at)\s)|(?:it|them)(?=[\s.,;)]))/i;
/** "X confers resistance to both, and E works": to treatments of earlier sentences, since none comes before. */
export const isToNamedBefore = ({ text, args }: Passage, cue: Cue): boolean =>
  toThose.test(textAfter(text, cue, 12)) && !args.some((one) => isTreatment(one) && one.mention.prose.end <= cue.start);

/** The treatments that an effect concerns: those beside its cue, else those of its sentence, else those of earlier sentences. */
function carriedObject(
  passage: Passage,
  { relation, cue }: StatedEffect,
  before: Antecedents,
  hasCause: boolean,
): readonly Argument[] {
  const { text, args, treatments } = passage;
  const isToThose = isToNamedBefore(passage, cue);
  const beside = isToThose ? [] : passage.objectsBeside(cue);
  if (beside.length > 0) return beside;
  const here = passage.treatmentsInClause(cue);
  // "X was associated with resistance, and D improved it": where the sentence goes on with a treatment, no earlier one is meant.
  const isTurnedFrom = here.length === 0 && args.some((one) => isTreatment(one) && passage.isInNextClause(cue, one));
  if (isTurnedFrom && !isToThose) return [];
  const areAllContrasted = treatments.length > 0 && here.length === 0;
  // "In gefitinib-resistant tumours" says what is resisted, and leaves open what the tumours respond to.
  const hasOwnTreatments = relation === 'resistance' && args.some(isTreatment) && !areAllContrasted;
  if (!isToThose && (hasOwnTreatments || here.length > 0 || cue.list === 'cue/halts'))
    return treatments.filter(
      (one) =>
        // "X blocks the activity": X is the subject of the verb, not what is reduced.
        (cue.list !== 'cue/reduces' || one.mention.prose.start >= cue.end) &&
        !isRemedy(text, cue, one) &&
        !isInNextStatement(text, cue, one) &&
        !isToDrugsInGeneral(text, cue, one),
    );
  // "RAS activation was associated with lack of response": to what is resisted, if that is told.
  const resisted = before.received.filter((one) => before.object.includes(one));
  const received = relation === 'resistance' && resisted.length > 0 ? resisted : before.received;
  const isOfWorking = relation === 'resistance' && before.received.some((one) => isActiveAgainst(text, one));
  const named = isOfWorking || ofResistance.test(text.slice(cue.start, cue.end)) ? before.object : received;
  const earlier = named.length > 0 ? named : hasCause && isBare(text, cue) ? before.resistedInHeading : [];
  return treatmentsMeant(passage, cue, earlier, before.pair);
}

/** "The extent to which X contributes is unknown", "I doubt that it explains": a question, or a doubt, is not on a treatment of earlier sentences. */
const openQuestion =
  /(?<![a-z])(?:I|we|critics|others)\s(?:deny|doubt|dispute|question|contest)\s(?:is\s)?(?:that|whether)\s|^(?:The\s(?:extent|degree)\sto\swhich|To\swhat\sextent|Whether|How)\s/;
/** "These drugs can overcome it": the treatments of earlier sentences; "covalent inhibitors" are others. */
const thoseTreatments = new RegExp(
  `^(?:This\\s[a-z]+\\s)?(?:they|both|(?:these|those|both|such|all|the)\\s(?:[a-z]+\\s)?${treatmentWord})\\s`,
  'i',
);
const isByOwnAgent = ({ text, sentence }: Passage, cue: Cue): boolean =>
  cue.list === 'cue/overcomes' && !thoseTreatments.test(text.slice(sentence.start, cue.start));
/** "D sensitises the marrow as much as the tumour": the treatment is the agent. */
const isSensitisedByDrug = ({ text, args }: Passage, cue: Cue): boolean =>
  sensitisingActively.test(text.slice(cue.start, cue.end)) &&
  args.some((one) => isTreatment(one) && cue.start - one.mention.prose.end === 1);

const ofTreated =
  /(?<![A-Za-z])\d|(?<![a-z])(?:patients?|biops(?:y|ies)|samples?|cohorts?|treat(?:ed|ment)|therapy)(?![a-z])/i;
/** "X is enriched in nonresponders": to which of several treatments, is told only of those who were treated. */
const isOfUnnamedResponders = (
  { text, sentenceText }: Passage,
  { start, end }: Cue,
  object: readonly Argument[],
): boolean =>
  object.length > 1 && /^(?:non-?)?responders?$/i.test(text.slice(start, end)) && !ofTreated.test(sentenceText);

/** "Resistance is costly; X-mutant cells are the exception": the cause is in a part of its own, and the treatment in neither. */
const isOfOtherPart = (
  { text }: Passage,
  { start, end }: Cue,
  subject: readonly Argument[],
  hasCause: boolean,
): boolean =>
  hasCause &&
  subject.every(({ mention: { prose } }) =>
    text.slice(Math.min(prose.end, end), Math.max(prose.start, start)).replace(inBrackets, '').includes(';'),
  );

/** "Resistance to a given inhibitor": to any, and not to that named before. */
const toAny = new RegExp(
  `^\\s(?:to|towards?|against|from)\\s(?:an?|any|every|each|some|many|several|most|other|another)\\s(?:[a-z-]+\\s){0,2}${treatmentWord}(?![a-z])`,
  'i',
);

const turn = /^[^.;]{1,80}?,?\s(?:but|yet|and|while)\s(?:(?:remain|are|is|not|highly|more)\s){0,2}$/;

/** An effect with its cause and its treatment, at least one of which an earlier sentence names. */
interface Carried {
  readonly passage: Passage;
  readonly effect: StatedEffect;
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
  readonly hasCause: boolean;
}

/** Whether a cause or a treatment that was taken over does not fit what the sentence says. */
type Misfit = (carried: Carried) => boolean;

/** What tells that the cause is none, wherever the treatment is named. */
const isOfBearers: Misfit = ({ passage: { text }, effect: { cue }, subject }) => describesBearers(text, cue, subject);

/** What tells that a treatment named in an earlier sentence is not meant. */
const misfits: readonly Misfit[] = [
  // "Resistance to a given inhibitor": to any.
  ({ passage: { text }, effect: { cue } }) => toAny.test(textAfter(text, cue, 70)),
  // The cause is in a part of its own.
  ({ passage, effect: { cue }, subject, hasCause }) => isOfOtherPart(passage, cue, subject, hasCause),
  // It is asked, not told.
  ({ passage }) => openQuestion.test(passage.sentenceText),
  // The sentence has an agent of its own.
  ({ passage, effect: { cue } }) => isByOwnAgent(passage, cue),
  // To which of several treatments they respond, is told only of those who were treated.
  ({ passage, effect: { cue }, object }) => isOfUnnamedResponders(passage, cue, object),
  // A sensitivity with a cause of its own is one to what was named only if the words say so.
  ({ passage, effect: { cue, relation }, subject, hasCause }) =>
    hasCause && relation === 'sensitivity' && !isResponseToNamed(passage, cue, subject),
];

/** Whether an effect is told without anything that an earlier sentence could name. */
const isOfNothingBefore = (passage: Passage, { cue }: StatedEffect, before: Antecedents, hasCause: boolean): boolean =>
  isSensitisedByDrug(passage, cue) ||
  isUnrelated(passage, cue) ||
  (!hasCause && isAboutOthers(passage, cue, before.object)) ||
  (passage.objectsBeside(cue).length === 0 && isOfNoTreatment(passage.text, cue));

/**
 * Reads "The patient responded to X", "A partial response was seen": the change, or the treatment, was named before. Effects
 * with a treatment beside them are tried first.
 */
export function readCarried(
  passage: Passage,
  effects: readonly StatedEffect[],
  before: Antecedents,
): readonly Statement[] {
  const hasCause = passage.args.some((one) => isCause(one) && !one.isKindOfResistance);
  const isBound = ({ cue }: StatedEffect) => passage.objectsBeside(cue).length > 0;
  for (const effect of [...effects].sort((a, b) => Number(isBound(b)) - Number(isBound(a)))) {
    if (isOfNothingBefore(passage, effect, before, hasCause)) continue;
    const { relation, cue } = effect;
    const object = carriedObject(passage, effect, before, hasCause);
    const subject = hasCause
      ? passage.readCauses(relation, cue, object).subject
      : causesNamedBefore(passage, effect, before);
    if (subject.length === 0 || object.length === 0) continue;
    const carried: Carried = { passage, effect, subject, object, hasCause };
    const isCarriedOver = !passage.args.some((one) => object.includes(one));
    if (isOfBearers(carried) || (isCarriedOver && misfits.some((isMisfit) => isMisfit(carried)))) continue;
    const first: Statement = { relation, cue, subject, object, plain: false };
    return hasCause ? [first] : [first, ...effects.flatMap((other) => oppositeOf(passage, first, other))];
  }
  return [];
}

/** "It renders cells resistant to A but sensitive to B": the statement of an opposite effect with treatments of its own. */
function oppositeOf(
  { text, objectsBeside }: Passage,
  first: Statement,
  { relation, cue }: StatedEffect,
): readonly Statement[] {
  const object = objectsBeside(cue).filter((one) => !first.object.includes(one));
  const between = text.slice(first.cue.end, Math.max(first.cue.end, cue.start));
  if (relation === first.relation || object.length === 0 || !turn.test(between)) return [];
  return [{ ...first, relation, cue, object }];
}
