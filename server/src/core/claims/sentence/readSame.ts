import { allMatches } from '../../text/allMatches.ts';
import type { Span } from '../../text/span.ts';
import { isChange, isTreatment } from '../arguments/arguments.ts';
import type { Passage, Reading } from './passage.ts';

const same = /(?<![a-z])(?:do|does|did)\s(?:(?:much|exactly|just)\s)?the\ssame\s(?:to|for|with|against)\s(?:the\s)?/gi;
const doer = /^(?:\s(?:mutations?|substitutions?|mutants?))?\s(?:\p{L}+ly\s|also\s)?$/u;

/**
 * "X turns A into an agonist, and Y does the same to B": what is told of X and A holds of Y and B, and Y is no cause of
 * what is told of A. `found` is how the sentence was read without these words.
 */
export function withSame(
  { text, sentence, args }: Passage,
  { start: from }: Span,
  found: readonly Reading[],
): readonly Reading[] {
  let readings = found;
  for (const match of allMatches(sentence, same)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const by = args.findLast((one) => isChange(one) && one.mention.prose.end <= start);
    const object = args.find((one) => isTreatment(one) && one.mention.prose.start === end);
    const told = readings.findLast(({ cue }) => cue.end <= start);
    if (!by || !object || !told) continue;
    if (!doer.test(text.slice(by.mention.prose.end, start))) continue;
    const isToldOfBy = ({ cue, subject }: Reading) => cue.end <= by.mention.prose.start && subject.includes(by);
    readings = [
      ...readings
        .map((one) => (isToldOfBy(one) ? { ...one, subject: one.subject.filter((a) => a !== by) } : one))
        .filter(({ subject }) => subject.length > 0),
      { ...told, subject: [by], object: [object], plain: false },
    ];
  }
  return readings;
}
