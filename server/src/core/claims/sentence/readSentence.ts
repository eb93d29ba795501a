import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { isRemoved } from '../arguments/absence/removal.ts';
import type { Argument } from '../arguments/arguments.ts';
import { describesCellsActedOn } from '../arguments/bearers/bearers.ts';
import { isBetweenDiseases } from '../arguments/bystanders/comparison.ts';
import { withoutSecondNames } from '../arguments/lists/apposition.ts';
import { isRemedy } from '../arguments/treatments/remedy.ts';
import type { Cue } from '../cues/cues.ts';
import type { StatedEffect } from '../cues/effects.ts';
import { sensitising } from '../cues/stocks/effects.ts';
import { isFanOut } from './fanOut.ts';
import { effectsIn, freeCues } from './freeCues.ts';
import { type Passage, passageOf } from './passage.ts';
import type { Antecedents } from './pointingBack/antecedents.ts';
import { withPointersResolved } from './pointingBack/pointingBack.ts';
import { readActivityInDriven } from './readers/readActivityInDriven.ts';
import { readActivityInResistant } from './readers/readActivityInResistant.ts';
import { readAlike } from './readers/readAlike.ts';
import { isReplacedByBiomarker, readBiomarker } from './readers/readBiomarker.ts';
import { isToNamedBefore, readCarried } from './readers/readCarried.ts';
import { readEffectOfSentence, readEffectsBesideTreatments } from './readers/readEffects.ts';
import { readEmergence } from './readers/readEmergence.ts';
import { readInhibitedChange } from './readers/readInhibitedChange.ts';
import { readLoweredResistance } from './readers/readLoweredResistance.ts';
import { readMechanismList } from './readers/readMechanismList.ts';
import { readMoreActive } from './readers/readMoreActive.ts';
import { readNoDifference } from './readers/readNoDifference.ts';
import { asResisted } from './readers/readNotActedOn.ts';
import { isMeans, readOvercoming } from './readers/readOvercoming.ts';
import { readPopulation } from './readers/readPopulation.ts';
import { readPreferences } from './readers/readPreference.ts';
import { withShrinkage } from './readers/readShrinkage.ts';
import { readTargets } from './readers/readTargets.ts';
import { withUndone } from './readers/readUndone.ts';
import { splitRemoved } from './splitRemoved.ts';
import { isAsInWildType } from './stance/equal.ts';
import type { Statement } from './statement.ts';
import { withDenied } from './takenUp/readDenied.ts';
import { withElliptic } from './takenUp/readElliptic.ts';
import { withLeftActive } from './takenUp/readLeftActive.ts';
import { withLikewise } from './takenUp/readLikewise.ts';
import { withReverse } from './takenUp/readReverse.ts';
import { withSameEffect } from './takenUp/readSameEffect.ts';
import { withoutClassified } from './withoutClassified.ts';

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
): readonly Statement[] {
  const free = freeCues(text, sentence, cues, args);
  const passage = passageOf(text, sentence, free, args);
  const overcoming = readOvercoming(passage);
  const first =
    overcoming.length > 0
      ? withOtherEffects(passage, free, overcoming, before)
      : withActivity(passage, readResponse(passage, free, before));
  const listed = first.length === 0 ? readMechanismList(passage, before) : undefined;
  if (listed) return [listed];
  const likewise = withLikewise(passage, withSameEffect(passage, first));
  const elliptic = withElliptic(passage, withLeftActive(passage, withDenied(passage, withReverse(passage, likewise))));
  const found = withoutClassified(text, withUndone(passage, withShrinkage(passage, elliptic)));
  const named = args.map(({ mention }) => mention);
  const treatmentsRead = found.flatMap(({ object }) => object);
  const preferred = readPreferences(passage).filter(
    ({ object }) => !object.some((one) => treatmentsRead.includes(one)),
  );
  const indifferent = readAlike(passage);
  return (
    [...withoutIndifferent([...found, ...preferred], indifferent), ...indifferent]
      .filter((one) => !isBetweenDiseases(text, one.cue, named) && !isFanOut(passage, one))
      .flatMap((one) => withPointersResolved(text, sentence, one, args, before) ?? [])
      // "An unknown agent sensitised X-mutant cells to D": the cause is not named.
      .filter(({ subject }) => subject.length === 0 || !subject.every((one) => describesCellsActedOn(text, one)))
      .filter((one) => !isToRemedies(text, one))
      .map((one) => asResisted(passage, asPrediction(text, asRemedy(text, asUsual(text, one)))))
      .flatMap((one) => splitRemoved(passage, statedOnce(text, one)))
  );
}

/** "D worked irrespective of X": drops X from what causes the effect. */
function withoutIndifferent(statements: readonly Statement[], indifferent: readonly Statement[]): readonly Statement[] {
  const named = indifferent.flatMap(({ subject }) => subject);
  if (named.length === 0) return statements;
  return statements.flatMap((one) => {
    const subject = one.subject.filter((a) => !named.includes(a));
    return subject.length > 0 || one.subject.length === 0 ? [{ ...one, subject }] : [];
  });
}

/** "Tolerant cells depend on X and can be eliminated by D": they do not resist D. */
const isToRemedies = (text: string, { relation, cue, object }: Statement): boolean =>
  relation === 'resistance' && object.length > 0 && object.every((one) => isRemedy(text, cue, one));

const beSensitised = /(?<![a-z])(?:be|been|is|are|was|were)\s(?:[a-z]+ly\s)?$/i;
const withAgent = /^\s(?:by|with|using)\s(?:the\s)?(?:[a-z]+\s)?$/i;
/** "D-resistant cells with X can be sensitised with E": E overcomes what X does; they are sensitised to something else. */
function asRemedy(text: string, statement: Statement): Statement {
  const { relation, cue, object } = statement;
  const isByAgent =
    relation === 'sensitivity' &&
    sensitising.test(text.slice(cue.start, cue.end)) &&
    beSensitised.test(textBefore(text, cue, 24)) &&
    object.length > 0 &&
    object.every(({ mention: { prose } }) => withAgent.test(text.slice(cue.end, Math.max(cue.end, prose.start))));
  return isByAgent ? { ...statement, relation: 'overcomes', plain: false } : statement;
}

/** "As sensitive to D as wild-type cells": a sensitivity that all cells have; the change does not make them resistant. */
const asUsual = (text: string, statement: Statement): Statement =>
  statement.relation === 'sensitivity' && isAsInWildType(text, statement.cue)
    ? { ...statement, relation: 'resistance', plain: false }
    : statement;

const onBenefit =
  /(?<![a-z])(?:no|little|not\s[a-z]+\s(?:an?|any)|without(?:\sany)?)\s(?:[a-z]+\s)?(?:effects?|influence|impact|bearing)\s(?:of\s[^.;:]{1,80}\s)?(?:up)?on\s(?:the\s)?(?:[a-z-]+\s){0,3}$/i;
/** "No effect of X on the benefit from D": X does not predict the benefit, which those with X may have like all others. */
const asPrediction = (text: string, statement: Statement): Statement =>
  statement.relation === 'sensitivity' &&
  /benefit/i.test(text.slice(statement.cue.start, statement.cue.end)) &&
  onBenefit.test(textBefore(text, statement.cue, 150))
    ? { ...statement, relation: 'biomarker', plain: false }
    : statement;

const isSame = (one: Argument, other: Argument): boolean =>
  one !== other && one.mention.labels.join() === other.mention.labels.join();
/** "X was measured, and low X was associated with": the subjects, without those that are named again as removed. */
const asLastNamed = (text: string, { cue, subject }: Statement): readonly Argument[] => {
  const taken = subject.filter(({ mention }) => mention.prose.end <= cue.start && isRemoved(text, mention));
  const isNamedAgain = (one: Argument) =>
    taken.some((other) => isSame(one, other) && one.mention.prose.end <= other.mention.prose.start);
  return taken.length > 0 ? subject.filter((one) => !isNamedAgain(one)) : subject;
};

/** A statement in which each thing is named once. */
const statedOnce = (text: string, statement: Statement): Statement => ({
  ...statement,
  subject: withoutSecondNames(text, asLastNamed(text, statement)),
  object: withoutSecondNames(text, statement.object),
});

/**
 * Reads a sentence without an overcoming: stated effects with their treatments, what is carried over from earlier sentences,
 * biomarkers, and at last what a population or a target states.
 */
function readResponse(passage: Passage, cues: readonly Cue[], before: Antecedents): readonly Statement[] {
  const { text } = passage;
  const driven = readActivityInDriven(passage);
  if (driven.length > 0) return driven;
  const effects = effectsIn(passage, cues);
  const direct = withEmergence(passage, effects, readEffectsBesideTreatments(passage, effects));
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
    [readMoreActive, readNoDifference, readInhibitedChange, readTargets]
      .map((read) => read(passage))
      .find((one) => one.length > 0) ?? []
  );
}

/** "Not only increases sensitivity to A, but also reverses resistance to B": adds the effects stated besides the overcoming. */
function withOtherEffects(
  passage: Passage,
  cues: readonly Cue[],
  overcoming: readonly Statement[],
  before: Antecedents,
): readonly Statement[] {
  const taken = overcoming.flatMap(({ subject, object }) => [...subject, ...object]);
  const areTaken = (some: readonly Argument[]) => some.some((one) => taken.includes(one));
  const effects = effectsIn(passage, cues);
  const isMeansOf = (one: Argument) => overcoming.some(({ cue }) => isMeans(passage.text, cue, one));
  const others = readEffectsBesideTreatments(
    passage,
    effects.filter(({ cue }) => cue.list !== 'cue/overcomes'),
  ).map((one) => ({ ...one, subject: one.subject.filter((a) => !isMeansOf(a)) }));
  // "X confers resistance to both, and E works against it".
  const toThose = effects.filter(({ relation, cue }) => relation === 'resistance' && isToNamedBefore(passage, cue));
  const ofThose = readCarried(passage, toThose, before).filter(({ object }) => !areTaken(object));
  return [
    ...overcoming,
    ...ofThose,
    ...others.filter(({ subject, object }) => subject.length > 0 && !(areTaken(object) && areTaken(subject))),
  ];
}

/** If no statement has a cause, reads what works in resistant tumours instead. */
function withActivity(passage: Passage, statements: readonly Statement[]): readonly Statement[] {
  const isUncaused = statements.every(({ subject }) => subject.length === 0);
  const activity = isUncaused ? readActivityInResistant(passage) : undefined;
  return activity ? [activity] : statements;
}

/** Adds changes that emerged under treatments that the sentence states no other effect of. */
function withEmergence(
  passage: Passage,
  effects: readonly StatedEffect[],
  statements: readonly Statement[],
): readonly Statement[] {
  const emerged = readEmergence(passage);
  const isTold = statements.some(({ object }) => object.some((one) => emerged?.object.includes(one)));
  if (!emerged || isTold) return statements;
  if (statements.length > 0) return [...statements, emerged];
  // "X appeared after D, and E brought responses": E is responded to.
  const response = readEffectOfSentence(
    passage,
    effects.filter(({ relation, cue }) => relation === 'sensitivity' && cue.start > emerged.cue.end),
  );
  const isOfAnother = response?.object.length && !response.object.some((one) => emerged.object.includes(one));
  return response && isOfAnother ? [emerged, response] : [emerged];
}
