// Finds the effects that a sentence states: "resistant to" states resistance, "reduced sensitivity" too, and "a study
// of sensitivity" states none.

import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Relation } from '../claim.ts';
import type { Cue } from './cues.ts';
import { isFallen } from './direction/fallen.ts';
import { isForfeited } from './direction/forfeited.ts';
import { governs, isLowered, isLowering } from './direction/lowering.ts';
import { isOnlyInitial, isPoorOrRare, isShortLived } from './direction/manner.ts';
import { directionOfChange } from './direction/outcome.ts';
import { responseQuality } from './direction/predicate.ts';
import { isRaising } from './direction/raising.ts';
import { isHighRate } from './direction/rate.ts';
import { directionInGroups } from './direction/twoGroups.ts';
import { haltsOfGrowth, isAim } from './halts.ts';
import { retractionBefore } from './noEffect/retraction.ts';
import { isTopic } from './noEffect/topic.ts';
import { type CuesInList, isWithin, statesEffect } from './statesEffect.ts';
import { failuresBroughtOn, isOfBody } from './treatmentFailures.ts';

/** An effect that a sentence states, with the cue that states it. */
export interface StatedEffect {
  readonly relation: Extract<Relation, 'resistance' | 'sensitivity'>;
  readonly cue: Cue;
}

/** The cues of a sentence. */
interface SentenceCues {
  readonly text: string;
  readonly cues: readonly Cue[];
  readonly cuesIn: CuesInList;
  /** Words of resistance, and words of sensitivity, which tell of an effect. */
  readonly resistance: readonly Cue[];
  readonly sensitivity: readonly Cue[];
}

function sentenceCues(text: string, cues: readonly Cue[], isName: (cue: Cue) => boolean): SentenceCues {
  const cuesIn: CuesInList = (list) => cues.filter((cue) => cue.list === list);
  const others = [...cuesIn('cue/other-response'), ...cuesIn('cue/outcome'), ...cuesIn('cue/inverse-outcome')];
  const isStated = (cue: Cue) =>
    retractionBefore(text, cue) !== 'unsaid' &&
    !isName(cue) &&
    !isWithin(cue, others) &&
    statesEffect(text, cue, cuesIn);
  return {
    text,
    cues,
    cuesIn,
    resistance: cuesIn('cue/resistance').filter((cue) => isStated(cue) && !isOfBody(text, cue)),
    sensitivity: [...cuesIn('cue/sensitivity'), ...cuesIn('cue/overcomes')].filter(
      (cue) => !isWithin(cue, cuesIn('cue/resistance')) && isStated(cue),
    ),
  };
}

const resisted = (cue: Cue): StatedEffect => ({ relation: 'resistance', cue });
const answered = (cue: Cue): StatedEffect => ({ relation: 'sensitivity', cue });

/** The verbs and nouns that make less of an efficacy or of a response. */
const loweringIn = (cuesIn: CuesInList): readonly Cue[] => [...cuesIn('cue/lowered'), ...cuesIn('cue/reduces')];

/** "Resistant to X"; "reduces resistance to X" tells of a sensitivity. */
function fromResistance({ text, cuesIn, resistance }: SentenceCues): readonly StatedEffect[] {
  const undoing = [...cuesIn('cue/reduces'), ...cuesIn('cue/halts')];
  return resistance.map((cue) =>
    isLowered(text, cue, undoing) || retractionBefore(text, cue) === 'less' ? answered(cue) : resisted(cue),
  );
}

/** "Escapes X", "leads to failure of X". */
function fromFailure({ text, cuesIn }: SentenceCues): readonly StatedEffect[] {
  const undoing = [
    ...cuesIn('cue/reduces'),
    ...cuesIn('cue/targets'),
    ...cuesIn('cue/halts'),
    ...cuesIn('cue/overcomes'),
  ];
  return [...cuesIn('cue/withstands'), ...failuresBroughtOn(text, cuesIn)]
    .filter(
      (cue) =>
        retractionBefore(text, cue) !== 'unsaid' && statesEffect(text, cue, cuesIn) && !isLowered(text, cue, undoing),
    )
    .map(resisted);
}

const undoneBefore =
  /(?<![a-z])(?:restor|rescu|revers|recover|correct|normali[sz]|improv|overc[ao]m|reinstat)(?:e?s|ed|e|ing)?\s(?:the\s|an?\s|their\s|its\s)?$/i;
const participle = /ed$/i;
/** "Restored the *impaired* efficacy": what was lowered is raised again. */
const isUndone = (text: string, verb: Cue): boolean =>
  participle.test(text.slice(verb.start, verb.end)) && undoneBefore.test(textBefore(text, verb, 24));

/** "Reduces the efficacy of X"; "reduces sensitivity to X" is read by the word of sensitivity. */
const fromLoweredEfficacy = ({ text, cuesIn, sensitivity }: SentenceCues): readonly StatedEffect[] =>
  cuesIn('cue/reduces')
    .filter((verb) => cuesIn('cue/efficacy').some((noun) => isLowering(text, verb, noun)))
    .filter((verb) => !sensitivity.some((noun) => isLowered(text, noun, [verb])))
    .map((verb) => (isUndone(text, verb) ? answered(verb) : resisted(verb)));

/** "X reduces D and *can be overcome with* E": a predicate of its own, of which the verb before makes nothing less. */
const ownPredicate = /^can\sbe\s/i;

/** "Sensitive to X"; "poor response", "reduced sensitivity" tell of a resistance, and a short response of neither. */
function fromSensitivity({ text, cuesIn, sensitivity }: SentenceCues): readonly StatedEffect[] {
  const lowering = loweringIn(cuesIn);
  return sensitivity.flatMap((cue) => {
    const said = responseQuality(text, cue);
    if (said === 'fleeting' || isShortLived(text, cue) || isOnlyInitial(text, cue)) return [];
    const isTold = ownPredicate.test(text.slice(cue.start, cue.end));
    const isLess = !isTold && (isLowered(text, cue, lowering) || isFallen(text, cue) || isForfeited(text, cue));
    return said === 'poor' || isPoorOrRare(text, cue) || isLess ? resisted(cue) : answered(cue);
  });
}

/** "Enhances the efficacy of X". */
const fromRaisedEfficacy = ({ text, cuesIn }: SentenceCues): readonly StatedEffect[] =>
  cuesIn('cue/efficacy')
    .filter(
      (noun) => cuesIn('cue/raised').some((verb) => isRaising(text, verb, noun)) && statesEffect(text, noun, cuesIn),
    )
    .map(answered);

/** "Potentiates X". */
function fromStrengthening({ text, cuesIn }: SentenceCues): readonly StatedEffect[] {
  const lowering = loweringIn(cuesIn);
  return cuesIn('cue/strengthens')
    .filter((cue) => !isTopic(text, cue) && !isLowered(text, cue, lowering))
    .map(answered);
}

/**
 * Most characters between a verb and the drug effect that it changes: "inhibited, in all cell lines, cisplatin-induced
 * apoptosis".
 */
const workReach = 60;

/** "The apoptosis of cells treated with". */
const beforeTreatment = /\s(?:with|to|by)$/i;

/**
 * "X inhibits cisplatin-induced apoptosis" states resistance to cisplatin, "X enhances cisplatin-induced apoptosis"
 * sensitivity.
 */
const fromWork = ({ text, cuesIn }: SentenceCues): readonly StatedEffect[] =>
  cuesIn('cue/work').flatMap((cue): StatedEffect[] => {
    if ((text[cue.start - 1] !== '-' && !beforeTreatment.test(text.slice(cue.start, cue.end))) || isTopic(text, cue))
      return [];
    const acting = (verb: Cue) => governs(text, verb, cue, workReach) && !isAim(text, verb);
    if ([...cuesIn('cue/reduces'), ...cuesIn('cue/halts'), ...cuesIn('cue/targets')].some(acting))
      return [resisted(cue)];
    return cuesIn('cue/raised').some(acting) ? [answered(cue)] : [];
  });

/** "X inhibits the growth of cells with Y". */
const fromHaltedGrowth = ({ text, cuesIn }: SentenceCues): readonly StatedEffect[] =>
  haltsOfGrowth(text, cuesIn).map((cue) => (isFallen(text, cue) ? resisted(cue) : answered(cue)));

const concedingBefore = /(?<![a-z])(?:(?:al)?though|albeit|even\sif)\s(?:the\s|their\s)?(?:[a-z]+\s)?$/i;
const littleLess =
  /^\s(?:is|are|was|were|may\sbe)\s(?:somewhat|slightly|a\slittle|modestly|marginally)\s(?:lower|shorter|less|worse|reduced|poorer)(?![a-z])/i;
/** "…, although response rates are somewhat lower": it still works. */
const isOnlyConceded = (text: string, cue: Cue): boolean =>
  concedingBefore.test(textBefore(text, cue, 40)) && littleLess.test(textAfter(text, cue, 40));

/** Effects stated as a change in a measure of patient outcome; `better` is the direction that is good for patients. */
const changedMeasures = (
  text: string,
  measures: readonly Cue[],
  better: 'raised' | 'lowered',
  cues: readonly Cue[],
): readonly StatedEffect[] =>
  measures.flatMap((cue): StatedEffect[] => {
    if (isTopic(text, cue) || isOnlyConceded(text, cue)) return [];
    const change =
      directionOfChange(text, cue, cues) ??
      directionInGroups(text, cue) ??
      (isHighRate(text, cue) ? 'raised' : undefined);
    if (!change) return [];
    return [change === better ? answered(cue) : resisted(cue)];
  });

/** "Longer survival under X", "a higher risk of relapse". */
const fromMeasures = ({ text, cues, cuesIn }: SentenceCues): readonly StatedEffect[] => [
  ...changedMeasures(text, cuesIn('cue/outcome'), 'raised', cues),
  ...changedMeasures(text, cuesIn('cue/inverse-outcome'), 'lowered', cues),
];

/** The ways of stating an effect, most reliable first. */
const ways: readonly ((cues: SentenceCues) => readonly StatedEffect[])[] = [
  fromResistance,
  fromFailure,
  fromLoweredEfficacy,
  fromSensitivity,
  fromRaisedEfficacy,
  fromStrengthening,
  fromWork,
  fromHaltedGrowth,
  fromMeasures,
];

/**
 * Returns the treatment effects that a sentence states, most reliable first. `isName` tells whether a cue is part of the name of
 * a mechanism.
 */
export function statedEffects(text: string, cues: readonly Cue[], isName: (cue: Cue) => boolean): StatedEffect[] {
  const found = sentenceCues(text, cues, isName);
  return ways.flatMap((way) => way(found));
}
