// Reads what a sentence states with a cue, a cause or a treatment of its own; the words in `takenUp/` go on from these.

import { covers } from '../../text/span.ts';
import type { Argument } from '../arguments/arguments.ts';
import type { Cue } from '../cues/cues.ts';
import type { StatedEffect } from '../cues/effects.ts';
import { effectsIn } from './freeCues.ts';
import type { Passage } from './passage.ts';
import type { Antecedents } from './pointingBack/antecedents.ts';
import { readActivityInDriven } from './readers/readActivityInDriven.ts';
import { readActivityInResistant } from './readers/readActivityInResistant.ts';
import { isReplacedByBiomarker, readBiomarker } from './readers/readBiomarker.ts';
import { isToNamedBefore, readCarried } from './readers/readCarried.ts';
import { readEffectOfSentence, readEffectsBesideTreatments } from './readers/readEffects.ts';
import { readEmergence } from './readers/readEmergence.ts';
import { readGainedUnder } from './readers/readGainedUnder.ts';
import { readHindered } from './readers/readHindered.ts';
import { readInhibitedChange } from './readers/readInhibitedChange.ts';
import { readLoweredResistance } from './readers/readLoweredResistance.ts';
import { readMoreActive } from './readers/readMoreActive.ts';
import { readNoDifference } from './readers/readNoDifference.ts';
import { isMeans, readOvercoming } from './readers/readOvercoming.ts';
import { readPopulation } from './readers/readPopulation.ts';
import { readSelected } from './readers/readSelected.ts';
import { readTargets } from './readers/readTargets.ts';
import { readUnaffected } from './readers/readUnaffected.ts';
import type { Statement } from './statement.ts';

/**
 * Reads an overcoming with the resistance that it overcomes, and what is stated besides it; without one, the responses and
 * resistances that are stated, or what works in resistant tumours.
 */
export function readOwnStatements(passage: Passage, cues: readonly Cue[], before: Antecedents): readonly Statement[] {
  const overcoming = readOvercoming(passage);
  return overcoming.length > 0
    ? withOtherEffects(passage, cues, overcoming, before)
    : withActivity(passage, readResponse(passage, cues, before));
}

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
    [readMoreActive, readNoDifference, readUnaffected, readInhibitedChange, readHindered, readTargets]
      .map((read) => read(passage))
      .find((one) => one.length > 0) ?? []
  );
}

/** "E restores sensitivity to D in X-mutant cells": they are sensitive with E, and not because of X. */
const isOfRestored = ({ cue, subject }: Statement, overcoming: readonly Statement[]): boolean =>
  overcoming.some((one) => covers(one.cue, cue)) &&
  subject.length > 0 &&
  subject.every(({ mention }) => mention.prose.start >= cue.end);

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
  )
    .filter((one) => !isOfRestored(one, overcoming))
    .map((one) => ({ ...one, subject: one.subject.filter((a) => !isMeansOf(a)) }));
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
  const emerged = readEmergence(passage) ?? readGainedUnder(passage) ?? readSelected(passage);
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
