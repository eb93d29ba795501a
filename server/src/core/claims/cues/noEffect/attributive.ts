// Reads adjectives that only classify what they are said of: in "platinum-refractory carcinoma" the adjective names a
// kind of tumour and states no effect.

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { tumours } from '../sharedWords/bearers.ts';

const adjective =
  /^(?:resistant|refractory|insensitive|tolerant|unresponsive|non-?responsive|hyporesponsive|sensitive|responsive|susceptible|chemoresistant|chemosensitive|radioresistant|radiosensitive)$/iu;
/** What may follow a predicate adjective: "to" or "against", the end of the clause, or the next clause. */
export const directionAfter = /^\s*(?:to|towards?|against)(?![\p{L}\d])/u;
const closed =
  /^[\s)]*(?:[.,;:]|$|(?:and|or|but|than|with|in|by|after|when|while|because|due|compared|at|even|under|owing|on\saccount|since|whereas|despite|thanks)(?![\p{L}\d]))/u;
const copula =
  /(?<![a-z\d])(?:is|are|was|were|be|been|being|becomes?|became|becoming|remain(?:s|ed|ing)?|render(?:s|ed|ing)?|makes?|made|proved|appear(?:s|ed)?|seem(?:s|ed)?|found)(?![a-z\d])[^.;:]{0,40}$/i;

const noun = anyOf('patients|disease|myeloma|cases', tumours);
const verb = anyOf('is|are|was|were|that|which|who|by|renders?|rendered|makes?|made|becomes?|became|remains?');

/** "In patients with disease resistant to X, …": the clause begins with the patients, with no verb between noun and adjective. */
const modifiedNounBefore = guarded(
  new RegExp(`${noun}\\s$`, 'i'),
  new RegExp(`(?:^|[.,;:(]\\s?)(?:in|of|for|among)\\s(?:(?!${verb}\\s)[^\\s.,;:]+\\s){0,8}${noun}\\s$`, 'iu'),
);

/** Whether an adjective right after this text modifies the noun that the text ends with. */
export const endsWithModifiedNoun = (before: string): boolean => modifiedNounBefore.test(before.slice(-120));

/**
 * Whether an adjective names a population or a method without stating an effect: "platinum-refractory carcinoma", "relapsed or
 * refractory disease", "a sensitive assay", as opposed to "the cells are resistant" and "resistant to gefitinib".
 */
export function isAttributive(text: string, cue: Span): boolean {
  if (!adjective.test(text.slice(cue.start, cue.end))) return false;
  const after = textAfter(text, cue, 16);
  if (directionAfter.test(after)) return endsWithModifiedNoun(text.slice(0, cue.start));
  return !(closed.test(after) && copula.test(textBefore(text, cue, 60)));
}
