import { nameOf } from '../../mentions/mention.ts';
import { isRemoved } from '../arguments/absence/removal.ts';
import type { Argument } from '../arguments/arguments.ts';
import { withoutSecondNames } from '../arguments/lists/apposition.ts';
import type { Statement } from './statement.ts';

const isSame = (one: Argument, other: Argument): boolean =>
  one !== other && nameOf(one.mention) === nameOf(other.mention);

/** "X was measured, and low X was associated with": the subjects, without those that are named again as removed. */
const asLastNamed = (text: string, { cue, subject }: Statement): readonly Argument[] => {
  const taken = subject.filter(({ mention }) => mention.prose.end <= cue.start && isRemoved(text, mention));
  const isNamedAgain = (one: Argument) =>
    taken.some((other) => isSame(one, other) && one.mention.prose.end <= other.mention.prose.start);
  return taken.length > 0 ? subject.filter((one) => !isNamedAgain(one)) : subject;
};

/** A statement in which each thing is named once. */
export const namedOnce = (text: string, statement: Statement): Statement => ({
  ...statement,
  subject: withoutSecondNames(text, asLastNamed(text, statement)),
  object: withoutSecondNames(text, statement.object),
});
