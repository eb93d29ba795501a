// Reads "response", "resistance" and "sensitivity" where they refer to something and state no effect: "this response",
// "in response to gefitinib", "the resistance chapter".

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { directionAfter } from './attributive.ts';

/** "Drugs that target some of these mechanisms of resistance": the mechanisms were named before. */
const pointingAtWays =
  /(?<![a-z])(?:these|those|such)\s(?:[a-z]+\s){0,2}(?:mechanisms?|pathways?|causes?|forms?|types?|kinds?)\s(?:of|for)\s(?:[a-z]+\s)?$/i;
const toldAfter = /^[^.;]{0,60}(?:includ|compris|involv|such\sas|:|(?:is|are|was|were)\s)/iu;
const pointing = /(?<![a-z\d])(?:this|these|such|the\ssame)\s(?:[a-z-]+\s)?$/i;
const inResponse = /(?<![a-z\d])in\s$/i;
const ofDifference =
  /(?:differences?|differ(?:s|ed)?|changes?|variations?|increases?|decreases?|improvements?|reductions?|declines?|result(?:s|ed|ing)?|roles?|involved|implicated|important)\s(?:[a-z]+\s)?in\s$/i;

/** "The resistance chapter", "the resistance problem": the word names a topic. */
const ofText =
  /^\s(?:chapters?|sections?|paragraphs?|literature|story|stories|problems?|fields?|patterns?)(?![a-z\d])/i;
/** "Patterns of sensitivity": they vary, and no direction is told. */
const patternsOf = /(?<![a-z])patterns?\s(?:of|in)\s(?:[a-z]+\s){0,2}$/i;
/** "BTK resistance mutations highlight the role of BTK": the mutations are taken as known, as evidence of something else. */
const showing = /^\smutations?\s(?:highlight|underline|underscore|emphasi[sz]e|illustrate)s?(?!\p{L})/u;
const deniedCauseBefore = guarded(
  /(?:no|any|without)\s/i,
  /(?<![a-z\d])(?:no|any|without)\s(?:[a-z-]+\s){0,2}(?:markers?|mechanisms?|mutations?|determinants?|causes?|genes?)\s(?:of|for)\s(?:[a-z]+\s)?$/i,
);
const denialBefore = guarded(/(?:no|any|without)\s/i, /(?<![a-z\d])(?:no|any|without)\s(?:[a-z-]+\s){0,2}$/i);
const causeAfter = /^[\s-](?:markers?|mechanisms?|mutations?|determinants?|genes?|alterations?)(?![a-z\d])/i;

/**
 * "No genetic marker of resistance", "not because of any resistance mechanism": whether a cause is denied without stating an
 * effect.
 */
const isOfDeniedCause = (text: string, cue: Span): boolean => {
  const before = textBefore(text, cue, 60);
  return deniedCauseBefore.test(before) || (denialBefore.test(before) && causeAfter.test(textAfter(text, cue, 14)));
};

/** "The questions differ: binding, efflux and sensitivity": one of the things listed. */
const listedBefore = /:\s(?:[^.;:,]{1,40},\s){2,6}[^.;:,]{1,40}\s(?:and|or)\s$/;

/** "This response was consistent with", "apoptosis in response to gefitinib": whether a cue states no effect of its own. */
export function isOnlyNamed(text: string, cue: Span): boolean {
  const said = text.slice(cue.start, cue.end);
  if (!/^(?:responses?|resistance|sensitivity)$/i.test(said)) return false;
  const after = textAfter(text, cue, 26);
  if (ofText.test(after) || showing.test(after) || isOfDeniedCause(text, cue)) return true;
  if (listedBefore.test(textBefore(text, cue, 200))) return true;
  const before = textBefore(text, cue, 40);
  if (patternsOf.test(before)) return true;
  if (pointingAtWays.test(before) && !toldAfter.test(textAfter(text, cue, 80))) return true;
  const isDirected = directionAfter.test(textAfter(text, cue, 16));
  // "This resistance arises by" continues with its cause.
  if (pointing.test(before) && !/^resistance$/iu.test(said)) return !isDirected;
  return isDirected && inResponse.test(before) && !ofDifference.test(before);
}
