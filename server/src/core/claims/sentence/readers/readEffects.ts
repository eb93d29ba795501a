// Reads stated effects with their causes and treatments: "T790M confers resistance to gefitinib".

import { textAfter } from '../../../text/textAround.ts';
import type { Argument } from '../../arguments/arguments.ts';
import { describesBearers } from '../../arguments/bearers/bearers.ts';
import { isAboutSomethingElse, refersBack } from '../../arguments/treatments/objectsBesideCue.ts';
import { isAboutRadiation, isToDrugsInGeneral } from '../../arguments/treatments/otherResistance.ts';
import { isRemedy } from '../../arguments/treatments/remedy.ts';
import { isGivenEarlier, isWhereChangesCame } from '../../arguments/treatments/treatments.ts';
import type { Cue, CueList } from '../../cues/cues.ts';
import type { StatedEffect } from '../../cues/effects.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';
import { endOfEffect, turnBetween } from '../turnsOfSentence.ts';

/** "Correlates with disease progression": tells of resistance only where a treatment is named. */
const course = /progress|relaps|recur/i;

/**
 * Whether a statement names enough. A resistance may lack its cause or its treatment; every other effect needs both, except one
 * on drugs in general ("reduces drug uptake").
 */
const isComplete = ({ text, objectsBeside }: Passage, { relation, cue, subject, object }: Statement): boolean =>
  relation === 'resistance' && cue.list === 'cue/resistance' && !course.test(text.slice(cue.start, cue.end))
    ? subject.length > 0 || (object.length > 0 && objectsBeside(cue).length > 0)
    : subject.length > 0 &&
      (object.length > 0 || (cue.list === 'cue/reduces' && drugsInGeneralAfter.test(text.slice(cue.end))));

/**
 * "Reduces drug uptake", "impairs the efficacy of treatment": about treatments, though none is named, unlike "reduces GTPase
 * activity".
 */
export const drugsInGeneralAfter =
  /^[^.;:]{0,60}?(?<![a-z\d])(?:drugs?|agents?|treatments?|therap(?:y|ies|eutic)|(?:chemo|radio)[a-z]+|inhibitors?|platinum|antibod(?:y|ies)|CAR)(?![a-z\d])/i;

/**
 * Lists of cues that state resistance indirectly, by what happens to the treatment: good enough for a list of claims, but not
 * to contradict a writer.
 */
const indirect: readonly CueList[] = ['cue/reduces', 'cue/withstands', 'cue/efficacy', 'cue/strengthens'];

/** "…, and D improved the efficacy", "D can potentiate": the treatment is the subject. */
const raises =
  /^(?:\s(?:inhibition|blockade|treatment|therapy))?(?:\s(?:\p{L}+ly|also|can|could|may|might|is|was|has|have|been|shown|found|able|to)){0,5}\s(?:(?:enhanc|improv|increas|potentiat|synergi[sz])(?:e[sd]?)|(?:augment|boost|strengthen|heighten)(?:s|ed)?)(?:\s[^.;,]*)?$/u;

/** "D inhibits X, and enhances the efficacy": a later verb of the same subject. */
const raisesToo =
  /(?:,|\sand)\s(?:\p{L}+ly\s|also\s)?(?:enhanc|improv|increas|potentiat|augment|boost)(?:es|s)(?:\s[^.;,]*)?$/u;
/** "D improved the efficacy of E in X-mutant tumours": an effect of two treatments, of which no gene is the cause. */
const isRaisedByOther = (
  { text, treatments }: Passage,
  { relation, cue }: StatedEffect,
  { object, subject }: Statement,
): boolean =>
  relation === 'sensitivity' &&
  (cue.list === 'cue/efficacy' || cue.list === 'cue/strengthens') &&
  treatments.some((one) => {
    if (object.includes(one)) return false;
    const { end } = one.mention.prose;
    const between = text.slice(end, Math.max(end, cue.end));
    return (
      raises.test(between) || (raisesToo.test(between) && subject.every(({ mention }) => mention.prose.start > end))
    );
  });

/**
 * Reads an effect with the given treatments, without the causes of other effects: "responds to X until resistance arises by Y",
 * "is effective, but Y causes resistance".
 */
function readEffect(
  passage: Passage,
  effects: readonly StatedEffect[],
  effect: StatedEffect,
  object: readonly Argument[],
): Statement {
  const found = passage.readCauses(effect.relation, effect.cue, object);
  const others = effects.filter(({ relation, cue }) => relation !== effect.relation && cue.start > effect.cue.end);
  const told = endOfEffect(effect.cue, object);
  const next = others.map(({ cue: { start, end } }) => turnBetween(passage, told, start) ?? end);
  const isBeyond = ({ mention }: Argument) => next.some((begin) => mention.prose.start > begin);
  const plain = found.plain && !indirect.includes(effect.cue.list);
  const subject = found.subject.filter((a) => !isBeyond(a));
  if (!isRaisedByOther(passage, effect, found)) return { ...found, plain, subject };
  // "…, in X-mutant tumours that had become resistant": the second effect is theirs only if the first one is.
  const bearers = subject.filter(({ mention }) => others.length > 0 && mention.prose.start > effect.cue.end);
  return { ...found, plain, subject: bearers };
}

/**
 * Reads the effects with treatments right beside their cues. A treatment belongs to the most reliable effect; one that "it"
 * refers to may have two.
 */
export function readEffectsBesideTreatments(passage: Passage, effects: readonly StatedEffect[]): readonly Statement[] {
  const taken = new Set<Argument>();
  const points = ({ cue }: StatedEffect) => refersBack(passage.text, cue);
  const own = [...effects.filter((one) => !points(one)), ...effects.filter(points)]
    .flatMap((effect) => {
      const object = passage.objectsBeside(effect.cue);
      return object.length > 0 ? [readEffect(passage, effects, effect, object)] : [];
    })
    .filter((one) => isComplete(passage, one))
    .filter(({ cue, object }) => {
      const fresh = refersBack(passage.text, cue) || object.some((one) => !taken.has(one));
      for (const one of object) taken.add(one);
      return fresh;
    });
  const turn = turnAfter(passage, effects, own);
  return turn ? [...own, turn] : own;
}

/** "…, but resistance arises by Y": the opposite effect that follows, on the same treatments and with other causes. */
function turnAfter(
  passage: Passage,
  effects: readonly StatedEffect[],
  statements: readonly Statement[],
): Statement | undefined {
  if (statements.length === 0) return undefined;
  // "A is sensitive to D, B is resistant, and E works in both": E comes later.
  const isBefore =
    ({ cue }: StatedEffect) =>
    (one: Statement) =>
      one.cue.end < cue.start;
  return effects
    .filter((effect) => statements.every(({ relation }) => relation !== effect.relation))
    .filter((effect) => statements.some(isBefore(effect)))
    .map((effect) => {
      const earlier = statements.filter(isBefore(effect));
      const said = earlier.flatMap(({ subject }) => subject);
      const told = readEffect(
        passage,
        effects,
        effect,
        earlier.flatMap(({ object }) => object),
      );
      return { ...told, subject: told.subject.filter((a) => !said.includes(a)), plain: false };
    })
    .find(({ subject }) => subject.length > 0);
}

/** "Expels X and lowers its effectiveness": the treatment was named before. */
export const possessiveAfter = /^\s(?:[a-z-]+\s){0,2}(?:its|their)\s/i;

/** The treatments of the clause of a cue. Those before "reduces the efficacy" are the cause; those after it lose efficacy. */
const treatmentsOfSentence = ({ text, treatmentsInClause }: Passage, cue: Cue): readonly Argument[] =>
  treatmentsInClause(cue).filter(
    (one) =>
      !isGivenEarlier(text, one) &&
      !isRemedy(text, cue, one) &&
      !isToDrugsInGeneral(text, cue, one) &&
      !isAboutRadiation(text, cue, one) &&
      (cue.list !== 'cue/reduces' ||
        one.mention.prose.start >= cue.end ||
        possessiveAfter.test(textAfter(text, cue, 40))),
  );

/** "X appeared after D, and E brought responses": of the treatments of a response, those that X did not come up under. */
function answered({ text }: Passage, treatments: readonly Argument[]): readonly Argument[] {
  const later = treatments.filter((one) => !isWhereChangesCame(text, one));
  return later.length > 0 ? later : treatments;
}

/** Lists of cues that only apply to a treatment right beside them. */
export const needingTreatmentBeside: readonly CueList[] = ['cue/withstands', 'cue/efficacy', 'cue/strengthens'];

/** Reads the first effect that is complete with the treatments of its clause or sentence. */
export const readEffectOfSentence = (passage: Passage, effects: readonly StatedEffect[]): Statement | undefined =>
  effects
    .filter(({ cue }) => !needingTreatmentBeside.includes(cue.list) && !isAboutSomethingElse(passage.text, cue))
    .map(({ relation, cue }) => {
      const object = treatmentsOfSentence(passage, cue);
      return {
        ...passage.readCauses(relation, cue, relation === 'sensitivity' ? answered(passage, object) : object),
        plain: false,
      };
    })
    .find((one) => isComplete(passage, one) && !describesBearers(passage.text, one.cue, one.subject));
