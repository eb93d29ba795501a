// Reads "Resistance to D is complex. Mechanisms include X, Y and Z": the causes are listed in the sentence after it.

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { isAbsent } from '../../arguments/absence/absent.ts';
import { type Argument, isChange, isTreatment } from '../../arguments/arguments.ts';
import type { Passage } from '../passage.ts';
import type { Antecedents } from '../pointingBack/antecedents.ts';
import type { Statement } from '../statement.ts';
import { changesBlamed } from './readEmergence.ts';

/** "Known mechanisms behind it", "drivers of such resistance". "Drivers" alone are those of the disease. */
const mechanismsOfIt = anyOf(
  String.raw`(?:[Mm]echanisms|[Cc]auses)(?:\s(?:of\s(?:it|this|such\sresistance)|behind\s(?:it|this)))?`,
  String.raw`[Dd]rivers\sof\s(?:it|such\sresistance)`,
);
const whichMechanisms = String.raw`(?:The|These|Known|Common|Frequent|Other|Its|Reported|Main|Proposed)\s(?:[a-z-]+\s){0,2}`;
/** "Known mechanisms include", "Among the causes are": how such a sentence begins. */
export const listOfMechanisms = guarded(
  /mechanisms|causes|drivers/i,
  new RegExp(
    `^${anyOf(
      String.raw`(?:${whichMechanisms})?${mechanismsOfIt}\s(?:(?:may|can|also)\s)?(?:include|comprise|involve|are)\s`,
      String.raw`Among\s(?:the|its|these)\s(?:[a-z]+\s){0,2}(?:mechanisms|causes)\sare\s`,
    )}`,
  ),
);
/** Words between "include" and the first cause. */
const upToFirst = /^(?:the\s|an?\s)?$/;

const resistedBefore = /(?:resistan(?:ce|t)|refractory)\sto\s(?:[a-z-]+\s){0,3}$/i;
const resistedAfter = /^[\s-]resistan/i;
/** "No resistance to D was seen", "resistance to D was not found": there is none to explain. */
const deniedBefore = /(?<![a-z])(?:no|not|never|without|lack\sof|absence\sof)\s[^.;]*$/i;
const deniedAfter =
  /^[^.;]{0,60}\s(?:not|never)\s(?:[a-z]+\s){0,2}(?:seen|observed|found|detected|reported|occur|emerge|develop)/;
const isResisted = (text: string, { mention: { prose } }: Argument): boolean =>
  (resistedBefore.test(textBefore(text, prose, 60)) || resistedAfter.test(textAfter(text, prose, 12))) &&
  !deniedBefore.test(textBefore(text, prose, 100)) &&
  !deniedAfter.test(textAfter(text, prose, 100));

/**
 * The changes that a sentence lists as mechanisms, if the sentence before is on the resistance to one treatment; undefined
 * otherwise.
 */
export function readMechanismList(
  { text, args, sentence, sentenceText }: Passage,
  before: Antecedents,
): Statement | undefined {
  const opening = listOfMechanisms.exec(sentenceText);
  const [object, other] = before.object;
  if (!opening || !object || other || args.some(isTreatment) || !isResisted(text, object)) return undefined;
  const end = sentence.start + opening[0].length;
  const changes = args.filter((one) => isChange(one) && !isAbsent(text, one.mention));
  const subject = changesBlamed(text, end, changes, upToFirst);
  const cue = { list: 'cue/resistance', start: sentence.start, end: end - 1 } as const;
  return subject.length > 0 ? { relation: 'resistance', cue, subject, object: [object], plain: false } : undefined;
}
