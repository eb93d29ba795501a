import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { directed } from './attributive.ts';

/** "Drugs that target some of these mechanisms of resistance": they were told before. */
const pointingAtWays =
  /(?<!\p{L})(?:these|those|such)\s(?:\p{L}+\s){0,2}(?:mechanisms?|pathways?|causes?|forms?|types?|kinds?)\s(?:of|for)\s(?:\p{L}+\s)?$/iu;
const toldAfter = /^[^.;]{0,60}(?:includ|compris|involv|such\sas|:|(?:is|are|was|were)\s)/iu;
const pointing = /(?<![\p{L}\d])(?:this|these|such|the\ssame)\s(?:[\p{L}-]+\s)?$/iu;
const inResponse = /(?<![\p{L}\d])in\s$/iu;
const ofDifference =
  /(?:differences?|differ(?:s|ed)?|changes?|variations?|increases?|decreases?|improvements?|reductions?|declines?|result(?:s|ed|ing)?|roles?|involved|implicated|important)\s(?:\p{L}+\s)?in\s$/iu;

/** "The resistance chapter", "the resistance problem": what is spoken of bears its name. */
const ofText = /^\s(?:chapters?|sections?|paragraphs?|literature|story|stories|problems?|fields?)(?![\p{L}\d])/iu;
/** "BTK resistance mutations highlight the role of BTK": they are known, and show something else. */
const showing = /^\smutations?\s(?:highlight|underline|underscore|emphasi[sz]e|illustrate)s?(?!\p{L})/u;
export const causeBefore = guarded(
  /(?:no|any|without)\s/i,
  /(?<![\p{L}\d])(?:no|any|without)\s(?:[\p{L}-]+\s){0,2}(?:markers?|mechanisms?|mutations?|determinants?|causes?|genes?)\s(?:of|for)\s(?:\p{L}+\s)?$/iu,
);
export const denialBefore = guarded(
  /(?:no|any|without)\s/i,
  /(?<![\p{L}\d])(?:no|any|without)\s(?:[\p{L}-]+\s){0,2}$/iu,
);
const causeAfter = /^[\s-](?:markers?|mechanisms?|mutations?|determinants?|genes?|alterations?)(?![\p{L}\d])/iu;

/** "No genetic marker of resistance", "not because of any resistance mechanism": this denies a cause and tells no effect. */
const isOfDeniedCause = (text: string, cue: Span): boolean => {
  const before = textBefore(text, cue, 60);
  return causeBefore.test(before) || (denialBefore.test(before) && causeAfter.test(textAfter(text, cue, 14)));
};

/** "This response was consistent with", "apoptosis in response to gefitinib": the word tells no effect of its own. */
export function isReference(text: string, cue: Span): boolean {
  const said = text.slice(cue.start, cue.end);
  if (!/^(?:responses?|resistance|sensitivity)$/i.test(said)) return false;
  const after = textAfter(text, cue, 26);
  if (ofText.test(after) || showing.test(after) || isOfDeniedCause(text, cue)) return true;
  const before = textBefore(text, cue, 40);
  if (pointingAtWays.test(before) && !toldAfter.test(textAfter(text, cue, 80))) return true;
  const isDirected = directed.test(textAfter(text, cue, 16));
  // "This resistance arises by" goes on to tell its cause.
  if (pointing.test(before) && !/^resistance$/iu.test(said)) return !isDirected;
  return isDirected && inResponse.test(before) && !ofDifference.test(before);
}
