import type { Manuscript } from '../../../manuscript/manuscript.ts';
import type { Mention } from '../../../mentions/mention.ts';
import { anyOf, wholeWords } from '../../../text/anyOf.ts';
import type { Claim } from '../../claim.ts';

/** "*Do not* respond", "*no* activity against", "*without* effect in", "gain *no* benefit", "*not* effective": what a word of resistance denies. */
const denial = new RegExp(
  anyOf(
    String.raw`^(?:(?:do|does|did)\snot|never|no|without|lack(?:s|ed)?)\s(?=(?:(?:objective|clinical|anti-?tumou?r)\s)?(?:respond|response|work|activity|effect|efficacy|benefit))`,
    String.raw`^not\s(?=(?:effective|active|responsive|efficacious)$)`,
    String.raw`(?<=^(?:(?:derive|gain)(?:s|d|ed)?|ha(?:s|ve|d)|show(?:s|ed))\s)no\s(?=benefit|clinical|anti)`,
  ),
  'i',
);

/** How much, or of how many, is denied: "do not respond as well", "do not respond completely" leaves a response. */
const measure = wholeWords(
  'as|better|worse|longer|shorter|higher|lower|well|full(?:y)?|complete(?:ly)?|uniform(?:ly)?|universal(?:ly)?|durabl[ey]',
  'consistent(?:ly)?|reliabl[ey]|always|all|every|equal(?:ly)?|similar(?:ly)?|likewise|excellent|good|profound(?:ly)?',
  'high(?:ly)?|strong(?:ly)?|clear(?:ly)?|marked(?:ly)?|overall|also',
);

/** The treatment, or what is treated, right after. */
const onward = /^(?:\s(?:to|on|from|in|against|for))?(?:\s|$)/i;

/**
 * Returns a function that takes the denial out of the cue of a claim of resistance, in whatever words of the manuscript hold the
 * cue: "do not respond" is as outright as "fail to respond". Words that measure what is denied are returned as they are; the name of the cause is none ("MSI-*high*").
 */
export function withoutOwnNegation(
  { text }: Manuscript,
  { cue, relation }: Claim,
  object: Mention,
  nameOfCause: string,
): (words: string) => string {
  const said = text.slice(cue.start, cue.end).replace(/\s+/gu, ' ');
  if (relation !== 'resistance' || !denial.test(said)) return (words) => words;
  const isBefore = object.span.end <= cue.start;
  const upToObject = isBefore ? '' : text.slice(cue.end, object.span.start);
  const isDirect = onward.test(upToObject) && upToObject.trim().split(/\s+/u).length <= 1;
  return (words) =>
    isDirect && !measure.test(words.replace(said, ' ').replace(nameOfCause, ' '))
      ? words.replace(said, said.replace(denial, ''))
      : words;
}
