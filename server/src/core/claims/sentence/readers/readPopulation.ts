import { anyOf } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import { type Argument, isGeneOrPathway } from '../../arguments/arguments.ts';
import { hasBearer } from '../../arguments/bearers/bearers.ts';
import { isAboutRadiation, isToDrugsInGeneral } from '../../arguments/treatments/otherResistance.ts';
import { isRemedy } from '../../arguments/treatments/remedy.ts';
import { isTopic } from '../../cues/noEffect/topic.ts';
import { ofResistance } from '../../cues/sharedWords/effects.ts';
import { mechanismsContaining } from '../freeCues.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';
import { selectsForChanges } from './readEmergence.ts';

const changedLevel = anyOf(
  String.raw`(?:expressed\sat\s)?(?:higher|lower|high|low)(?:\slevels?)?`,
  'up-?regulated|over-?expressed|elevated|increased|abundant|down-?regulated|reduced|lost|absent|undetectable',
);
/** "X *and Y mRNA levels were markedly higher in D- and E-*": from a gene to "resistant". */
const levelIn = new RegExp(
  [
    String.raw`^\)?(?:\s(?:and|or)\s\S{1,12})?(?:\s(?:expression|levels?|mRNA|protein)){0,2}`,
    String.raw`\s(?:was|were|is|are)\s(?:[a-z]+ly\s)?${changedLevel}`,
    String.raw`\s(?:in|among)\s(?:\S{1,24}-\s(?:and|or)\s)?(?:\S{1,24}[\s-])?$`,
  ].join(''),
  'i',
);
/** "X was expressed at higher levels in D-resistant cells": whether a gene is measured in resistant cells. */
const isLevelIn = (text: string, gene: Span, cue: Span): boolean =>
  gene.end <= cue.start && levelIn.test(text.slice(gene.end, cue.start));

/**
 * Reads "in gefitinib-resistant cells T790M was found", "hypoxia promotes multidrug resistance": a resistance that only the
 * description of a population or the name of a mechanism states. What describes the population is not a cause
 * ("gefitinib-resistant melanoma with V600E").
 */
export function readPopulation({
  text,
  args,
  treatments,
  cuesIn,
  objectsBeside,
  readCauses,
}: Passage): Statement | undefined {
  for (const cue of cuesIn('cue/resistance').filter((one) => !isTopic(text, one))) {
    const beside = objectsBeside(cue);
    const names = mechanismsContaining(text, cue, args);
    if (names.length > 0 && !ofResistance.test(text.slice(cue.start, cue.end))) continue;
    if (names.length === 0 && !beside.some(selectsForChanges)) continue;
    const spoken = treatments.filter(
      (one) => !isToDrugsInGeneral(text, cue, one) && !isAboutRadiation(text, cue, one) && !isRemedy(text, cue, one),
    );
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
