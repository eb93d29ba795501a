// Reads survival or response in two groups as figures: "was 18.9 months with D versus 10.2 months with E".

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import { few } from '../noEffect/proportion.ts';

const figure = '(\\d{1,3}(?:\\.\\d+)?)';
const unit = '(\\s(?:months?|weeks?|years?)|\\s?%)';
/** From the measure to the second figure; brackets, which hold intervals, are taken out before. */
const inTwoGroups = guarded(
  /\d(?:\s?%|\s(?:months?|weeks?|years?))\s/,
  new RegExp(
    `^(?:\\s(?:of|was|were|reached)){1,2}\\s(?:about\\s)?${figure}${unit}\\s(with|for|on|under|in|among)\\s([^.;:%]{1,90}?),?\\s(?:versus|vs\\.?|compared\\s(?:with|to)|as\\sagainst)\\s(?:only\\s)?${figure}(?!\\d)`,
  ),
);
const inBrackets = /\s?\([^()]*\)/g;
const ofTreatment = /(?<![a-z])(?:arms?|groups?)$|(?<![a-z])(?:treated|receiving|given|received)\s/;
/** Less of a difference may be due to chance. */
const clearly = 1.2;

/**
 * Whether patients fared better or worse in the group named first. Worse under one treatment than under another says nothing of
 * who resists it, so that then the groups must be of patients.
 */
export function directionInGroups(text: string, measure: Span): 'raised' | 'lowered' | undefined {
  const found = inTwoGroups.exec(textAfter(text, measure, 260).replace(inBrackets, ''));
  if (!found) return undefined;
  const [, first, units = '', preposition = '', group = '', second] = found;
  const ratio = Number(first) / Number(second);
  if (ratio >= clearly) return units.endsWith('%') && Number(first) < 100 * few ? undefined : 'raised';
  const isOfPatients = /^(?:in|for|among)$/.test(preposition) && !ofTreatment.test(group);
  return ratio <= 1 / clearly && isOfPatients ? 'lowered' : undefined;
}
