// Finds the effects that a sentence states: "resistant to" states resistance, "reduced sensitivity" too, and "a study
// of sensitivity" states none.

import { overlaps, type Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Relation } from '../claim.ts';
import { isAttributive } from './attributive.ts';
import type { Cue, CueList } from './cues.ts';
import { isOnTarget } from './efficacy.ts';
import { isLeftOpen } from './leftOpen.ts';
import { acts, isLowered, isLowering } from './lowering.ts';
import { isBrief, isHardly } from './manner.ts';
import { isOfTargetedChange } from './ofChanges.ts';
import { changeOf } from './outcome.ts';
import { saidOfResponse } from './predicate.ts';
import { isOfFew } from './proportion.ts';
import { isRaising } from './raising.ts';
import { isReference } from './reference.ts';
import { takenBack } from './takenBack.ts';
import { isOfThoseWithout } from './thoseWithout.ts';
import { isTopic } from './topic.ts';

/** An effect that a sentence states, with the cue that states it. */
export interface StatedEffect {
  readonly relation: Extract<Relation, 'resistance' | 'sensitivity'>;
  readonly cue: Cue;
}

/** Returns the cues of a sentence that belong to a list. */
type CuesOf = (list: CueList) => readonly Cue[];

const isWithin = (cue: Cue, list: readonly Cue[]): boolean => list.some((other) => overlaps(other, cue));

/** "Imatinib-induced apoptosis" is a thing, not a statement of what imatinib does. */
const isPartOfCompound = (text: string, cue: Span): boolean =>
  text[cue.start - 1] === '-' && /^induced/u.test(text.slice(cue.start, cue.end));

/** "Resistant to either agent alone": says nothing of the combination that is given. */
const toEitherAlone =
  /^\sto\s(?:either|each|both|one|any|single)\s(?:single\s)?(?:(?:agents?|drugs?|inhibitors?|treatments?|compounds?)\s)?alone(?![a-z])/i;

/** Whether a cue states an effect at all. The checks with the most expressions come last. */
const isTold = (text: string, cue: Cue, of: CuesOf): boolean =>
  !toEitherAlone.test(text.slice(cue.end, cue.end + 40)) &&
  !isOfThoseWithout(text, cue) &&
  !isWithin(cue, of('cue/other-response')) &&
  !isPartOfCompound(text, cue) &&
  !isLeftOpen(text, cue, of('cue/affects')) &&
  !isAttributive(text, cue) &&
  !isReference(text, cue) &&
  !isOfTargetedChange(text, cue) &&
  !isOnTarget(text, cue) &&
  !isOfFew(text, cue) &&
  !isTopic(text, cue);

/** "Leads to early relapse after", "causes X failure": whether a verb brings about a failure of treatment. */
const isBroughtOn = (text: string, verb: Span, course: Span): boolean =>
  verb.end <= course.start && /^(?:\s[\p{L}\d-]+){0,5}\s$/u.test(text.slice(verb.end, course.start));

/** "Failure of growth", "liver failure", "ineffective DNA synthesis": not failures of a treatment. */
const ofBody =
  /^\s(?:the\s)?(?:growth|proliferation|cells?|tumou?r|apopto|DNA|repair|replication|immun|T[-\s]cells?|differentiat|organs?|liver|heart|kidneys?)/iu;
const bodyBefore =
  /(?<![a-z])(?:heart|cardiac|renal|kidney|liver|hepatic|respiratory|organ|(?:bone\s)?marrow|graft|ovarian|growth)\s$/i;
const isOfBody = (text: string, cue: Cue): boolean =>
  /^(?:failure|ineffective$)/iu.test(text.slice(cue.start, cue.end)) &&
  (bodyBefore.test(textBefore(text, cue, 14)) || ofBody.test(textAfter(text, cue, 20)));

/** Treatment failures with a stated cause: that cause makes the tumour withstand the treatment. */
const failuresBroughtOn = (text: string, of: CuesOf): readonly Cue[] =>
  of('cue/failing')
    .filter((course) => !isOfBody(text, course))
    .filter((course) => [...of('cue/confers'), ...of('cue/biomarker')].some((verb) => isBroughtOn(text, verb, course)))
    .map((cue): Cue => ({ ...cue, list: 'cue/withstands' }));

/** "The dose required to inhibit growth", "rescued from growth inhibition": neither states that growth was inhibited. */
const isAim = (text: string, verb: Span): boolean =>
  /(?:requir\w+|need\w*|necessary|dose|concentrations?|order|aim\w*|designed)\s(?:[^.;,]{0,60}\s)?to\s(?:significantly\s)?$|(?<![a-z\d])rescued?\s(?:[a-z]+\s)?from\s(?:[^.;,]{0,40}\s)?$/i.test(
    textBefore(text, verb, 90),
  );

/** Most characters between a verb that halts growth and its object: "inhibited both the anchorage-independent growth". */
const growthReach = 40;

/** The verbs that state that growth was halted. */
const haltsOfGrowth = (text: string, of: CuesOf): readonly Cue[] =>
  of('cue/halts')
    .filter((verb) => !isAim(text, verb) && !isTopic(text, verb))
    .filter((verb) =>
      of('cue/growth').some((noun) => !isWithin(noun, of('cue/work')) && acts(text, verb, noun, growthReach)),
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
const changedWork = (text: string, of: CuesOf): readonly StatedEffect[] =>
  of('cue/work').flatMap((cue): StatedEffect[] => {
    if (text[cue.start - 1] !== '-' || isTopic(text, cue)) return [];
    const acting = (verb: Cue) => acts(text, verb, cue, workReach) && !isAim(text, verb);
    if ([...of('cue/reduces'), ...of('cue/halts'), ...of('cue/targets')].some(acting))
      return [{ relation: 'resistance', cue }];
    return of('cue/raised').some(acting) ? [{ relation: 'sensitivity', cue }] : [];
  });

/** Effects stated as a change in a measure of patient outcome; `better` is the direction that is good for patients. */
const changedMeasures = (
  text: string,
  measures: readonly Cue[],
  better: 'raised' | 'lowered',
  cues: readonly Cue[],
): readonly StatedEffect[] =>
  measures.flatMap((cue): StatedEffect[] => {
    const change = isTopic(text, cue) ? undefined : changeOf(text, cue, cues);
    return change ? [{ relation: change === better ? 'sensitivity' : 'resistance', cue }] : [];
  });

/**
 * Returns the treatment effects that a sentence states, most reliable first: words of resistance, lowered efficacy, words of
 * sensitivity, raised efficacy, halted growth, and changed outcome measures. `isName` tells whether a cue is part of the name
 * of a mechanism.
 */
export function statedEffects(text: string, cues: readonly Cue[], isName: (cue: Cue) => boolean): StatedEffect[] {
  const of: CuesOf = (list) => cues.filter((cue) => cue.list === list);
  const others = [...of('cue/other-response'), ...of('cue/outcome'), ...of('cue/inverse-outcome')];
  const isStated = (cue: Cue) =>
    takenBack(text, cue) !== 'unsaid' && !isName(cue) && !isWithin(cue, others) && isTold(text, cue, of);
  const resistance = of('cue/resistance').filter((cue) => isStated(cue) && !isOfBody(text, cue));
  const positive = [...of('cue/sensitivity'), ...of('cue/overcomes')].filter(
    (cue) => !isWithin(cue, of('cue/resistance')) && isStated(cue),
  );
  const withstanding = [...of('cue/withstands'), ...failuresBroughtOn(text, of)];
  const undoing = [...of('cue/reduces'), ...of('cue/targets'), ...of('cue/halts'), ...of('cue/overcomes')];
  const lowering = [...of('cue/lowered'), ...of('cue/reduces')];
  const resisted = (cue: Cue): StatedEffect => ({ relation: 'resistance', cue });
  const answered = (cue: Cue): StatedEffect => ({ relation: 'sensitivity', cue });
  return [
    ...resistance.map((cue) =>
      isLowered(text, cue, [...of('cue/reduces'), ...of('cue/halts')]) || takenBack(text, cue) === 'less'
        ? answered(cue)
        : resisted(cue),
    ),
    ...withstanding
      .filter((cue) => takenBack(text, cue) !== 'unsaid' && isTold(text, cue, of) && !isLowered(text, cue, undoing))
      .map(resisted),
    ...of('cue/reduces')
      .filter((verb) => of('cue/efficacy').some((noun) => isLowering(text, verb, noun)))
      .filter((verb) => !positive.some((noun) => isLowered(text, noun, [verb])))
      .map(resisted),
    ...positive.flatMap((cue) => {
      const said = saidOfResponse(text, cue);
      if (said === 'fleeting' || isBrief(text, cue)) return [];
      return said === 'poor' || isHardly(text, cue) || isLowered(text, cue, lowering) ? resisted(cue) : answered(cue);
    }),
    ...of('cue/efficacy')
      .filter((noun) => of('cue/raised').some((verb) => isRaising(text, verb, noun)) && isTold(text, noun, of))
      .map(answered),
    ...changedWork(text, of),
    ...haltsOfGrowth(text, of).map(answered),
    ...changedMeasures(text, of('cue/outcome'), 'raised', cues),
    ...changedMeasures(text, of('cue/inverse-outcome'), 'lowered', cues),
  ];
}
