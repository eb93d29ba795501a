import { classifiesChange } from '../cues/noEffect/classifiedChange.ts';
import type { Passage } from './passage.ts';
import type { Statement } from './statement.ts';

const inBracket = /^\s?\((?:an?|the)\s[^()]*$/;

/** Whether a statement is what a bracket after a change says of it: "BRAF V600E (a known BRAF inhibitor sensitising mutation)". */
const isClass = (text: string, { cue, subject }: Statement): boolean =>
  classifiesChange(text, cue) &&
  subject.every(({ mention }) => inBracket.test(text.slice(mention.prose.end, cue.start)));

/**
 * "Cells with V600E (a BRAF inhibitor sensitising mutation) that express X were resistant to D": drops V600E from the causes of
 * the resistance, since the bracket says what it does.
 */
export function withoutClassified({ text }: Passage, statements: readonly Statement[]): readonly Statement[] {
  const classes = statements.filter((one) => one.relation === 'sensitivity' && isClass(text, one));
  const classified = classes.flatMap(({ subject }) => subject);
  if (classified.length === 0) return statements;
  return statements.map((one) => {
    const subject = one.subject.filter((a) => !classified.includes(a));
    return one.relation === 'resistance' && subject.length > 0 ? { ...one, subject } : one;
  });
}
