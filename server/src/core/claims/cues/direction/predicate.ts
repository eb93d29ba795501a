// Reads what a sentence says of a response: "the sensitivity of X to Y is low", "the response was short".

import { type Guarded, guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Cue } from '../cues.ts';
import { isOfInnerClause } from './innerClause.ts';

/** Most characters between a response and its predicate. */
const reach = 140;

const noun = /(?:sensitivity|sensitivities|responses?|remissions?|responsiveness|susceptibility)$/i;
const object = '(?:\\s(?:of|to|towards?|from|in|on|under|after|with)\\s[^.;:,]{1,70}?)?';
const copula = '(?:is|are|was|were|remain(?:s|ed)?|bec[ao]mes?|(?:has|have|can|could|may|might)\\sbe(?:en)?)';
const degree = '(?:[a-z]+ly\\s|very\\s|too\\s|often\\s|also\\s|then\\s){0,2}';
const predicate = (words: string): RegExp => new RegExp(`^${object}\\s${copula}\\s${degree}(?:${words})(?![a-z])`, 'i');

/** "The sensitivity of X to Y is low", "was inversely associated with X"; not "limited to X", which says who has it. */
const poorResponse = guarded(
  /low|poor|limit|weak|minimal|negligible|lost|abol|abrog|reduc|decreas|dimin|impair|blunt|lack|inverse|negative/i,
  predicate(
    'low(?:er)?|poor(?:er)?|limited(?!\\sto)|weak(?:er)?|minimal|negligible|lost|abolished|abrogated|reduced|decreased|diminished|impaired|blunted|lacking|(?:inversely|negatively)\\s(?:associated|correlated|related)',
  ),
);
const shorter = '(?:shorter(?:-lived)?|briefer)';
/** A noun phrase after the response; a verb or an article would begin something else, the "shorter" of which is not said of it. */
const plainObject =
  '(?:\\s(?:of|to|towards?|from|in|on|under|after|with)(?:\\s(?!(?:an?|is|are|was|were|be|been|has|have|had|seen)\\s)[^\\s.;:,]+){1,9}?)?';
const measure =
  '(?:\\s(?!(?:an?|the|and|or|despite|after|with|in|for|by|on|under|at|to|over|seen|[a-z]+(?:ed|ing))\\s)[^\\s.;:,]+){0,3}';
/** "Responses to X were shorter in tumours with Y". */
const shorterAfter = guarded(
  /shorter|briefer/i,
  new RegExp(
    `^${plainObject}\\s(?:${copula}|lasted|(?:seem|appear|tend)(?:s|ed)?(?:\\sto\\sbe)?)${measure}\\s${shorter}(?![a-z])`,
    'i',
  ),
);
/** "Makes responses to X shorter", not "with shorter courses". */
const madeBefore = /(?<![a-z])(?:ma(?:ke[sn]?|de|king)|render(?:s|ed|ing)?)\s(?:[a-z]+\s){0,3}$/i;
const shorterMade = guarded(
  /shorter|briefer/i,
  new RegExp(`^${plainObject}\\s${shorter}(?=\\s?[.,;:()]|\\s(?:in|and|or|than|with|for|among)\\s|$)`, 'i'),
);
/** "Makes the response slower and shallower". */
const poorerMade = guarded(
  /shallower|weaker|poorer|worse|rarer|less\s/i,
  new RegExp(
    `^${plainObject}\\s(?:(?:slower|later|${shorter})\\s(?:and|or)\\s)?(?:shallower|weaker|poorer|worse|rarer|less\\s(?:deep|likely|frequent|complete|common))(?=\\s?[.,;:()]|\\s(?:in|and|or|than|with|for|among)\\s|$)`,
    'i',
  ),
);
/** "Makes the response slower": when it comes, and not whether. */
const slowerMade = guarded(
  /slower|later/i,
  new RegExp(`^${plainObject}\\s(?:slower|later)(?=\\s?[.,;:()]|\\s(?:in|and|or|than|with|for|among)\\s|$)`, 'i'),
);
/** "The time to first response to X was shorter": it came sooner. */
const timeBefore =
  /(?<![a-z])(?:time\s(?:to|until|before|from)|interval|latency|until)\s(?:(?!loss\s|end\s)[a-z]+\s){0,4}$/i;

const isCalledShorter = (text: string, cue: Span, after: string): boolean =>
  (shorterAfter.test(after) && !timeBefore.test(textBefore(text, cue, 60))) ||
  (shorterMade.test(after) && madeBefore.test(textBefore(text, cue, 50)));
/** One treatment is compared with another, not those who have a change with others. */
const thanOther = /^[^.;:]{0,90}\sthan\s(?!(?:in|among|for|those\s(?:in|of|with|without))\s)/i;

/** Whether a response is called shorter in some tumours than in others. */
export const isShorterInSome = (text: string, cue: Span): boolean => {
  const after = textAfter(text, cue, reach);
  return noun.test(text.slice(cue.start, cue.end)) && isCalledShorter(text, cue, after) && !thanOther.test(after);
};

/**
 * "With X, responses to Y are short": X is what shortens them, unlike that of "in tumours with X"; "with longer follow-up" has
 * no such X.
 */
const shortAfter = guarded(/short|brief/i, predicate('short(?:-lived)?|brief'));
const withFirst = /(?:^|[.;:]\s|,\s(?:and|but)\s)With\s([^.;:]{1,60}),\s(?:[a-z]+\s){0,2}$/i;
const ofChange = /[A-Z]\S{0,9}\d|[A-Z]{3}|mutation|mutant|fusion|amplification|deletion|loss|expression/;
const isShortWith = (text: string, cue: Span, after: string): boolean =>
  shortAfter.test(after) && ofChange.test(withFirst.exec(textBefore(text, cue, 90))?.[1] ?? '');

/**
 * "The response was short", "is anecdotal", "is followed by relapse", "was restored by Z": says how long a response lasts or what restores it,
 * not who responds.
 */
const fleetingResponse = guarded(
  /short|brief|durable|delayed|slow|transient|temporary|partial|incomplete|follow|restor|recover|rescu|establish|anecdot|sporadic|exceptional/i,
  predicate(
    'short(?:er|-lived)?|brief|less\\sdurable|delayed|slow(?:er)?|transient|temporary|partial|incomplete|followed|restored|recovered|rescued|re-?established|anecdotal|sporadic|exceptional',
  ),
);

/** "Delay the response". */
const delaying = /(?<![a-z])(?:delay|slow)(?:s|ed|ing)?\s(?:the\s|a\s)?$/i;

/** "Brief remissions", "short-lived responses". */
const briefBefore =
  /(?<![a-z])(?:brief|short-lived|fleeting|transient|ephemeral)(?:\s(?:clinical|partial|complete|tumou?r))?\s$/i;

/** "Kept the cells from regaining sensitivity". */
const keptFrom =
  /(?<![a-z])(?:keeps?|kept|prevent(?:s|ed|ing)?)\s[^.;:,]{1,40}\sfrom\s(?:re)?gaining\s(?:the(?:ir)?\s)?$/i;

/** Whether a sentence calls a response poor or fleeting; undefined if it only says that there is one. */
export function responseQuality(text: string, cue: Cue): 'poor' | 'fleeting' | undefined {
  if (!noun.test(text.slice(cue.start, cue.end))) return undefined;
  if (delaying.test(textBefore(text, cue, 16)) || briefBefore.test(textBefore(text, cue, 24))) return 'fleeting';
  if (keptFrom.test(textBefore(text, cue, 80))) return 'poor';
  const after = textAfter(text, cue, reach);
  if (madeBefore.test(textBefore(text, cue, 50))) {
    if (poorerMade.test(after)) return 'poor';
    if (slowerMade.test(after)) return 'fleeting';
  }
  if (isShorterInSome(text, cue) || isShortWith(text, cue, after)) return 'poor';
  const isSaid = (words: Guarded) => {
    const found = words.exec(after);
    return found !== null && !isOfInnerClause(found[0]);
  };
  if (isSaid(poorResponse)) return 'poor';
  return isSaid(fleetingResponse) || isCalledShorter(text, cue, after) ? 'fleeting' : undefined;
}
