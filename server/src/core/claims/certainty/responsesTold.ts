import type { Mention } from '../../mentions/mention.ts';
import { anyOf } from '../../text/anyOf.ts';
import type { Claim } from '../claim.ts';
import type { ClaimContext } from './claimContext.ts';
import { isOneOfEach } from './oneOfEach.ts';
import { isUpToChange } from './treatmentFirst.ts';
import { wordsBetween } from './wordsBetween.ts';

/** "*Responses to* D": the cue right before its treatment. */
const to = /^\s(?:(?:to|with|on)\s)?$/i;
/** "Responses to D *were common* in …", "… *were seen in most patients* with". */
const frequent =
  /^\s(?:are|were|is|was)\s(?:very\s)?(?:(?:common|frequent|high|the\srule)(?=\s(?:in|among)\s)|(?:seen|observed|achieved)(?=\sin\s(?:most|all|the\smajority\sof)\s))/i;
/** "No responses to D *were seen* in …". */
const seen = /^\s(?:are|were|is|was)\s(?:seen|observed|achieved|recorded)(?=\s(?:in|among)\s)/i;
const most = /^\sin\s(?:most|all|the\smajority\sof)\s/i;

const often = anyOf('durable|high|frequent|deep|excellent|marked');
/** "D *produced durable* responses", "D *achieved a high* response rate". */
const produced = new RegExp(
  `^\\s(?:produces?|produced|induces?|induced|achieves?|achieved|yields?|yielded|elicits?|elicited)\\s(?:an?\\s)?(?:very\\s)?${often}\\s(?:and\\s${often}\\s)?(?:(?:objective|overall|clinical|tumou?r)\\s)?$`,
  'i',
);

const response = /^(?:objective\s)?response(?:s|\srates?)?$/i;
const noResponse = /^no\s(?:objective\s)?responses?(?:\sto)?$/i;

/**
 * Whether a claim is that responses to a treatment are frequent, or that there are none, in tumours with a change: "responses to D
 * were common in M", "D produced durable responses in M". That there were some says too little.
 */
export function areResponsesTold(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { manuscript } = context;
  const words = (start: number, end: number) => wordsBetween(manuscript, start, Math.max(start, end));
  const { cue, relation } = claim;
  const said = words(cue.start, cue.end);
  const isNone = relation === 'resistance' && noResponse.test(said);
  if (!isNone && !(relation === 'sensitivity' && response.test(said))) return false;
  if (!isOneOfEach(context, claim, subject, object)) return false;
  if (object.span.end <= cue.start)
    return (
      !isNone && produced.test(words(object.span.end, cue.start)) && isUpToChange(context, claim, cue.end, subject)
    );
  if (!to.test(words(cue.end, object.span.start)) || object.span.end > subject.span.start) return false;
  const found = (isNone ? seen : frequent).exec(words(object.span.end, subject.span.start));
  if (!found) return false;
  // In the source, marks of emphasis may stand between, with which the words would be longer.
  const from = object.span.end + found[0].length;
  const ofMost = most.exec(words(from, subject.span.start));
  return isUpToChange(context, claim, ofMost ? from + ofMost[0].length - 1 : from, subject);
}

/** What such a claim is made of, besides plain words. */
const made =
  /(?<![a-z])(?:objective|seen|observed|recorded|common|frequent|deep|most|the\smajority|the\srule|among|very|induces?|induced|yields?|yielded|elicits?|elicited)(?![a-z])/gi;

export const withoutFrequency = (words: string): string => words.replace(made, ' ');
