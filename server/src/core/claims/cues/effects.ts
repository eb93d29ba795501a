// Finds the effects that a sentence states: "resistant to" states resistance, "reduced sensitivity" too, and "a study
// of sensitivity" states none.

import { overlaps, type Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Relation } from '../claim.ts';
import type { Cue, CueList } from './cues.ts';
import { isFallen } from './direction/fallen.ts';
import { governs, isLowered, isLowering } from './direction/lowering.ts';
import { isOnlyInitial, isPoorOrRare, isShortLived } from './direction/manner.ts';
import { directionOfChange } from './direction/outcome.ts';
import { responseQuality } from './direction/predicate.ts';
import { isRaising } from './direction/raising.ts';
import { isHighRate } from './direction/rate.ts';
import { directionInGroups } from './direction/twoGroups.ts';
import { isAttributive } from './noEffect/attributive.ts';
import { classifiesTargetedChange } from './noEffect/classifiedChange.ts';
import { isOnTarget } from './noEffect/efficacy.ts';
import { isOtherFailure } from './noEffect/failedIn.ts';
import { isLeftOpen } from './noEffect/leftOpen.ts';
import { isOnlyNamed } from './noEffect/onlyNamed.ts';
import { isEffectInFew } from './noEffect/proportion.ts';
import { retractionBefore } from './noEffect/retraction.ts';
import { isOfThoseWithout } from './noEffect/thoseWithout.ts';
import { isTopic } from './noEffect/topic.ts';

/** An effect that a sentence states, with the cue that states it. */
export interface StatedEffect {
  readonly relation: Extract<Relation, 'resistance' | 'sensitivity'>;
  readonly cue: Cue;
}

/** Returns the cues of a sentence that belong to a list. */
type CuesInList = (list: CueList) => readonly Cue[];

const isWithin = (cue: Cue, list: readonly Cue[]): boolean => list.some((other) => overlaps(other, cue));

/** "Imatinib-induced apoptosis" is a thing, not a statement of what imatinib does. */
const isPartOfCompound = (text: string, cue: Span): boolean =>
  text[cue.start - 1] === '-' && /^induced/u.test(text.slice(cue.start, cue.end));

/** "When the alternative pathway is active": not the drug. */
const ofPathway =
  /(?<![a-z])(?:pathways?|signal{1,2}ing|cascades?|ax[ie]s|kinases?|receptors?|promoters?|genes?)\s(?:(?:is|are|was|were|remains?|stays?)\s(?:[a-z]+\s)?)?$/i;
const isActivityOfPathway = (text: string, cue: Span): boolean =>
  /^(?:[a-z]+\s)?active$/i.test(text.slice(cue.start, cue.end)) && ofPathway.test(textBefore(text, cue, 40));

/** "Resistant to either agent alone": says nothing of the combination that is given. */
const toEitherAlone =
  /^\sto\s(?:either|each|both|one|any|single)\s(?:single\s)?(?:(?:agents?|drugs?|inhibitors?|treatments?|compounds?)\s)?alone(?![a-z])/i;

/** Whether a cue states an effect at all. The checks with the most expressions come last. */
const statesEffect = (text: string, cue: Cue, cuesIn: CuesInList): boolean =>
  !toEitherAlone.test(text.slice(cue.end, cue.end + 40)) &&
  !isOfThoseWithout(text, cue) &&
  !isWithin(cue, cuesIn('cue/other-response')) &&
  !isPartOfCompound(text, cue) &&
  !isLeftOpen(text, cue, cuesIn('cue/affects')) &&
  !isAttributive(text, cue) &&
  !isOnlyNamed(text, cue) &&
  !isActivityOfPathway(text, cue) &&
  !classifiesTargetedChange(text, cue) &&
  !isOnTarget(text, cue) &&
  !isEffectInFew(text, cue) &&
  !isOtherFailure(text, cue) &&
  !isTopic(text, cue);

/** "Leads to early relapse after", "causes X failure": whether a verb brings about a failure of treatment. */
const isBroughtOn = (text: string, verb: Span, course: Span): boolean =>
  verb.end <= course.start && /^(?:\s[\p{L}\d%–-]+){0,5}\s$/u.test(text.slice(verb.end, course.start));

/** "Failure of growth", "liver failure", "ineffective DNA synthesis": not failures of a treatment. */
const ofBody =
  /^\s(?:the\s)?(?:growth|proliferation|cells?|tumou?r|apopto|DNA|repair|replication|immun|T[-\s]cells?|differentiat|organs?|liver|heart|kidneys?)/iu;
const bodyBefore =
  /(?<![a-z])(?:heart|cardiac|renal|kidney|liver|hepatic|respiratory|organ|(?:bone\s)?marrow|graft|ovarian|growth)\s$/i;
const isOfBody = (text: string, cue: Cue): boolean =>
  /^(?:failures?|ineffective$)/iu.test(text.slice(cue.start, cue.end)) &&
  (bodyBefore.test(textBefore(text, cue, 14)) || ofBody.test(textAfter(text, cue, 20)));

/** Treatment failures with a stated cause: that cause makes the tumour withstand the treatment. */
const failuresBroughtOn = (text: string, cuesIn: CuesInList): readonly Cue[] =>
  cuesIn('cue/failing')
    .filter((course) => !isOfBody(text, course))
    .filter((course) =>
      [...cuesIn('cue/confers'), ...cuesIn('cue/biomarker')].some((verb) => isBroughtOn(text, verb, course)),
    )
    .map((cue): Cue => ({ ...cue, list: 'cue/withstands' }));

/** "The dose required to inhibit growth", "rescued from growth inhibition": neither states that growth was inhibited. */
const isAim = (text: string, verb: Span): boolean =>
  /(?:requir\w+|need\w*|necessary|dose|concentrations?|order|aim\w*|designed)\s(?:[^.;,]{0,60}\s)?to\s(?:significantly\s)?$|(?<![a-z\d])rescued?\s(?:[a-z]+\s)?from\s(?:[^.;,]{0,40}\s)?$/i.test(
    textBefore(text, verb, 90),
  );

/** Most characters between a verb that halts growth and its object: "inhibited both the anchorage-independent growth". */
const growthReach = 40;

const upToPassive = /^(?:\s(?:of|in)\s[^.;:,]{1,70})?\s(?:is|are|was|were|been)\s(?:not\s)?(?:[a-z]+ly\s)?$/i;
const byTreatment = /^\s(?:[a-z-]+\s){0,2}?(?:by|with|upon|after|following|on)\s/i;
/** "Growth of tumours with X was inhibited by". */
const isHaltedBy = (text: string, noun: Span, verb: Span): boolean =>
  noun.end < verb.start &&
  upToPassive.test(text.slice(noun.end, verb.start)) &&
  byTreatment.test(textAfter(text, verb, 40));

/** The verbs that state that growth was halted. */
const haltsOfGrowth = (text: string, cuesIn: CuesInList): readonly Cue[] =>
  cuesIn('cue/halts')
    .filter((verb) => !isAim(text, verb) && !isTopic(text, verb))
    .filter((verb) =>
      cuesIn('cue/growth').some(
        (noun) =>
          !isWithin(noun, cuesIn('cue/work')) &&
          (governs(text, verb, noun, growthReach) || isHaltedBy(text, noun, verb)),
      ),
    );

/**
 * Most characters between a verb and the drug effect that it changes: "inhibited, in all cell lines, cisplatin-induced
 * apoptosis".
 */
const workReach = 60;

/**
 * "X inhibits cisplatin-induced apoptosis" states resistance to cisplatin, "X enhances cisplatin-induced apoptosis"
 * sensitivity.
 */
const changedWork = (text: string, cuesIn: CuesInList): readonly StatedEffect[] =>
  cuesIn('cue/work').flatMap((cue): StatedEffect[] => {
    if (text[cue.start - 1] !== '-' || isTopic(text, cue)) return [];
    const acting = (verb: Cue) => governs(text, verb, cue, workReach) && !isAim(text, verb);
    if ([...cuesIn('cue/reduces'), ...cuesIn('cue/halts'), ...cuesIn('cue/targets')].some(acting))
      return [{ relation: 'resistance', cue }];
    return cuesIn('cue/raised').some(acting) ? [{ relation: 'sensitivity', cue }] : [];
  });

/** Effects stated as a change in a measure of patient outcome; `better` is the direction that is good for patients. */
const changedMeasures = (
  text: string,
  measures: readonly Cue[],
  better: 'raised' | 'lowered',
  cues: readonly Cue[],
): readonly StatedEffect[] =>
  measures.flatMap((cue): StatedEffect[] => {
    if (isTopic(text, cue)) return [];
    const change =
      directionOfChange(text, cue, cues) ??
      directionInGroups(text, cue) ??
      (isHighRate(text, cue) ? 'raised' : undefined);
    return change ? [{ relation: change === better ? 'sensitivity' : 'resistance', cue }] : [];
  });

/**
 * Returns the treatment effects that a sentence states, most reliable first: words of resistance, lowered efficacy, words of
 * sensitivity, raised efficacy, halted growth, and changed outcome measures. `isName` tells whether a cue is part of the name
 * of a mechanism.
 */
export function statedEffects(text: string, cues: readonly Cue[], isName: (cue: Cue) => boolean): StatedEffect[] {
  const cuesIn: CuesInList = (list) => cues.filter((cue) => cue.list === list);
  const others = [...cuesIn('cue/other-response'), ...cuesIn('cue/outcome'), ...cuesIn('cue/inverse-outcome')];
  const isStated = (cue: Cue) =>
    retractionBefore(text, cue) !== 'unsaid' &&
    !isName(cue) &&
    !isWithin(cue, others) &&
    statesEffect(text, cue, cuesIn);
  const resistance = cuesIn('cue/resistance').filter((cue) => isStated(cue) && !isOfBody(text, cue));
  const positive = [...cuesIn('cue/sensitivity'), ...cuesIn('cue/overcomes')].filter(
    (cue) => !isWithin(cue, cuesIn('cue/resistance')) && isStated(cue),
  );
  const withstanding = [...cuesIn('cue/withstands'), ...failuresBroughtOn(text, cuesIn)];
  const undoing = [
    ...cuesIn('cue/reduces'),
    ...cuesIn('cue/targets'),
    ...cuesIn('cue/halts'),
    ...cuesIn('cue/overcomes'),
  ];
  const lowering = [...cuesIn('cue/lowered'), ...cuesIn('cue/reduces')];
  const resisted = (cue: Cue): StatedEffect => ({ relation: 'resistance', cue });
  const answered = (cue: Cue): StatedEffect => ({ relation: 'sensitivity', cue });
  return [
    ...resistance.map((cue) =>
      isLowered(text, cue, [...cuesIn('cue/reduces'), ...cuesIn('cue/halts')]) || retractionBefore(text, cue) === 'less'
        ? answered(cue)
        : resisted(cue),
    ),
    ...withstanding
      .filter(
        (cue) =>
          retractionBefore(text, cue) !== 'unsaid' && statesEffect(text, cue, cuesIn) && !isLowered(text, cue, undoing),
      )
      .map(resisted),
    ...cuesIn('cue/reduces')
      .filter((verb) => cuesIn('cue/efficacy').some((noun) => isLowering(text, verb, noun)))
      .filter((verb) => !positive.some((noun) => isLowered(text, noun, [verb])))
      .map(resisted),
    ...positive.flatMap((cue) => {
      const said = responseQuality(text, cue);
      if (said === 'fleeting' || isShortLived(text, cue) || isOnlyInitial(text, cue)) return [];
      return said === 'poor' || isPoorOrRare(text, cue) || isLowered(text, cue, lowering) || isFallen(text, cue)
        ? resisted(cue)
        : answered(cue);
    }),
    ...cuesIn('cue/efficacy')
      .filter(
        (noun) => cuesIn('cue/raised').some((verb) => isRaising(text, verb, noun)) && statesEffect(text, noun, cuesIn),
      )
      .map(answered),
    ...cuesIn('cue/strengthens')
      .filter((cue) => !isTopic(text, cue) && !isLowered(text, cue, lowering))
      .map(answered),
    ...changedWork(text, cuesIn),
    ...haltsOfGrowth(text, cuesIn).map((cue) => (isFallen(text, cue) ? resisted(cue) : answered(cue))),
    ...changedMeasures(text, cuesIn('cue/outcome'), 'raised', cues),
    ...changedMeasures(text, cuesIn('cue/inverse-outcome'), 'lowered', cues),
  ];
}
