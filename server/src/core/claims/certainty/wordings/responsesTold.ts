import type { Mention } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { isOneOfEach } from '../only/oneOfEach.ts';
import { wordsBetween } from '../words/wordsBetween.ts';
import { isUpToChange } from './treatmentFirst.ts';

/** "*Responses to* D": the cue right before its treatment. */
const to = /^\s(?:(?:to|with|on)\s)?$/i;
/** "Responses to D *were common* in …", "… *were seen in most patients* with". */
const frequent =
  /^\s(?:are|were|is|was)\s(?:very\s)?(?:(?:common|frequent|high|the\srule)(?=\s(?:in|among)\s)|(?:seen|observed|achieved)(?=\sin\s(?:most|all|the\smajority\sof)\s))/i;
/** "No responses to D *were seen* in …". */
const seen = /^\s(?:are|were|is|was)\s(?:seen|observed|achieved|recorded)(?=\s(?:in|among)\s)/i;
const most = /^\sin\s(?:most|all|the\smajority\sof)\s/i;

const often = anyOf('durable|high|frequent|deep|excellent|marked|lasting|long-lasting');
const past = 'produced|induced|achieved|yielded|elicited|brought|gave';
const verbs = `(?:produces?|induces?|achieves?|yields?|elicits?|brings?|gives?|${past})`;
const kind = '(?:(?:objective|overall|clinical|tumou?r)\\s)?';
/** "D *produced durable* responses", "D *achieved a high* response rate". */
const produced = new RegExp(`^\\s(?:${verbs})\\s(?:an?\\s)?(?:very\\s)?${often}\\s(?:and\\s${often}\\s)?${kind}$`, 'i');
/** "D *brings* tumour shrinkage": as a rule, where the past tells of some. */
const brings = new RegExp(`^\\s(?!(?:${past})\\s)${verbs}\\s${kind}$`, 'i');
/** "D *brought* no responses". */
const brought = new RegExp(`^\\s${verbs}\\s$`, 'i');

const response = /^(?:objective\s)?response(?:s|\srates?)?$/i;
const shrinkage = /^(?:rapid\s)?(?:tumou?r\s)?(?:shrinkage|regressions?)$/i;
const noResponse = /^no\s(?:(?:objective|meaningful)\s)?responses?(?:\sto)?$/i;
const noShrinkage = /^no\s(?:(?:objective|meaningful)\s)?(?:(?:tumou?r\s)?(?:shrinkage|regressions?)|remissions)$/i;
const fronted = /^(?:In|Among)\s/;

/** Whether a change is named before its treatment as what it is given for: "*In tumours with M,* D". */
function isFronted({ manuscript }: ClaimContext, { span }: Claim, subject: Mention, object: Mention): boolean {
  const { text } = manuscript;
  return (
    subject.span.end <= object.span.start &&
    fronted.test(text.slice(span.start, span.start + 8)) &&
    /^[^,;:]*,\s$/.test(text.slice(subject.span.end, object.span.start))
  );
}

/** Whether a claim is that a treatment brings responses as a rule, or none: "D brings lasting regressions in M". */
function areBrought(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { cue, relation } = claim;
  const words = (start: number, end: number) => wordsBetween(context.manuscript, start, Math.max(start, end));
  const between = words(object.span.end, cue.start);
  const said = words(cue.start, cue.end);
  const isTold =
    relation === 'resistance'
      ? brought.test(between)
      : produced.test(between) || (shrinkage.test(said) && brings.test(between));
  const isPlace = isFronted(context, claim, subject, object) || isUpToChange(context, claim, cue.end, subject);
  return isTold && isPlace;
}

/**
 * Whether a claim is that responses to a treatment are frequent, or that there are none, in tumours with a change: "responses to D
 * were common in M", "D produced durable responses in M". That there were some says too little.
 */
export function areResponsesTold(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { manuscript } = context;
  const words = (start: number, end: number) => wordsBetween(manuscript, start, Math.max(start, end));
  const { cue, relation } = claim;
  const said = words(cue.start, cue.end);
  const isNone = relation === 'resistance' && (noResponse.test(said) || noShrinkage.test(said));
  if (!isNone && !(relation === 'sensitivity' && (response.test(said) || shrinkage.test(said)))) return false;
  if (!isOneOfEach(context, claim, subject, object)) return false;
  if (object.span.end <= cue.start) return areBrought(context, claim, subject, object);
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
  /(?<![a-z])(?:no\s(?:(?:objective|meaningful)\s)?(?:(?:tumou?r\s)?(?:shrinkage|regressions?)|remissions)|shrinkage|regressions?|objective|seen|observed|recorded|common|frequent|deep|lasting|long-lasting|most|the\smajority|the\srule|among|very|induces?|induced|yields?|yielded|elicits?|elicited)(?![a-z])/gi;

export const withoutFrequency = (words: string): string => words.replace(made, ' ');
