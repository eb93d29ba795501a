import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';

const response =
  /^(?:(?:chemo|radio)?sensitivit(?:y|ies)|susceptibility|responsiveness|responses?)(?:\sto(?:wards?)?)?$/i;
/** "Lose their sensitivity", "costs the tumour its sensitivity"; "restores the lost sensitivity" tells of none that goes. */
const givenUp = guarded(
  /los(?:e|t|ing)|forfeit|surrender|cost|rob|depriv|strip/i,
  /(?<![a-z-])(?:(?<!(?:(?:restor|regain|recover|rescu)[a-z]*|the|of)\s(?:(?:the|their|its)\s)?)(?:los(?:es?|t|ing)|forfeit(?:s|ed|ing)?|surrender(?:s|ed|ing)?)|(?:costs?|(?:robs?|robbed|depriv(?:es?|ed)|strips?|stripped))\s(?:[a-z]+\s){1,4}?(?:of\s)?(?=(?:its|their)\s))\s?(?:(?:all|much|most|some|part|any)\s(?:of\s)?)?(?:(?:its|their|the)\s)?(?:(?:[a-z]+al|initial|in\svitro|former|original|previous)\s)?$/i,
);

/** Whether a sentence says that those it is about have lost a response, or that something takes it from them. */
export const isForfeited = (text: string, cue: Span): boolean =>
  response.test(text.slice(cue.start, cue.end)) && givenUp.test(textBefore(text, cue, 70));
