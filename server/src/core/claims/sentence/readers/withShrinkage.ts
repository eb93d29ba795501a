// Reads "the tumour progressed on X and then, after Y, disappeared": Y is responded to.

import { guarded } from '../../../text/guarded.ts';
import type { Cue } from '../../cues/cues.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const progressed = /^(?:progressed|relapsed|recurred)/i;
/** "… and then, after", between the treatment of the progression and the next. */
const thenUnder =
  /^[^.;:]{0,60}?(?:\s(?:and|but)(?:\s(?:then|later|soon|yet))?|\sthen),?\s(?:after|upon|on|under|with|following|during)\s(?:[a-z-]+\s){0,3}$/i;
const words = '(?:disappeared|vanished|regressed|shrank|melted\\saway|resolved)';
const shrankAfter = guarded(
  /disappeared|vanished|regressed|shrank|melted|resolved/,
  new RegExp(`^,?\\s(?:[a-z]+ly\\s)?(${words})(?![a-z])`),
);

/** Adds the response to a later treatment under which the tumour that had progressed disappeared. */
export function withShrinkage({ text, treatments }: Passage, statements: readonly Statement[]): readonly Statement[] {
  const one = statements.find(
    ({ cue, subject }) => subject.length > 0 && progressed.test(text.slice(cue.start, cue.end)),
  );
  if (!one) return statements;
  const taken = statements.flatMap(({ object }) => object);
  const from = Math.max(one.cue.end, ...one.object.map(({ mention }) => mention.prose.end));
  const later = treatments.filter(({ mention }) => mention.prose.start >= from);
  const last = later.at(-1);
  const first = later[0];
  if (!first || !last || later.some((a) => taken.includes(a))) return statements;
  if (!thenUnder.test(text.slice(from, first.mention.prose.start))) return statements;
  const verb = shrankAfter.exec(text.slice(last.mention.prose.end, last.mention.prose.end + 40));
  if (!verb) return statements;
  const end = last.mention.prose.end + verb[0].length;
  const cue: Cue = { list: 'cue/sensitivity', start: end - verb[1]!.length, end };
  return [...statements, { relation: 'sensitivity', cue, subject: one.subject, object: later, plain: false }];
}
