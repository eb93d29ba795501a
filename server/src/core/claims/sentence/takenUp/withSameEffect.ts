import { allMatches } from '../../../text/allMatches.ts';
import { isCause, isTreatment } from '../../arguments/arguments.ts';
import { listFrom } from '../../arguments/lists/list.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const same =
  /(?<![a-z])(?:(?:do|does|did)\s(?!so\s(?:for|with)\s)(?:(?:(?:much|exactly|just)\s)?the\ssame|so|likewise|similarly)(?:\s(?:to|for|with|against|towards?)\s(?:the\s|both\s)?|(?=[.,;]|$))|(?:has|have|had)\s(?:much\s)?the\ssame\seffect(?=[.,;]|$))/gi;
const toOther = /\s(?:to|for|with|against|towards?)\s/i;
const doer = /^(?:\s(?:mutations?|substitutions?|mutants?))?\s(?:\p{L}+ly\s|also\s)?$/u;

/**
 * Reads "X turns A into an agonist, and Y does the same to B", "X resists A, whereas Y does so against B": what the
 * sentence says of X and A also holds for Y and B, and Y is not a cause of what it says of A. `found` are the statements without
 * these words.
 */
export function withSameEffect(
  { text, sentence, sentenceText, args }: Passage,
  found: readonly Statement[],
): readonly Statement[] {
  let statements = found;
  for (const match of allMatches(sentenceText, same)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const by = args.findLast((one) => isCause(one) && one.mention.prose.end <= start);
    const told = statements.findLast(({ cue }) => cue.end <= start);
    const next = args.find((one) => isTreatment(one) && one.mention.prose.start === end);
    const own = next ? listFrom(text, next, args, isTreatment) : [];
    const isToOther = toOther.test(match[0]);
    const object = isToOther ? own : (told?.object ?? []);
    if (!by || !told || object.length === 0 || (!isToOther && told.subject.includes(by))) continue;
    if (!doer.test(text.slice(by.mention.prose.end, start))) continue;
    const isToldOfBy = ({ cue, subject }: Statement) => cue.end <= by.mention.prose.start && subject.includes(by);
    statements = [
      ...statements
        .map((one) => (isToldOfBy(one) ? { ...one, subject: one.subject.filter((a) => a !== by) } : one))
        .filter(({ subject }) => subject.length > 0),
      { ...told, subject: [by], object, plain: false },
    ];
  }
  return statements;
}
