import { type Argument, isAmongTreatments, isCause } from '../../arguments/arguments.ts';
import { bearers, shortTumours, tumours } from '../../cues/sharedWords/bearers.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const activity =
  /^(?:responses?|responded|respond|remissions?|(?:clinical\s)?benefit(?:t?ed)?|activity|active|effective|efficacy)(?:\s(?:in|against|from))?$/i;
const bearer = `(?:${bearers}|${tumours}|${shortTumours}|disease|models|lines|xenografts|mice|those)`;
/** "Responses in patients with", "was active in tumours whose". */
const inThose = new RegExp(
  `(?:^|\\s)(?:in|among|for|against)\\s(?:[a-z\\d-]+\\s){0,4}${bearer}\\s(?:with|who\\shad|that\\shad|showing|having)\\s(?:[a-z]+\\s){0,2}`,
  'i',
);
const driven = '(?:driven|mediated|induced|dependent|associated|based|caused|conferred)';
/** "X-driven resistance". */
const drivenAfter = new RegExp(
  `^(?:\\s(?:mutation|amplification))?[-\\u2010\\u2011\\s]${driven}\\s(?:[a-z]+\\s){0,2}$`,
  'i',
);
/** "Resistance driven by X". */
const drivenBefore = new RegExp(
  `^(?:\\s(?:to|against)\\s[^.;:,]{1,50}?)?\\s(?:that\\s(?:is|was)\\s)?(?:${driven}\\s(?:by|with)|due\\sto|through|via)\\s(?:the\\s|an?\\s)?$`,
  'i',
);
const turned = /,\s|(?<![a-z])(?:but|although|whereas|while|until|before|after)(?![a-z])/i;

/** The causes that a word of resistance in a description of tumours has beside it: "X-driven resistance". */
const drivers = (text: string, { start, end }: { start: number; end: number }, args: readonly Argument[]) =>
  args.filter(
    (one) =>
      isCause(one) &&
      (one.mention.prose.end <= start
        ? start - one.mention.prose.end <= 40 && drivenAfter.test(text.slice(one.mention.prose.end, start))
        : one.mention.prose.start >= end && drivenBefore.test(text.slice(end, one.mention.prose.start))),
  );

/**
 * Reads "D brought responses in patients with X-driven resistance to R": D overcomes what X causes. Empty if the sentence names no
 * D before the response.
 */
export function readActivityInDriven({
  text,
  args,
  cuesIn,
  objectsBeside,
  treatmentsInClause,
}: Passage): readonly Statement[] {
  const cues = [...cuesIn('cue/sensitivity'), ...cuesIn('cue/efficacy')].filter((one) =>
    activity.test(text.slice(one.start, one.end)),
  );
  for (const word of cuesIn('cue/resistance')) {
    const subject = drivers(text, word, args);
    if (subject.length === 0) continue;
    const cue = cues.findLast(({ end }) => end <= word.start && word.start - end <= 90);
    const from = Math.min(word.start, ...subject.map(({ mention }) => mention.prose.start));
    const between = cue && cue.end <= from ? text.slice(cue.start, from) : '';
    if (!cue || !inThose.test(between) || turned.test(between)) continue;
    const resisted = objectsBeside(word);
    const object = treatmentsInClause(cue).filter(
      (one) => one.mention.prose.end <= cue.start && !isAmongTreatments(one, resisted),
    );
    if (object.length === 0) continue;
    const overcoming: Statement = { relation: 'overcomes', cue, subject, object, plain: false };
    return resisted.length === 0
      ? [overcoming]
      : [
          { ...overcoming, resisted },
          { relation: 'resistance', cue: word, subject, object: resisted, remedied: true, plain: false },
        ];
  }
  return [];
}
