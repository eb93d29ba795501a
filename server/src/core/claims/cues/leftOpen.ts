import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import type { Cue } from './cues.ts';

/** "Changes in sensitivity", "variation in response": which way is left open. "No change" denies an effect. */
export const openly = guarded(
  /chang|variation|variability|alteration|heterogen/i,
  /(?<!(?<![a-z])no\s(?:[a-z]+\s)?)(?<![a-z])(?:changes?|variations?|variability|alterations?|heterogeneity)\s(?:in|of)\s(?:the\s)?(?:[a-z-]+\s){0,2}$/i,
);

/** "Showed variable sensitivity", "differ in their response". */
const varying =
  /(?<![a-z])(?:variable|varying|varied|different|differing|differential|heterogeneous|divergent|unequal|differ(?:s|ed)?\s(?:[a-z]+ly\s)?in\s(?:their|its|the))\s(?:[a-z-]+\s)?$/i;

/** "Leads to altered metabolism and resistance": what is altered is another thing than what comes after it. */
const alteredThing = /(?<![a-z\d])(?:to|in|by|via|through|of|with|from|causes?|caused|causing),?\saltered$/i;

/** "Affects the clinical response to": which way is left open. */
export function isAffected(text: string, verb: Span, noun: Span): boolean {
  if (verb.end > noun.start) return false;
  const between = text.slice(verb.end, noun.start);
  if (!/^(?:\s[\p{L}-]+){0,4}\s$/u.test(between)) return false;
  return !(/\sand\s/u.test(between) && alteredThing.test(text.slice(Math.max(0, verb.start - 12), verb.end)));
}

/** "Plays a role in the response to X": which way is left open. */
const roleBefore =
  /(?<![a-z])roles?\s(?:[^.;:]{0,60}\s)?in\s(?:[^.;:]{0,80}\s)?(?:the\s|clinical\s|therapeutic\s|[a-z]+\s){0,2}$/i;
const isOfRole = (text: string, cue: Span): boolean =>
  /^respons(?:es?|iveness)$/iu.test(text.slice(cue.start, cue.end)) && roleBefore.test(textBefore(text, cue, 120));

/** Whether a word of effect says that there is one and not which way; `affecting` are the verbs that say so. */
export const isLeftOpen = (text: string, cue: Span, affecting: readonly Cue[]): boolean =>
  openly.test(textBefore(text, cue, 60)) ||
  varying.test(textBefore(text, cue, 50)) ||
  isOfRole(text, cue) ||
  affecting.some((verb) => isAffected(text, verb, cue));
