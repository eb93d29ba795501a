import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { isAbsenceStated, isLeftAtAbsence, isReturned } from '../arguments/absence/absenceStated.ts';
import { isLackAtBeginning } from '../arguments/absence/lack.ts';
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

/** "Can be overcome by D": the agent after the cue. */
const agentAfter = /^\s(?:by|with|using|through)\s/;

/** "Overcomes multidrug resistance", "reverses drug tolerance", but not "overcomes growth arrest". */
const ofResistance = /resist|sensiti[sz]|toleran|refractor|insensitiv/i;

/** Whether the removal or the absence of an argument is what has the effect. */
const isTaken = (text: string, { cue, object }: Statement, { mention }: Argument): boolean =>
  !isReturned(text, mention, cue) && (isRemoved(text, mention) || isAbsenceStated(text, mention, cue, object));
const isTakenAsGene = (text: string, statement: Statement, one: Argument): boolean =>
  one.mention.kind !== 'variant' && isTaken(text, statement, one);

/** "Suppression of X by D overcomes resistance": whether D overcomes it. */
const isByAgent = ({ relation, cue, object }: Statement): boolean =>
  relation === 'overcomes' && object.length > 0 && object.every(({ mention }) => mention.prose.end <= cue.start);

/** "Blockade of X with D": whether the effect is that of D. */
const isByTreatment = (text: string, { subject, object }: Statement): boolean =>
  subject.length > 0 &&
  subject.every(({ mention: { prose } }) =>
    object.some(({ mention }) => withThat.test(text.slice(prose.end, mention.prose.start))),
  );

/** The relation that what was removed has to the treatments. "Inhibition of X resensitises": the role of X is already read. */
function relationOfRemoved({ relation, cue, object, remedied }: Statement): Relation | undefined {
  const isTurned = relation === 'resistance' && (cue.list === 'cue/overcomes' || remedied);
  return object.length > 0 && !isTurned ? without[relation] : undefined;
}

/** "X suppression abolished multidrug resistance": X causes it, though no treatment is named. Undefined if nothing is ended so. */
function splitEnded(text: string, sentence: Span, statement: Statement): Statement[] | undefined {
  const { relation, cue, subject, object, resisted } = statement;
  if (relation !== 'overcomes' || object.length > 0 || resisted) return undefined;
  const isBefore = ({ mention }: Argument) => mention.prose.end <= cue.start;
  if (!subject.some((one) => isBefore(one) && isTakenAsGene(text, statement, one))) return undefined;
  const said = text.slice(cue.start, Math.min(cue.end + 40, sentence.end));
  return ofResistance.test(said) && subject.every(isBefore)
    ? [{ ...statement, relation: 'resistance', without: true, plain: false }]
    : [];
}

/** "Knockdown of X causes resistance", to nothing that is named: what X itself does cannot be told. Undefined if it is not so. */
function splitOfNothingNamed(text: string, statement: Statement): Statement[] | undefined {
  const { relation, subject, object } = statement;
  if (relation !== 'resistance' || object.length > 0) return undefined;
  const others = subject.filter((one) => !isTakenAsGene(text, statement, one));
  if (others.length === subject.length) return undefined;
  return others.length > 0 ? [{ ...statement, subject: others }] : [];
}

/** The statement of what was removed, with the relation that this has itself, and that of the others. */
function splitTaken(text: string, statement: Statement, relation: Relation): Statement[] {
  const { cue, subject } = statement;
  const taken = subject.filter((one) => isTaken(text, statement, one));
  if (taken.length === 0) return [statement];
  const rest = subject.filter((one) => !taken.includes(one));
  const others = rest.length > 0 ? [{ ...statement, subject: rest }] : [];
  // "In tumours lacking X, loss of Y leads to resistance": X describes the tumours.
  const removed = rest.length > 0 ? taken.filter(({ mention }) => !isLackAtBeginning(text, mention)) : taken;
  // "Resistance by knockout of X can be overcome by D": D overcomes the absence of X.
  const isAbsenceOvercome = statement.relation === 'overcomes' && agentAfter.test(textAfter(text, cue, 9));
  if (removed.length === 0 || isAbsenceOvercome) return others;
  return [{ ...statement, relation, subject: removed, without: true, plain: false }, ...others];
}

/**
 * Splits off the subjects whose removal has the stated effect, with the opposite relation: "knockdown of X sensitises to Y",
 * "cells that lost X resist Y". Drops a subject, or the whole statement, if the sentence does not say what it does itself:
 * "knockdown of X overcomes growth arrest", "knockdown of X causes resistance".
 */
export function splitRemoved({ text, sentence }: Passage, told: Statement): Statement[] {
  if (told.without) return [told];
  // "X restrains Y, so that its loss blocks A, while B still works": whether B works without X is not told of X.
  const subject = told.subject.filter(({ mention }) => !isLeftAtAbsence(text, mention, told.cue));
  if (told.subject.length > 0 && subject.length === 0) return [];
  const statement = { ...told, subject };
  if (isByAgent(statement)) return [statement];
  const relation = relationOfRemoved(statement);
  if (relation) return isByTreatment(text, statement) ? [] : splitTaken(text, statement, relation);
  return splitEnded(text, sentence, statement) ?? splitOfNothingNamed(text, statement) ?? [statement];
}
