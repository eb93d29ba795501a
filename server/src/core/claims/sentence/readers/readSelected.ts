import { textBefore } from '../../../text/textAround.ts';
import { type Argument, isChange, isTreatment } from '../../arguments/arguments.ts';
import { changeOf, listFrom } from '../../arguments/lists/list.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';
import { selectsForChanges } from './readEmergence.ts';

const selecting = /^selects?\sfor$/i;
const upToVerb = /^(?:\s(?:treatment|therapy|exposure|pressure))?\s(?:(?:may|can|often|also|then|[a-z]+ly)\s){0,2}$/i;
const upToChange =
  /^\s(?:the\s|an?\s)?(?:(?:cells?|clones?|tumou?rs?)\s(?:with|carrying|harbou?ring)\s)?(?:[a-z-]+\s){0,2}$/i;

/** "Prophylaxis *during* D selects", "C *with* D selects": what selects is another thing, or both. */
const givenBeside =
  /(?<![a-z])(?:during|under|after|following|despite|without|alongside|(?<!(?:treatment|therapy|exposure)\s)with)\s$/i;

/** Reads "D selects for X": cells with X are those that D leaves. */
export function readSelected({ text, args, cuesIn }: Passage): Statement | undefined {
  const cue = cuesIn('cue/emerges').find(({ start, end }) => selecting.test(text.slice(start, end)));
  if (!cue) return undefined;
  const last = args.findLast(({ mention }) => mention.prose.end <= cue.start);
  const next = args.find(({ mention }) => mention.prose.start >= cue.end);
  if (!last || !next || !isTreatment(last) || !selectsForChanges(last)) return undefined;
  const first = changeOf(text, next, args);
  const fits =
    !givenBeside.test(textBefore(text, last.mention.prose, 30)) &&
    upToVerb.test(text.slice(last.mention.prose.end, cue.start)) &&
    upToChange.test(text.slice(cue.end, next.mention.prose.start));
  if (!fits || !isChange(first)) return undefined;
  const subject: readonly Argument[] = listFrom(text, first, args, isChange);
  return { relation: 'resistance', cue, subject, object: [last], plain: false };
}
