import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { isToDrugsInGeneral } from '../arguments/anyDrug.ts';
import { withoutSecondNames } from '../arguments/apposition.ts';
import { type Argument, isGeneOrPathway } from '../arguments/arguments.ts';
import { isBetweenDiseases, isComparator } from '../arguments/comparison.ts';
import { isLackAtBeginning, isNamedAsLacking } from '../arguments/lackOrImpairment.ts';
import { describesCellsActedOn, hasBearer } from '../arguments/populations.ts';
import { isAboutRadiation } from '../arguments/radiation.ts';
import { isAbsenceStated, isRemoved, isReturned } from '../arguments/removal.ts';
import type { Relation } from '../claim.ts';
import type { Cue } from '../cues/cues.ts';
import { statedEffects } from '../cues/effects.ts';
import { isOnTarget } from '../cues/efficacy.ts';
import { isFallen } from '../cues/fallen.ts';
import { sensitising } from '../cues/sensitising.ts';
import { isTopic } from '../cues/topic.ts';
import { withPronounResolved } from './actingSubject.ts';
import type { Antecedents } from './antecedents.ts';
import { withChangesReferredTo } from './changesReferredTo.ts';
import { freeCues, mechanismsContaining } from './freeCues.ts';
import { type Passage, passageOf, type Reading } from './passage.ts';
import { readActivityInResistant } from './readActivityInResistant.ts';
import { isReplacedByBiomarker, readBiomarker } from './readBiomarker.ts';
import { readCarried } from './readCarried.ts';
import { readEffectOfSentence, readEffectsBesideTreatments } from './readEffects.ts';
import { withElliptic } from './readElliptic.ts';
import { readEmergence, selectsForChanges } from './readEmergence.ts';
import { readInhibitedChange } from './readInhibitedChange.ts';
import { withLikewise } from './readLikewise.ts';
import { readLoweredResistance } from './readLoweredResistance.ts';
import { readMechanismList } from './readMechanismList.ts';
import { readNoDifference } from './readNoDifference.ts';
import { isMeans, readOvercoming } from './readOvercoming.ts';
import { readPreferences } from './readPreference.ts';
import { withReverse } from './readReverse.ts';
import { withSameEffect } from './readSameEffect.ts';
import { withShrinkage } from './readShrinkage.ts';
import { withUndone } from './readUndone.ts';

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
  const listed = first.length === 0 ? readMechanismList(passage, sentence, before) : undefined;
  if (listed) return [listed];
  const likewise = withLikewise(passage, sentence, withSameEffect(passage, sentence, first));
  const found = withUndone(
    passage,
    withShrinkage(passage, withElliptic(passage, withReverse(passage, sentence, likewise))),
  );
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
      .flatMap((one) => splitRemoved(text, statedOnce(text, one)))
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
  const { text, args } = passage;
  const effects = statedEffects(text, cues, (cue) => mechanismsContaining(text, cue, args).length > 0);
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
  const effects = statedEffects(
    passage.text,
    cues,
    (cue) => mechanismsContaining(passage.text, cue, passage.args).length > 0,
  );
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

/** "Evade apoptosis" is the name of a mechanism, and does not say that a drug is resisted. */
const namesResistance = /resist|refractor|insensitiv|toleran/iu;

const levelIn =
  /^\)?(?:\s(?:expression|levels?|mRNA|protein)){0,2}\s(?:was|were|is|are)\s(?:[a-z]+ly\s)?(?:(?:expressed\sat\s)?(?:higher|lower|high|low)(?:\slevels?)?|up-?regulated|over-?expressed|elevated|increased|abundant|down-?regulated|reduced|lost|absent|undetectable)\s(?:in|among)\s(?:\S{1,24}[\s-])?$/i;
/** "X was expressed at higher levels in D-resistant cells": whether a gene is measured in resistant cells. */
const isLevelIn = (text: string, gene: Span, cue: Span): boolean =>
  gene.end <= cue.start && levelIn.test(text.slice(gene.end, cue.start));

/**
 * Reads "in gefitinib-resistant cells T790M was found", "hypoxia promotes multidrug resistance": a resistance that only the
 * description of a population or the name of a mechanism states. What describes the population is not a cause
 * ("gefitinib-resistant melanoma with V600E").
 */
function readPopulation({ text, args, treatments, cuesIn, objectsBeside, readCauses }: Passage): Reading | undefined {
  for (const cue of cuesIn('cue/resistance').filter((one) => !isTopic(text, one))) {
    const beside = objectsBeside(cue);
    const names = mechanismsContaining(text, cue, args);
    if (names.length > 0 && !namesResistance.test(text.slice(cue.start, cue.end))) continue;
    if (names.length === 0 && !beside.some(selectsForChanges)) continue;
    const spoken = treatments.filter((one) => !isToDrugsInGeneral(text, cue, one) && !isAboutRadiation(text, cue, one));
    const object = beside.length > 0 || names.length === 0 ? beside : spoken;
    const all = { ...readCauses('resistance', cue, object), plain: false };
    // A sentence about resistant cells may name a gene for many reasons, but names a change of it for one.
    const isCause = (one: Argument) =>
      (!isGeneOrPathway(one.mention) || isLevelIn(text, one.mention.prose, cue)) && !hasBearer(text, cue, one);
    const found = names.length > 0 ? all : { ...all, subject: all.subject.filter(isCause) };
    if (found.subject.length > 0 && (found.object.length > 0 || names.length > 0)) return found;
    if (names.length > 0 && spoken.length > 0)
      return { ...found, subject: names, object: beside.length > 0 ? beside : spoken };
  }
  return undefined;
}

/** "Efforts to inhibit X". */
const attempt = /(?<![a-z])(?:attempts?|attempted|efforts?|tr(?:y|ied|ying))\sto\s(?:[a-z]+ly\s)?$/i;

const targeted = ['gene', 'family', 'fusion', 'variant', 'pathway'];

/** Reads "X inhibits Y", "X is effective against pathways such as Y", if nothing is said of how a tumour responds. */
function readTargets({ text, args, treatments, cuesIn, objectsBeside }: Passage): readonly Reading[] {
  const growth = cuesIn('cue/growth');
  const acting = cuesIn('cue/targets').filter(
    (one) =>
      !growth.some(({ start }) => start >= one.end && start - one.end <= 40) &&
      !attempt.test(textBefore(text, one, 40)) &&
      !isFallen(text, one),
  );
  const cue = [...acting, ...cuesIn('cue/sensitivity').filter((one) => isOnTarget(text, one))][0];
  if (!cue) return [];
  const beside = objectsBeside(cue);
  const subject = args.filter(({ mention }) => targeted.includes(mention.kind) && !isComparator(text, mention));
  const object = beside.length > 0 ? beside : treatments;
  return subject.length > 0 && object.length > 0 ? [{ relation: 'targets', cue, subject, object, plain: false }] : [];
}

/**
 * The effect of X, by what happens without X. If the treatment works without X, X causes resistance; if it fails, X is needed
 * for the response.
 */
const without: Partial<Record<Relation, Relation>> = {
  sensitivity: 'resistance',
  overcomes: 'resistance',
  resistance: 'sensitivity',
};

const withThat = /^\s(?:with|by|using)\s(?:the\s)?(?:[a-z]+\s)?$/;
const newClause = /(?:;|,\s(?:and|but|so|while|whereas))\s[^;]*$/;

/** "Can be overcome by D": the agent after the cue. */
const agentAfter = /^\s(?:by|with|using|through)\s/;

/**
 * Splits off the subjects whose removal has the stated effect, with the opposite relation: "knockdown of X sensitises to Y",
 * "cells that lost X resist Y".
 */
function splitRemoved(text: string, reading: Reading): Reading[] {
  if (reading.without) return [reading];
  // "Inhibition of X resensitises": the role of X is already read.
  const isTurned = reading.relation === 'resistance' && (reading.cue.list === 'cue/overcomes' || reading.remedied);
  const relation = reading.object.length > 0 && !isTurned ? without[reading.relation] : undefined;
  // "Suppression of X by D overcomes resistance": D overcomes it.
  const isByAgent =
    reading.relation === 'overcomes' &&
    reading.object.length > 0 &&
    reading.object.every((a) => a.mention.prose.end <= reading.cue.start);
  if (isByAgent) return [reading];
  const isByAnother = agentAfter.test(textAfter(text, reading.cue, 9));
  const isTaken = ({ mention }: Argument) =>
    !isReturned(text, mention, reading.cue) &&
    (isRemoved(text, mention) || isAbsenceStated(text, mention, reading.cue, reading.object));
  const isTakenAsGene = (one: Argument) => one.mention.kind !== 'variant' && isTaken(one);
  // "Blockade of X with D" is an effect of D.
  const isDoneBy = ({ mention: { prose } }: Argument) =>
    reading.object.some(({ mention }) =>
      withThat.test(text.slice(prose.end, Math.max(prose.end, mention.prose.start))),
    );
  if (relation && reading.subject.length > 0 && reading.subject.every(isDoneBy)) return [];
  // "X suppression abolished multidrug resistance": X causes it, though no treatment is named.
  const isEnding = reading.relation === 'overcomes' && reading.object.length === 0 && !reading.resisted;
  const isBefore = ({ mention }: Argument) => mention.prose.end <= reading.cue.start;
  if (isEnding && reading.subject.some((one) => isBefore(one) && isTakenAsGene(one))) {
    const isOfResistance = /resist|sensiti[sz]/i.test(text.slice(reading.cue.start, reading.cue.end + 40));
    return isOfResistance && reading.subject.every(isBefore)
      ? [{ ...reading, relation: 'resistance', without: true, plain: false }]
      : [];
  }
  // "Knockdown of X causes resistance", to nothing that is named: what X itself does cannot be told.
  if (reading.object.length === 0 && reading.relation === 'resistance' && reading.subject.some(isTakenAsGene))
    return [];
  const taken = relation ? reading.subject.filter(isTaken) : [];
  if (!relation || taken.length === 0) return [reading];
  // "X acts upstream of Y, and cells lacking Z are sensitive": X is in a clause of its own.
  const isOfOwnClause = ({ mention: { prose } }: Argument) =>
    taken.some(
      ({ mention }) =>
        isNamedAsLacking(text, mention) &&
        newClause.test(text.slice(prose.end, Math.max(prose.end, mention.prose.start))),
    );
  const rest = reading.subject.filter((a) => !taken.includes(a) && !isOfOwnClause(a));
  // "In tumours lacking X, loss of Y leads to resistance": X describes the tumours.
  const removed = rest.length > 0 ? taken.filter(({ mention }) => !isLackAtBeginning(text, mention)) : taken;
  if (removed.length === 0) return [{ ...reading, subject: rest }];
  // "Resistance by knockout of X can be overcome by D": D overcomes the absence of X.
  if (reading.relation === 'overcomes' && isByAnother) return rest.length > 0 ? [{ ...reading, subject: rest }] : [];
  return [
    { ...reading, relation, subject: removed, without: true, plain: false },
    ...(rest.length > 0 ? [{ ...reading, subject: rest }] : []),
  ];
}
