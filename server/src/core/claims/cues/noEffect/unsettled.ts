// Reads predictors that are sought, or of which nothing is known yet: "we set out to find a microRNA that regulates", "its
// predictive value is unclear", "how X influences the response has not been examined".

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

/** "Set out to find …", up to the cue; not "… and found". */
const soughtBefore = guarded(
  /\sto\s/i,
  /(?<![a-z])(?:set\sout|sought|seek|aim(?:s|ed)?|wished|wanted|hoped|was\sdesigned|were\sdesigned)\sto\s(?:[a-z]+ly\s)?(?:find|identify|discover|search\sfor|look\sfor|screen\sfor)\s(?:(?!(?:and|which)\s)[^\s.;:,]+\s){0,12}$/i,
);

const study =
  '(?:examined|studied|investigated|explored|assessed|evaluated|tested|analy[sz]ed|established|defined|clarified|determined|elucidated|proven)';
const unknown = '(?:unclear|unknown|undefined|uncertain|undetermined|unproven|unsettled|elusive)';
/** "… has not been examined", "… is yet undefined", "… remains to be shown". */
const unknownAfter = guarded(
  /not|never|\sun|uncertain|elusive|to\sbe/,
  new RegExp(
    `^[^.;:,]{0,90}?\\s(?:(?:has|have)\\s(?:not|never)\\s(?:[a-z]+ly\\s|yet\\s|so\\sfar\\s)?been\\s${study}|(?:is|are|remains?)\\s(?:[a-z]+ly\\s|yet\\s|still\\s|as\\syet\\s)?(?:${unknown}|to\\sbe\\s${study}|not\\s(?:yet\\s)?(?:known|clear|${study})))(?![a-z])`,
    'i',
  ),
);

/** Whether a word of prediction or influence is only asked after. */
export const isUnsettled = (text: string, cue: Span): boolean =>
  soughtBefore.test(textBefore(text, cue, 150)) || unknownAfter.test(textAfter(text, cue, 140));
