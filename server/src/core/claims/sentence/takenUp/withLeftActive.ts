// Reads "X causes resistance to A while leaving B active": B still works against X.

import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { hasResidue, isTreatment } from '../../arguments/arguments.ts';
import { listFrom } from '../../arguments/lists/list.ts';
import type { Cue } from '../../cues/cues.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

/** "…, while leaving B", "… but leaves B". */
const leavingBefore = guarded(
  /leav(?:ing|es)\s|left\s/i,
  /(?<![a-z])(?:(?:while|whilst|but|and|yet|though)\s|,\s)(?:it\s|they\s)?(?:leav(?:ing|es?)|left)\s(?:the\s)?$/i,
);
const active =
  /^\s(?:(?:fully|largely|still|mostly|entirely)\s)?(?:active|effective|unaffected|unimpaired)(?![a-z]|\s(?:against|in|on|only))/;

/** Adds that the treatments which a resistance leaves active work against what causes it. */
export function withLeftActive({ text, args, sentence }: Passage, found: readonly Statement[]): readonly Statement[] {
  const first = args.find(
    (one) =>
      isTreatment(one) &&
      leavingBefore.test(textBefore(text, one.mention.prose, Math.min(30, one.mention.prose.start - sentence.start))),
  );
  if (!first) return found;
  const object = listFrom(text, first, args, isTreatment);
  const end = object.at(-1)!.mention.prose.end;
  const said = active.exec(textAfter(text, { end }, 40));
  const told = found.findLast(
    ({ relation, cue, subject }) =>
      relation === 'resistance' && cue.end <= first.mention.prose.start && subject.length > 0,
  );
  if (!said || !told || told.without || found.some((one) => one.object.some((a) => object.includes(a)))) return found;
  const cue: Cue = { list: 'cue/efficacy', start: end, end: end + said[0].length };
  const relation = told.subject.some(hasResidue) ? 'overcomes' : 'sensitivity';
  return [...found, { relation, cue, subject: told.subject, object, plain: false }];
}
