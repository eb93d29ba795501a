import { nameOf } from '../../../mentions/mention.ts';
import { textAfter } from '../../../text/textAround.ts';
import { type Argument, hasResidue } from '../../arguments/arguments.ts';
import { bearers } from '../../cues/sharedWords/bearers.ts';
import { changes } from '../../cues/sharedWords/changes.ts';
import type { Statement } from '../statement.ts';
import type { Antecedents } from './antecedents.ts';

const pointing = new RegExp(
  `^(?:\\s(?:against|in|of|on|with|for))?(?:\\s(?:${bearers})\\swith)?\\s(this|these|both|such)\\s(?:(?!${changes})[a-z-]+\\s){0,2}(?:${changes})(?![a-z])`,
  'i',
);

const against = /against(?![a-z])/i;
/** "Is active against it", "against both in cell lines". */
const againstIt = /^(?:\sagainst)?\s(?:(it|them)\s?(?:[.,;:)]|$)|(both)(?:\s?[.,;:)]|\s(?:in|of\sthem|at|with)\s|$))/i;

/** The changes of earlier sentences that "this" or "both" refers to; empty if their number does not fit. */
const meantBy = (word: string, { subject }: Antecedents): readonly Argument[] => {
  const count = new Set(subject.map(({ mention }) => nameOf(mention))).size;
  const fits = word === 'this' || word === 'it' ? count === 1 : word === 'both' ? count === 2 : count > 1;
  return fits ? subject : [];
};

/** "D retains activity against this mutation", "overcomes both mutations": completes a statement with changes named before. */
export function withChangesAfterCue(text: string, statement: Statement, before: Antecedents): Statement {
  const { cue, subject, relation } = statement;
  if (subject.length > 0 || (relation !== 'overcomes' && relation !== 'sensitivity')) return statement;
  const word = pointing.exec(textAfter(text, cue, 70))?.[1]?.toLowerCase();
  if (word !== undefined) return { ...statement, subject: meantBy(word, before), plain: false };
  const it = against.test(text.slice(cue.start, cue.end + 9)) && againstIt.exec(textAfter(text, cue, 20));
  const meant = it ? meantBy((it[1] ?? it[2]!).toLowerCase(), before) : [];
  if (meant.length === 0) return statement;
  return { ...statement, subject: meant, relation: meant.some(hasResidue) ? 'overcomes' : relation, plain: false };
}
