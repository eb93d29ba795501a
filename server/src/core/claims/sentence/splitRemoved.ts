import { textAfter } from '../../text/textAround.ts';
import { isAbsenceStated, isLeftAtAbsence, isReturned } from '../arguments/absence/absenceStated.ts';
import { isLackAtBeginning, isNamedAsLacking } from '../arguments/absence/lack.ts';
import { isRemoved } from '../arguments/absence/removal.ts';
import type { Argument } from '../arguments/arguments.ts';
import type { Relation } from '../claim.ts';
import type { Passage } from './passage.ts';
import type { Statement } from './statement.ts';

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
 * "cells that lost X resist Y". Drops a subject, or the whole statement, if the sentence does not say what it does itself:
 * "knockdown of X overcomes growth arrest", "knockdown of X causes resistance".
 */
export function splitRemoved(passage: Passage, told: Statement): Statement[] {
  const { text, sentence } = passage;
  if (told.without) return [told];
  // "X restrains Y, so that its loss blocks A, while B still works": whether B works without X is not told of X.
  const statement = {
    ...told,
    subject: told.subject.filter(({ mention }) => !isLeftAtAbsence(text, mention, told.cue)),
  };
  if (told.subject.length > 0 && statement.subject.length === 0) return [];
  // "Inhibition of X resensitises": the role of X is already read.
  const isTurned =
    statement.relation === 'resistance' && (statement.cue.list === 'cue/overcomes' || statement.remedied);
  const relation = statement.object.length > 0 && !isTurned ? without[statement.relation] : undefined;
  // "Suppression of X by D overcomes resistance": D overcomes it.
  const isByAgent =
    statement.relation === 'overcomes' &&
    statement.object.length > 0 &&
    statement.object.every((a) => a.mention.prose.end <= statement.cue.start);
  if (isByAgent) return [statement];
  const isByAnother = agentAfter.test(textAfter(text, statement.cue, 9));
  const isTaken = ({ mention }: Argument) =>
    !isReturned(text, mention, statement.cue) &&
    (isRemoved(text, mention) || isAbsenceStated(text, mention, statement.cue, statement.object));
  const isTakenAsGene = (one: Argument) => one.mention.kind !== 'variant' && isTaken(one);
  // "Blockade of X with D" is an effect of D.
  const isDoneBy = ({ mention: { prose } }: Argument) =>
    statement.object.some(({ mention }) =>
      withThat.test(text.slice(prose.end, Math.max(prose.end, mention.prose.start))),
    );
  if (relation && statement.subject.length > 0 && statement.subject.every(isDoneBy)) return [];
  // "X suppression abolished multidrug resistance": X causes it, though no treatment is named.
  const isEnding = statement.relation === 'overcomes' && statement.object.length === 0 && !statement.resisted;
  const isBefore = ({ mention }: Argument) => mention.prose.end <= statement.cue.start;
  if (isEnding && statement.subject.some((one) => isBefore(one) && isTakenAsGene(one))) {
    const end = Math.min(statement.cue.end + 40, sentence.end);
    return ofResistance.test(text.slice(statement.cue.start, end)) && statement.subject.every(isBefore)
      ? [{ ...statement, relation: 'resistance', without: true, plain: false }]
      : [];
  }
  // "Knockdown of X causes resistance", to nothing that is named: what X itself does cannot be told.
  if (statement.object.length === 0 && statement.relation === 'resistance' && statement.subject.some(isTakenAsGene)) {
    const others = statement.subject.filter((one) => !isTakenAsGene(one));
    return others.length > 0 ? [{ ...statement, subject: others }] : [];
  }
  const taken = relation ? statement.subject.filter(isTaken) : [];
  if (!relation || taken.length === 0) return [statement];
  // "X acts upstream of Y, and cells lacking Z are sensitive": X is in a clause of its own.
  const isOfOwnClause = ({ mention: { prose } }: Argument) =>
    taken.some(
      ({ mention }) =>
        isNamedAsLacking(text, mention) &&
        newClause.test(text.slice(prose.end, Math.max(prose.end, mention.prose.start))),
    );
  const rest = statement.subject.filter((a) => !taken.includes(a) && !isOfOwnClause(a));
  // "In tumours lacking X, loss of Y leads to resistance": X describes the tumours.
  const removed = rest.length > 0 ? taken.filter(({ mention }) => !isLackAtBeginning(text, mention)) : taken;
  if (removed.length === 0) return [{ ...statement, subject: rest }];
  // "Resistance by knockout of X can be overcome by D": D overcomes the absence of X.
  if (statement.relation === 'overcomes' && isByAnother)
    return rest.length > 0 ? [{ ...statement, subject: rest }] : [];
  return [
    { ...statement, relation, subject: removed, without: true, plain: false },
    ...(rest.length > 0 ? [{ ...statement, subject: rest }] : []),
  ];
}
