// Reads effects without a direction: "changes in sensitivity", "affects the response to" say that there is an effect,
// but not which.

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Cue } from '../cues.ts';

/** "Changes in sensitivity", "variation in response": the direction is left open. "No change" denies an effect. */
const undirectedChangeBefore = guarded(
  /chang|variation|variability|alteration|heterogen/i,
  /(?<!(?<![a-z])no\s(?:[a-z]+\s)?)(?<![a-z])(?:changes?|variations?|variability|alterations?|heterogeneity)\s(?:in|of)\s(?:the\s)?(?:[a-z-]+\s){0,2}$/i,
);

/** "Showed variable sensitivity", "differ in their response". */
const varying =
  /(?<![a-z])(?:variable|varying|varied|different|differing|differential|heterogeneous|divergent|unequal|differ(?:s|ed)?\s(?:[a-z]+ly\s)?in\s(?:their|its|the))\s(?:[a-z-]+\s)?$/i;

/** "Leads to altered metabolism and resistance": "altered" does not modify the second noun. */
const alteredThing = /(?<![a-z\d])(?:to|in|by|via|through|of|with|from|causes?|caused|causing),?\saltered$/i;

/** "Affects the clinical response to": whether a verb affects a noun without stating a direction. */
export function isAffected(text: string, verb: Span, noun: Span): boolean {
  if (verb.end > noun.start) return false;
  const between = text.slice(verb.end, noun.start);
  if (!/^(?:\s[\p{L}-]+){0,4}\s$/u.test(between)) return false;
  return !(/\sand\s/u.test(between) && alteredThing.test(text.slice(Math.max(0, verb.start - 12), verb.end)));
}

/** "Plays a role in the response to X": the direction is left open. */
const roleBefore =
  /(?<![a-z])roles?\s(?:[^.;:]{0,60}\s)?in\s(?:[^.;:]{0,80}\s)?(?:the\s|clinical\s|therapeutic\s|[a-z]+\s){0,2}$/i;
const isOfRole = (text: string, cue: Span): boolean =>
  /^respons(?:es?|iveness)$/iu.test(text.slice(cue.start, cue.end)) && roleBefore.test(textBefore(text, cue, 120));

const effect = /^(?:resistance|sensitivity|responses?|susceptibility)$/i;
/** "Resistance to D is variable", "the response of X to D varies". */
const variesAfter = guarded(
  /var(?:y|ied|ies|iable)|inconsisten|unpredictab|differ/i,
  /^(?:\s(?:to|of|in|from|among|under|with)\s[^.;:,]{1,50}?){0,2}\s(?:(?:is|are|was|were|remains?|(?:can|may)\sbe)\s(?:[a-z]+ly\s|very\s|quite\s)?(?:variable|varied|inconsistent|unpredictable)|var(?:y|ies)|differs?)(?![a-z])/i,
);

/** "Classified variants by their response to D", "patients were grouped according to response". */
const sortedByBefore = guarded(
  /classif|stratif|group|rank|sort|scor|categor/i,
  /(?<![a-z])(?:(?:sub)?classif|stratif|(?:sub)?group|rank|sort|scor|categori[sz])[a-z]*\s[^.;:]{0,60}?(?:by|according\sto|based\son|on\sthe\sbasis\sof|for)\s(?:(?:their|its|the)\s)?(?:[a-z]+\s)?$/i,
);

/** Whether an effect is stated without a direction; `affecting` are the verbs that do so. */
export const isLeftOpen = (text: string, cue: Span, affecting: readonly Cue[]): boolean =>
  undirectedChangeBefore.test(textBefore(text, cue, 60)) ||
  varying.test(textBefore(text, cue, 50)) ||
  isOfRole(text, cue) ||
  (effect.test(text.slice(cue.start, cue.end)) && sortedByBefore.test(textBefore(text, cue, 110))) ||
  (effect.test(text.slice(cue.start, cue.end)) && variesAfter.test(textAfter(text, cue, 120))) ||
  affecting.some((verb) => isAffected(text, verb, cue));
