import { textAfter } from '../../text/textAround.ts';
import type { Argument } from '../arguments/arguments.ts';
import { isLackAtBeginning, isNamedAsLacking } from '../arguments/lackOrImpairment.ts';
import { isAbsenceStated, isRemoved, isReturned } from '../arguments/removal.ts';
import type { Relation } from '../claim.ts';
import type { Passage, Reading } from './passage.ts';

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

/** "Overcomes multidrug resistance", "reverses drug tolerance", but not "overcomes growth arrest". */
const ofResistance = /resist|sensiti[sz]|toleran|refractor|insensitiv/i;

/**
 * Splits off the subjects whose removal has the stated effect, with the opposite relation: "knockdown of X sensitises to Y",
 * "cells that lost X resist Y". Drops a subject, or the whole reading, if the sentence does not say what it does itself:
 * "knockdown of X overcomes growth arrest", "knockdown of X causes resistance".
 */
export function splitRemoved({ text, sentence }: Passage, reading: Reading): Reading[] {
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
    const end = Math.min(reading.cue.end + 40, sentence.end);
    return ofResistance.test(text.slice(reading.cue.start, end)) && reading.subject.every(isBefore)
      ? [{ ...reading, relation: 'resistance', without: true, plain: false }]
      : [];
  }
  // "Knockdown of X causes resistance", to nothing that is named: what X itself does cannot be told.
  if (reading.object.length === 0 && reading.relation === 'resistance' && reading.subject.some(isTakenAsGene)) {
    const others = reading.subject.filter((one) => !isTakenAsGene(one));
    return others.length > 0 ? [{ ...reading, subject: others }] : [];
  }
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
