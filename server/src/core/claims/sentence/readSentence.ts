import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { withoutSecondNames } from '../arguments/apposition.ts';
import type { Argument } from '../arguments/arguments.ts';
import { isBetweenDiseases } from '../arguments/comparison.ts';
import { describesCellsActedOn } from '../arguments/populations.ts';
import type { Cue } from '../cues/cues.ts';
import { sensitising } from '../cues/sensitising.ts';
import { withPronounResolved } from './actingSubject.ts';
import type { Antecedents } from './antecedents.ts';
import { withChangesReferredTo } from './changesReferredTo.ts';
import { effectsIn } from './effectsIn.ts';
import { freeCues } from './freeCues.ts';
import { type Passage, passageOf, type Reading } from './passage.ts';
import { readActivityInResistant } from './readActivityInResistant.ts';
import { isReplacedByBiomarker, readBiomarker } from './readBiomarker.ts';
import { readCarried } from './readCarried.ts';
import { readEffectOfSentence, readEffectsBesideTreatments } from './readEffects.ts';
import { withElliptic } from './readElliptic.ts';
import { readEmergence } from './readEmergence.ts';
import { readInhibitedChange } from './readInhibitedChange.ts';
import { withLikewise } from './readLikewise.ts';
import { readLoweredResistance } from './readLoweredResistance.ts';
import { readMechanismList } from './readMechanismList.ts';
import { readNoDifference } from './readNoDifference.ts';
import { isMeans, readOvercoming } from './readOvercoming.ts';
import { readPopulation } from './readPopulation.ts';
import { readPreferences } from './readPreference.ts';
import { withReverse } from './readReverse.ts';
import { withSameEffect } from './readSameEffect.ts';
import { withShrinkage } from './readShrinkage.ts';
import { readTargets } from './readTargets.ts';
import { withUndone } from './readUndone.ts';
import { splitRemoved } from './splitRemoved.ts';

/**
 * Reads what a sentence says of treatments. An overcoming is read with the resistance that it overcomes. Each effect with
 * treatments right beside its cue ("resistant to A but sensitive to B") is read with these; any other effect with the
 * treatments of the sentence, or with what was named before. `text` is the block's prose, `args` are the sentence's outermost
 * mentions.
 */
export function readSentence(
  text: string,
  sentence: Span,
  cues: readonly Cue[],
  args: readonly Argument[],
  before: Antecedents,
): readonly Reading[] {
  const free = freeCues(text, sentence, cues, args);
  const passage = passageOf(text, sentence, free, args);
  const overcoming = readOvercoming(passage);
  const first =
    overcoming.length > 0
      ? withOtherEffects(passage, free, overcoming)
      : withActivity(passage, readResponse(passage, free, before));
  const listed = first.length === 0 ? readMechanismList(passage, before) : undefined;
  if (listed) return [listed];
  const likewise = withLikewise(passage, withSameEffect(passage, first));
  const elliptic = withElliptic(passage, withReverse(passage, likewise));
  const found = withUndone(passage, withShrinkage(passage, elliptic));
  const named = args.map(({ mention }) => mention);
  const treatmentsRead = found.flatMap(({ object }) => object);
  const preferred = readPreferences(passage).filter(
    ({ object }) => !object.some((one) => treatmentsRead.includes(one)),
  );
  return (
    [...found, ...preferred]
      .map((one) => withChangesReferredTo(text, one, before))
      .filter(({ cue }) => !isBetweenDiseases(text, cue, named))
      .flatMap((one) => withPronounResolved(text, sentence, one, args, before) ?? [])
      // "An unknown agent sensitised X-mutant cells to D": the cause is not named.
      .filter(({ subject }) => subject.length === 0 || !subject.every((one) => describesCellsActedOn(text, one)))
      .map((one) => asPrediction(text, asRemedy(text, one)))
      .flatMap((one) => splitRemoved(passage, statedOnce(text, one)))
  );
}

const beSensitised = /(?<![a-z])(?:be|been|is|are|was|were)\s(?:[a-z]+ly\s)?$/i;
const withAgent = /^\s(?:by|with|using)\s(?:the\s)?(?:[a-z]+\s)?$/i;
/** "D-resistant cells with X can be sensitised with E": E overcomes what X does; they are sensitised to something else. */
function asRemedy(text: string, reading: Reading): Reading {
  const { relation, cue, object } = reading;
  const isByAgent =
    relation === 'sensitivity' &&
    sensitising.test(text.slice(cue.start, cue.end)) &&
    beSensitised.test(textBefore(text, cue, 24)) &&
    object.length > 0 &&
    object.every(({ mention: { prose } }) => withAgent.test(text.slice(cue.end, Math.max(cue.end, prose.start))));
  return isByAgent ? { ...reading, relation: 'overcomes', plain: false } : reading;
}

const onBenefit =
  /(?<![a-z])(?:no|little|not\s[a-z]+\s(?:an?|any)|without(?:\sany)?)\s(?:[a-z]+\s)?(?:effects?|influence|impact|bearing)\s(?:of\s[^.;:]{1,80}\s)?(?:up)?on\s(?:the\s)?(?:[a-z-]+\s){0,3}$/i;
/** "No effect of X on the benefit from D": X does not predict the benefit, which those with X may have like all others. */
const asPrediction = (text: string, reading: Reading): Reading =>
  reading.relation === 'sensitivity' &&
  /benefit/i.test(text.slice(reading.cue.start, reading.cue.end)) &&
  onBenefit.test(textBefore(text, reading.cue, 150))
    ? { ...reading, relation: 'biomarker', plain: false }
    : reading;

/** A reading in which each thing is named once. */
const statedOnce = (text: string, reading: Reading): Reading => ({
  ...reading,
  subject: withoutSecondNames(text, reading.subject),
  object: withoutSecondNames(text, reading.object),
});

/**
 * Reads a sentence without an overcoming: stated effects with their treatments, what is carried over from earlier sentences,
 * biomarkers, and at last what a population or a target states.
 */
function readResponse(passage: Passage, cues: readonly Cue[], before: Antecedents): readonly Reading[] {
  const { text } = passage;
  const effects = effectsIn(passage, cues);
  const direct = withEmergence(passage, readEffectsBesideTreatments(passage, effects));
  const carried = direct.every(({ subject }) => subject.length === 0) ? readCarried(passage, effects, before) : [];
  const biomarker = readBiomarker(passage);
  const foretelling = passage.cuesIn('cue/biomarker');
  if (direct.length > 0 && carried.length === 0)
    return biomarker && direct.every((one) => isReplacedByBiomarker(text, one, foretelling, biomarker))
      ? [biomarker]
      : direct;
  if (biomarker && !effects.some((effect) => effect.relation === 'resistance')) return [biomarker];
  const loose = readEffectOfSentence(passage, effects);
  if (loose && loose.subject.length > 0 && loose.object.length > 0) return [loose];
  if (carried.length > 0) return carried;
  const last = loose ?? readPopulation(passage) ?? readLoweredResistance(passage);
  if (last) return [last];
  return (
    [readNoDifference, readInhibitedChange, readTargets].map((read) => read(passage)).find((one) => one.length > 0) ??
    []
  );
}

/** "Not only increases sensitivity to A, but also reverses resistance to B": adds the effects stated besides the overcoming. */
function withOtherEffects(passage: Passage, cues: readonly Cue[], overcoming: readonly Reading[]): readonly Reading[] {
  const taken = overcoming.flatMap(({ subject, object }) => [...subject, ...object]);
  const areTaken = (some: readonly Argument[]) => some.some((one) => taken.includes(one));
  const effects = effectsIn(passage, cues);
  const isMeansOf = (one: Argument) => overcoming.some(({ cue }) => isMeans(passage.text, cue, one));
  const others = readEffectsBesideTreatments(
    passage,
    effects.filter(({ cue }) => cue.list !== 'cue/overcomes'),
  ).map((one) => ({ ...one, subject: one.subject.filter((a) => !isMeansOf(a)) }));
  return [
    ...overcoming,
    ...others.filter(({ subject, object }) => subject.length > 0 && !(areTaken(object) && areTaken(subject))),
  ];
}

/** If no reading has a cause, reads what works in resistant tumours instead. */
function withActivity(passage: Passage, readings: readonly Reading[]): readonly Reading[] {
  const isUncaused = readings.every(({ subject }) => subject.length === 0);
  const activity = isUncaused ? readActivityInResistant(passage) : undefined;
  return activity ? [activity] : readings;
}

/** Adds changes that emerged under treatments that the sentence states no other effect of. */
function withEmergence(passage: Passage, readings: readonly Reading[]): readonly Reading[] {
  const emerged = readEmergence(passage);
  const isTold = readings.some(({ object }) => object.some((one) => emerged?.object.includes(one)));
  return emerged && !isTold ? [...readings, emerged] : readings;
}
