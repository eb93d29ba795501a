// Reads "Resistance to D is complex. Mechanisms include X, Y and Z": the causes are listed in the sentence after it.

import { guarded } from '../../text/guarded.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { isAbsent } from '../arguments/absence.ts';
import { type Argument, isChange, isTreatment } from '../arguments/arguments.ts';
import type { Antecedents } from './antecedents.ts';
import type { Passage, Reading } from './passage.ts';
import { changesBlamed } from './readEmergence.ts';

/** "Mechanisms include", "Among the causes are": how such a sentence begins. */
export const listOfMechanisms = guarded(
  /mechanisms|causes|drivers/i,
  /^(?:(?:The|These|Known|Common|Frequent|Other|Its|Reported|Main|Proposed)\s(?:[a-z-]+\s){0,2})?(?:[Mm]echanisms|[Cc]auses|[Dd]rivers)(?:\s(?:of\s(?:it|this|such\sresistance)|behind\s(?:it|this)))?\s(?:(?:may|can|also)\s)?(?:include|comprise|involve|are)\s|^Among\s(?:the|its|these)\s(?:[a-z]+\s){0,2}(?:mechanisms|causes|drivers)\sare\s/,
);
const first = /^(?:the\s|an?\s)?(?:[A-Z][A-Z\d-]{1,8}\s)?$/;

const resistedBefore = /(?:resistan(?:ce|t)|refractory)\sto\s(?:[a-z-]+\s){0,3}$/i;
const resistedAfter = /^[\s-]resistan/i;
const isResisted = (text: string, { mention: { prose } }: Argument): boolean =>
  resistedBefore.test(textBefore(text, prose, 60)) || resistedAfter.test(textAfter(text, prose, 12));

/**
 * The changes that a sentence lists as mechanisms, if the sentence before is on the resistance to one treatment; undefined
 * otherwise.
 */
export function readMechanismList(
  { text, args, sentence, sentenceText }: Passage,
  before: Antecedents,
): Reading | undefined {
  const opening = listOfMechanisms.exec(sentenceText);
  const [object, other] = before.object;
  if (!opening || !object || other || args.some(isTreatment) || !isResisted(text, object)) return undefined;
  const end = sentence.start + opening[0].length;
  const changes = args.filter((one) => isChange(one) && !isAbsent(text, one.mention));
  const subject = changesBlamed(text, end, changes, first);
  const cue = { list: 'cue/resistance', start: sentence.start, end: end - 1 } as const;
  return subject.length > 0 ? { relation: 'resistance', cue, subject, object: [object], plain: false } : undefined;
}
