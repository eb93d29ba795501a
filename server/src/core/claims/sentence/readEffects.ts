import { textAfter } from '../../text/textAround.ts';
import { isOfAnyDrug } from '../arguments/anyDrug.ts';
import type { Argument } from '../arguments/arguments.ts';
import { isOfSomethingElse, pointsBack } from '../arguments/boundObjects.ts';
import { tellsOfBearers } from '../arguments/populations.ts';
import { isOfRadiation } from '../arguments/radiation.ts';
import { isReceivedBefore, isRemedy } from '../arguments/treatments.ts';
import type { Cue, CueList } from '../cues/cues.ts';
import type { StatedEffect } from '../cues/effects.ts';
import type { Passage, Reading } from './passage.ts';
import { endOf, turnBetween } from './turnsOfSentence.ts';

/** A resistance may lack its cause or its treatment. Every other effect needs both, save one on drugs in general ("reduces drug uptake"). */
const isComplete = ({ text, bound }: Passage, { relation, cue, subject, object }: Reading): boolean =>
  relation === 'resistance' && cue.list === 'cue/resistance'
    ? subject.length > 0 || (object.length > 0 && bound(cue).length > 0)
    : subject.length > 0 && (object.length > 0 || (cue.list === 'cue/reduces' && ofDrugs.test(text.slice(cue.end))));

/** "Reduces drug uptake", "impairs the efficacy of treatment": of treatments, though none is named. "Reduces GTPase activity" is not. */
export const ofDrugs =
  /^[^.;:]{0,60}?(?<![a-z\d])(?:drugs?|agents?|treatments?|therap(?:y|ies|eutic)|(?:chemo|radio)[a-z]+|inhibitors?|platinum|antibod(?:y|ies)|CAR)(?![a-z\d])/i;

/** Words that tell of resistance through what happens to the treatment: good enough for a ledger, but not to contradict a writer by. */
const indirect: readonly CueList[] = ['cue/reduces', 'cue/withstands', 'cue/efficacy'];

/** "…, and D improved the efficacy": a treatment that does the raising. */
const raises =
  /^(?:\s(?:inhibition|blockade|treatment))?\s(?:\p{L}+ly\s|also\s)?(?:enhanc|improv|increas)(?:e?s|ed)\s[^.;,]*$/u;

/** "Responds to X until resistance arises by Y", "is effective, but Y causes resistance": Y belongs to the other effect. */
function readOwn(
  passage: Passage,
  effects: readonly StatedEffect[],
  effect: StatedEffect,
  object: readonly Argument[],
): Reading {
  const found = passage.read(effect.relation, effect.cue, object);
  const others = effects.filter(({ relation, cue }) => relation !== effect.relation && cue.start > effect.cue.end);
  const told = endOf(effect.cue, object);
  const next = others.map(({ cue: { start, end } }) => turnBetween(passage, told, start) ?? end);
  const isBeyond = ({ mention }: Argument) => next.some((begin) => mention.prose.start > begin);
  const plain = found.plain && !indirect.includes(effect.cue.list);
  const raiser =
    effect.cue.list === 'cue/efficacy' && effect.relation === 'sensitivity'
      ? passage.treatments.find(({ mention: { prose } }) =>
          raises.test(passage.text.slice(prose.end, Math.max(prose.end, effect.cue.start))),
        )
      : undefined;
  const isRaised = ({ mention }: Argument) =>
    raiser !== undefined && mention.prose.start < raiser.mention.prose.start && !object.includes(raiser);
  return { ...found, plain, subject: found.subject.filter((a) => !isBeyond(a) && !isRaised(a)) };
}

/** The effects with treatments of their own beside them. A treatment belongs to the effect believed first; one that "it" means may have two. */
export function readBoundEffects(passage: Passage, effects: readonly StatedEffect[]): readonly Reading[] {
  const taken = new Set<Argument>();
  const points = ({ cue }: StatedEffect) => pointsBack(passage.text, cue);
  const own = [...effects.filter((one) => !points(one)), ...effects.filter(points)]
    .flatMap((effect) => {
      const object = passage.bound(effect.cue);
      return object.length > 0 ? [readOwn(passage, effects, effect, object)] : [];
    })
    .filter((one) => isComplete(passage, one))
    .filter(({ cue, object }) => {
      const fresh = pointsBack(passage.text, cue) || object.some((one) => !taken.has(one));
      for (const one of object) taken.add(one);
      return fresh;
    });
  const turn = turnAfter(passage, effects, own);
  return turn ? [...own, turn] : own;
}

/** "…, but resistance arises by Y": the opposite effect that follows, of the same treatments and of other causes. */
function turnAfter(passage: Passage, effects: readonly StatedEffect[], own: readonly Reading[]): Reading | undefined {
  if (own.length === 0) return undefined;
  const said = own.flatMap(({ subject }) => subject);
  const treatments = own.flatMap(({ object }) => object);
  return effects
    .filter(({ relation, cue }) => own.every((one) => one.relation !== relation && one.cue.end < cue.start))
    .map((effect) => readOwn(passage, effects, effect, treatments))
    .map((one) => ({ ...one, subject: one.subject.filter((a) => !said.includes(a)), plain: false }))
    .find(({ subject }) => subject.length > 0);
}

/** "Expels X and lowers its effectiveness": the treatment was named before. */
export const ofNamed = /^\s(?:[a-z-]+\s){0,2}(?:its|their)\s/i;

/** The treatments of the clause. Those before "reduces the efficacy" do the reducing; those after it lose efficacy. */
const looseObjects = ({ text, inClause }: Passage, cue: Cue): readonly Argument[] =>
  inClause(cue).filter(
    (one) =>
      !isReceivedBefore(text, one) &&
      !isRemedy(text, cue, one) &&
      !isOfAnyDrug(text, cue, one) &&
      !isOfRadiation(text, cue, one) &&
      (cue.list !== 'cue/reduces' || one.mention.prose.start >= cue.end || ofNamed.test(textAfter(text, cue, 40))),
  );

/** Words that say nothing of a treatment which does not stand beside them. */
export const needsOwn: readonly CueList[] = ['cue/withstands', 'cue/efficacy'];

/** The first effect that is complete with the treatments of its clause or sentence. */
export const readLooseEffect = (passage: Passage, effects: readonly StatedEffect[]): Reading | undefined =>
  effects
    .filter(({ cue }) => !needsOwn.includes(cue.list) && !isOfSomethingElse(passage.text, cue))
    .map(({ relation, cue }) => ({ ...passage.read(relation, cue, looseObjects(passage, cue)), plain: false }))
    .find((one) => isComplete(passage, one) && !tellsOfBearers(passage.text, one.cue, one.subject));
