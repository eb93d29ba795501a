import { covers, overlaps, type Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { type Argument, isCause, isTreatment } from '../arguments/arguments.ts';
import { isComparator } from '../arguments/bystanders/comparison.ts';
import type { Cue, CueList } from '../cues/cues.ts';
import { isLowered } from '../cues/direction/lowering.ts';
import { type StatedEffect, statedEffects } from '../cues/effects.ts';
import { isActivation } from '../cues/noEffect/activation.ts';
import { isInAdvice } from '../cues/noEffect/advice.ts';
import { isOfBodyOrCell } from '../cues/noEffect/bodyResponse.ts';
import { classifiesChange } from '../cues/noEffect/classifiedChange.ts';
import { isLostResponse } from '../cues/noEffect/lostResponse.ts';
import { isNoOvercoming } from '../cues/noEffect/noOvercoming.ts';
import { isDatedProgression, isPatientHistory, isTimeReference } from '../cues/noEffect/occasion.ts';
import { isOfLastNamed } from '../cues/noEffect/ofLast.ts';
import { isSpokenOf } from '../cues/noEffect/quoted.ts';
import { isGone, isNotExcluded } from '../cues/noEffect/retraction.ts';
import { isInTask } from '../cues/noEffect/task.ts';
import type { Passage } from './passage.ts';

/**
 * Returns the cues of a sentence that state something themselves: cues within names and cues that only date something are left
 * out.
 */
export const freeCues = (
  text: string,
  sentence: Span,
  cues: readonly Cue[],
  args: readonly Argument[],
): readonly Cue[] => {
  const treatments = args.filter(isTreatment).map(({ mention }) => mention.prose);
  return cues
    .filter(
      (cue) =>
        !isInName(cue, args) &&
        !isNoOvercoming(text, cue) &&
        !isSuspended(text, cue) &&
        !isGone(text, cue) &&
        !isNotExcluded(text, cue) &&
        !isOfLastNamed(text, cue) &&
        !isPreventedBy(text, cue, args, cues) &&
        !isSpokenOf(text, sentence, cue) &&
        !isOfBodyOrCell(text, cue, treatments) &&
        !isOnOrOff(text, cue) &&
        !isFrontedEscape(text, cue) &&
        !isLostResponse(text, cue) &&
        !isActivation(text, cue),
    )
    .filter(
      (cue) => !isOfHarm(text, sentence, cue) && !isInAdvice(text, sentence, cue) && !isInTask(text, sentence, cue),
    )
    .filter((cue) => !isLeavingVerb(text, cue) || isOfTreatment(text, cue, args))
    .filter((cue) => !degrees.includes(cue.list) || !isOfChange(cue, args))
    .filter((cue) => cue.list === 'cue/failing' || !isCourseAlone(text, sentence, cue))
    .filter((cue) => !isWithstood(text, cue, args) || args.some((a) => isAgentBefore(text, cue, a)))
    .map((cue): Cue => ({ ...cue, list: isWithstood(text, cue, args) ? 'cue/sensitivity' : cue.list }))
    .map((cue): Cue => ({ ...cue, list: isUndoing(text, cue, cues) ? 'cue/resistance' : cue.list }))
    .map((cue): Cue => ({ ...cue, list: isOfResponse(text, cue, cues, treatments) ? 'cue/reduces' : cue.list }));
};

/** "In MET-amplified escape a combination with": a noun, whose place the next name only seems to take. */
const frontedEscape = /(?:^|[.;]\s)(?:In|For|With|After|Under|At|During)\s(?:[^\s.;:,]+\s){0,3}$/;
const isFrontedEscape = (text: string, cue: Cue): boolean =>
  /^escape$/i.test(text.slice(cue.start, cue.end)) && frontedEscape.test(textBefore(text, cue, 60));

/** "On-target resistance": which resistance, not what a drug targets. */
const isOnOrOff = (text: string, cue: Cue): boolean =>
  cue.list === 'cue/targets' && /(?<![a-z])(?:on|off)[-\u2010\u2011]$/i.test(textBefore(text, cue, 5));

const toChange = /^\s(?:the\s|an?\s)?(?:[a-z-]+\s){0,2}$/;
/** "D withstands X": a treatment that works although the change is there, unlike "X withstands D". */
const isWithstood = (text: string, { list, start, end }: Cue, args: readonly Argument[]): boolean =>
  (list === 'cue/withstands' || list === 'cue/resistance') &&
  /^withst[ao]/i.test(text.slice(start, end)) &&
  args.some((a) => isCause(a) && a.mention.prose.start >= end && toChange.test(text.slice(end, a.mention.prose.start)));
/** Whether a treatment is named before a verb that can be its own, not after "than". */
const isAgentBefore = (text: string, cue: Cue, one: Argument): boolean =>
  isTreatment(one) && one.mention.prose.end <= cue.start && !isComparator(text, one.mention);

const preventing =
  /^(?:\s(?:inhibition|blockade|treatment|therapy))?\s(?:(?:[a-z]+ly|also|can|could|may|might|would)\s){0,2}(?:prevent|delay)(?:s|ed)?\s(?:the\s)?(?:(?:acquisition|development|emergence|onset|appearance)\sof\s)?(?:(?:acquired|drug|secondary|adaptive|further|this|such)\s){0,2}$/i;
/** "D prevented the acquisition of resistance": D is a remedy, and nothing else is told of a cause. */
const isPreventedBy = (text: string, cue: Cue, args: readonly Argument[], cues: readonly Cue[]): boolean =>
  cue.list === 'cue/resistance' &&
  !cues.some(({ list, start }) => list === 'cue/overcomes' && start <= cue.start && cue.start - start <= 40) &&
  args.some((one) => isAgentBefore(text, cue, one) && preventing.test(text.slice(one.mention.prose.end, cue.start)));

const detoxifying = /^detoxif/iu;
const harm = /\s(?:toxicit(?:y|ies)|toxic|side\seffects?|adverse)(?![a-z])/i;
const bringingHarm =
  /(?<![a-z])(?:result|lead|led|caus|associat|correlat|predict|predispos|risk)[a-z]*\s(?:[a-z-]+\s){0,7}toxicit(?:y|ies)(?![a-z])/i;
/** "Protects mice from doxorubicin *cardiotoxicity*", "from its *cardiac toxicity*". */
const protects = /^protect/iu;
const harmOfOrgan =
  /^(?:\s(?!(?:and|but|or)\s)[^\s.;:,]+){0,8}?\s(?:(?:cardio|nephro|neuro|oto|hepato|myelo|entero|pulmo)(?:toxic|path)|(?:cardiac|renal|kidney|liver|hepatic|hearing|neural|gastrointestinal|intestinal|pulmonary)\s(?:toxicit|damage|injury|loss)|cardiomyopath|neuropath|alopecia|mucositis)/i;
const ofAmount: readonly CueList[] = ['cue/reduces', 'cue/efficacy'];
/**
 * "Detoxified by X, without which it is toxic", "reduced X activity can result in severe toxicity": harm to the patient, not an
 * effect on a tumour.
 */
const isOfHarm = (text: string, sentence: Span, { list, start, end }: Cue): boolean =>
  (protects.test(text.slice(start, end)) && harmOfOrgan.test(textAfter(text, { end }, 100))) ||
  (detoxifying.test(text.slice(start, end)) && harm.test(text.slice(sentence.start, sentence.end))) ||
  (ofAmount.includes(list) && bringingHarm.test(text.slice(sentence.start, sentence.end)));

const suspended =
  /^\s(?:to|towards?)\s(?:(?:non-?)?\p{Ll}{3,20}(?:ible|ive|al|ent|ant|ic|ed|-generation)|type\sI{1,3}),\s(?:(?:but|yet|and)\s|(?=\p{Lu}))/u;

/** "Resistant to irreversible, but sensitive to reversible, BTK inhibitors": the adjective comes before the shared noun. */
const isSuspended = (text: string, cue: Cue): boolean =>
  (cue.list === 'cue/resistance' || cue.list === 'cue/sensitivity') && suspended.test(textAfter(text, cue, 40));

const leftSo =
  /^(?:leaves?|left|renders?|rendered|makes?|made)\s.*(?:active|\seffective|useless|futile|worthless)$|^(?:deprive[sd]?|robs?|robbed)\s/iu;
const isLeavingVerb = (text: string, { start, end }: Cue): boolean => leftSo.test(text.slice(start, end));
const afterVerb = /^\p{L}+\s(?:the\s|both\s|neither\s)?$/u;
const beforeAdjective =
  /^(?:(?:\s(?:\p{L}+ly|still|quite|as|almost)){0,2}\s(?:(?:in)?active|(?:in)?effective|useless|futile|worthless)|\sof\sits\s\p{L}+)$/u;

/**
 * "Leaves X fully active": whether the verb is about a treatment, not about a kinase ("leaves ERK active") or cells
 * ("X-resistant cells").
 */
function isOfTreatment(text: string, cue: Cue, args: readonly Argument[]): boolean {
  const inside = args.filter((a) => isTreatment(a) && covers(cue, a.mention.prose)).map(({ mention }) => mention.prose);
  const [first] = inside;
  return (
    first !== undefined &&
    afterVerb.test(text.slice(cue.start, first.start)) &&
    beforeAdjective.test(text.slice(inside.at(-1)!.end, cue.end))
  );
}

/** Whether a cue for a course of disease only describes who was treated, or when something was seen. */
const isCourseAlone = (text: string, sentence: Span, cue: Cue): boolean =>
  isPatientHistory(text, cue) || isTimeReference(text, cue) || isDatedProgression(text, sentence, cue);

const degrees: readonly CueList[] = ['cue/lowered', 'cue/raised', 'cue/reduces', 'cue/halts'];

const pointingBack = /^\s(?:it|this|that)(?:\s(?:effect|sensitivity|response|phenotype))?\s*(?:[.,;:)]|$)/iu;

/** "X sensitises to A, and Y reverses this": whether a response is undone, not a resistance. */
const isUndoing = (text: string, cue: Cue, cues: readonly Cue[]): boolean => {
  if (cue.list !== 'cue/overcomes' || !pointingBack.test(textAfter(text, cue, 24))) return false;
  const told = cues.findLast(
    ({ list, end }) => end <= cue.start && (list === 'cue/resistance' || list === 'cue/sensitivity'),
  );
  // "Blunts the response to A, and Y overcomes it": a lowered response is a resistance.
  const lowering = cues.filter(({ list }) => list === 'cue/reduces' || list === 'cue/lowered');
  return told?.list === 'cue/sensitivity' && !isLowered(text, told, lowering);
};

/** "Reverses the effect *of* D". */
const ofTreatment = /^\sof\s(?:the\s)?$/;
const directly = /^\s(?:the\s|any\s|its\s)?(?:clinical\s|therapeutic\s|beneficial\s|anti-?tumou?r\s)?$/u;

/** "Reversed the D-sensitive phenotype". */
const sensitiveState =
  /^\s(?:the\s|its\s|their\s|this\s)?(?:[\p{L}\d]+[-\u2010\u2011])?(?:sensitive|responsive|susceptible)\s(?:phenotype|state|behaviou?r)(?!\p{L})/u;

/**
 * "Abolishes the benefit of X", "reverses the sensitivity to X": whether a response is undone, so that no resistance is
 * overcome.
 */
const isOfResponse = (text: string, { list, end }: Cue, cues: readonly Cue[], treatments: readonly Span[]): boolean =>
  list === 'cue/overcomes' &&
  (sensitiveState.test(text.slice(end, end + 60)) ||
    cues.some(
      (noun) =>
        noun.list === 'cue/efficacy' &&
        noun.start > end &&
        (!/^effects?$/iu.test(text.slice(noun.start, noun.end)) ||
          treatments.some((one) => ofTreatment.test(text.slice(noun.end, Math.max(noun.end, one.start))))) &&
        directly.test(text.slice(end, noun.start)),
    ));

/** "Low expression" names a change: its "low" does not modify another noun. */
const isOfChange = (cue: Cue, args: readonly Argument[]): boolean =>
  args.some(({ mention }) => mention.kind === 'variant' && overlaps(mention.prose, cue));

/** Kinds of names whose words state nothing. */
const named: readonly string[] = ['gene', 'family', 'drug', 'disease', 'cell-line'];

/**
 * "Multidrug resistance-associated protein" states no resistance, "epidermal growth factor receptor" is no growth that could be
 * halted, "castration-resistant prostate cancer" is a disease, and the "loss" of "loss of X abolishes the activity" is one of X.
 */
const isInName = (cue: Cue, args: readonly Argument[]): boolean =>
  args.some(
    ({ mention: { kind, prose } }) =>
      (kind === 'variant' && cue.start === prose.start && cue.end > prose.end) ||
      (cue.list === 'cue/growth' && overlaps(prose, cue)) ||
      (named.includes(kind) && covers(prose, cue)),
  );

/**
 * Returns the mechanisms whose names contain a cue: "adhesion-mediated drug resistance" is a name, and states nothing by
 * itself. In "a resistance mutation" the cue describes the mutation, and is no part of a name.
 */
export const mechanismsContaining = (text: string, cue: Cue, args: readonly Argument[]): readonly Argument[] =>
  args.filter(
    ({ mention, isKindOfResistance }) =>
      mention.kind === 'mechanism' &&
      !isKindOfResistance &&
      overlaps(mention.prose, cue) &&
      !classifiesChange(text, cue),
  );

/** The treatment effects that some cues of a sentence state; words within the name of a mechanism state none. */
export const effectsIn = ({ text, args }: Passage, cues: readonly Cue[]): readonly StatedEffect[] =>
  statedEffects(text, cues, (cue) => mechanismsContaining(text, cue, args).length > 0);
