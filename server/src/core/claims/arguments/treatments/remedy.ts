// Tells a treatment that counters an effect from one that the effect is on: "X causes resistance, and Y prevents it".

import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Argument } from '../arguments.ts';

const added = /,\s(?:and|but|so)\s(?:the\s)?(?:addition\sof|adding)\s(?:[^.;:,]{1,40}\s(?:and|or)\s)?(?:an?\s)?$/i;
const treatedWith =
  /(?<![a-z])(?:who|they|we|and|authors)\s(?:[a-z]+ly\s)?(?:treated|managed|rescued)\s[^.;:,]{1,50}\swith\s(?:[^.;:,]{1,30}\s(?:and|plus)\s)?$/i;
/** "…, and the addition of Y has raised", "was described by N, who treated the patient with Y": given since then. */
const isGivenAgainst = (between: string): boolean => added.test(between) || treatedWith.test(between);

const killedBy =
  /(?<![a-z])(?:is|are|was|were|be|been)\s(?:[a-z]+ly\s)?(?:eliminated|killed|eradicated|cleared|destroyed|ablated)\s(?:by|with|using)\s(?:the\s|an?\s)?(?:[a-z-]+\s){0,2}$/i;
/** "Tolerant cells can be eliminated by Y". */
const isKilling = (text: string, treatment: Span): boolean => killedBy.test(textBefore(text, treatment, 60));

const newClause = /(?:,\sand|\sthat)\s/;
const remedying =
  /^(?:\s(?:added\sto|with|plus|combined\swith|and)\s[^\s,.;]+)?(?:\s(?:inhibition|blockade))?\s(?:can\s|may\s|could\s)?(?:prevent|overc[oa]m|revers|restor|delay|abrogat|circumvent|counter)/u;
/** "…, and Y prevents it". */
const isCountering = (text: string, between: string, treatment: Span): boolean =>
  newClause.test(between) && remedying.test(textAfter(text, treatment, 60));

/** Whether a treatment after a cue counters the effect, and is not its object. */
export function isRemedy(text: string, cue: Span, { mention: { prose } }: Argument): boolean {
  if (prose.start < cue.end) return false;
  const between = text.slice(cue.end, prose.start);
  return isGivenAgainst(between) || isKilling(text, prose) || isCountering(text, between, prose);
}
