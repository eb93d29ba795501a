import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';

const response =
  /^(?:(?:chemo|radio)?sensitivit(?:y|ies)|susceptibility|responsiveness|responses?)(?:\sto(?:wards?)?)?$/i;
/** "Restores the *lost* sensitivity", "of the lost", "regained their lost": no verb. */
const noVerb = String.raw`(?<!(?:(?:restor|regain|recover|rescu)[a-z]*|the|of)\s(?:(?:the|their|its)\s)?)`;
const gives = 'los(?:es?|t|ing)|forfeit(?:s|ed|ing)?|surrender(?:s|ed|ing)?';
const takes = 'costs?|robs?|robbed|depriv(?:es?|ed)|strips?|stripped';
/** "Much of their", "its former": how much of the response, and which. */
const whichResponse = [
  String.raw`(?:(?:all|much|most|some|part|any)\s(?:of\s)?)?(?:(?:its|their|the)\s)?`,
  String.raw`(?:(?:[a-z]+al|initial|in\svitro|former|original|previous)\s)?`,
].join('');
/** "Lose their sensitivity", "costs the tumour its sensitivity"; "restores the lost sensitivity" tells of none that goes. */
const givenUp = guarded(
  /los(?:e|t|ing)|forfeit|surrender|cost|rob|depriv|strip/i,
  new RegExp(
    String.raw`(?<![a-z-])${anyOf(
      `${noVerb}(?:${gives})`,
      String.raw`(?:${takes})\s(?:[a-z]+\s){1,4}?(?:of\s)?(?=(?:its|their)\s)`,
    )}\s?${whichResponse}$`,
    'i',
  ),
);

/** Whether a sentence says that those it is about have lost a response, or that something takes it from them. */
export const isForfeited = (text: string, cue: Span): boolean =>
  response.test(text.slice(cue.start, cue.end)) && givenUp.test(textBefore(text, cue, 70));
