// Reads adverbs that decide what "respond" and "benefit" state: "seldom benefit", "respond only briefly".

import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

/** Verbs whose meaning depends on an adverb. */
const verb = /^(?:respond|benefit)(?:s|t?ed|t?ing)?(?:\sfrom)?$/iu;
const seldomBefore =
  /(?<![a-z])(?:seldom(?:ly)?|rarely|scarcely|barely|infrequently|poorly|only\s(?:occasionally|exceptionally|sporadically)|unlikely\sto|less\s(?:likely\sto|often|frequently))\s$/i;
const littleAfter =
  /^\s(?:(?:much|far|significantly|somewhat|only|very|rather|even)\s)?(?:less(?!\s(?:durabl|quick|rapid|slow|long))|(?:more\s)?poorly|worse|rarely|seldom|infrequently|little|suboptimally|inadequately|insufficiently|incompletely|weakly|badly)(?![a-z])/i;

const brieflyAfter =
  /^(?:\s(?:to|from|on)\s[^.;:,]{1,40}?)?\s(?:only\s)?(?:(?:briefly|transiently|temporarily|for\sa\sshort(?:er)?\s(?:time|period))|less\s(?:durabl[ey]|long|deeply))(?![a-z])/i;
/** "Respond only briefly", "respond less durably": whether a verb tells how long a response lasts, not who responds. */
export const isShortLived = (text: string, cue: Span): boolean =>
  verb.test(text.slice(cue.start, cue.end)) && brieflyAfter.test(textAfter(text, cue, 90));

/** "Sensitive", "susceptible", of which an adverb before it tells how much. */
const adjective = /^(?:(?:chemo-?)?sensitive|responsive|susceptible)(?:\sto)?$/i;
const barelyBefore =
  /(?<!(?<![a-z])not\s)(?<![a-z])(?:poorly|weakly|barely|scarcely|rarely|seldom|infrequently|marginally|minimally|insufficiently|only\s(?:slightly|modestly))\s$/i;

const noun = /^(?:responses?|remissions?|(?:clinical\s)?benefits?)$/i;
/** "Rarely have lasting responses". */
const seldomHaving =
  /(?<![a-z])(?:seldom|rarely|scarcely|infrequently)\s(?:have|has|had|show(?:s|ed)?|achieve[ds]?|attain(?:s|ed)?|reach(?:es|ed)?|obtain(?:s|ed)?|experience[ds]?|enjoy(?:s|ed)?|derive[ds]?)\s(?:[a-z-]+\s){0,3}$/i;

/** "Rarely effective", "seldom works". */
const working = /^(?:effective|efficacious|active|works?)(?![a-z])/i;
const rarelyBefore = /(?<![a-z])(?:rarely|seldom|scarcely|infrequently)\s$/i;
/** "Rarely derive benefit from". */
const having = /^(?:have|derive|achieve|experience)s?\s/i;

/**
 * "Respond less well", "seldom benefit", "unlikely to respond", "responded worse", "poorly sensitive": whether a response is
 * poor or rare.
 */
export const isPoorOrRare = (text: string, cue: Span): boolean => {
  const said = text.slice(cue.start, cue.end);
  if (noun.test(said) && seldomHaving.test(textBefore(text, cue, 60))) return true;
  if ((working.test(said) || having.test(said)) && rarelyBefore.test(textBefore(text, cue, 24))) return true;
  if (adjective.test(said)) return barelyBefore.test(textBefore(text, cue, 24));
  return (
    verb.test(said) && (seldomBefore.test(textBefore(text, cue, 24)) || littleAfter.test(textAfter(text, cue, 36)))
  );
};

const respond = /^respond(?:s|ed)?$/i;
const atFirst = /(?<![a-z])(?:initially|at\sfirst|first)\s$/i;
const thenFails =
  /^[^.;:]{1,90}?,?\s(?:but|yet|and|then|before)\s(?:[a-z]+\s){0,3}?(?:becom(?:e|es|ing)|became|turn(?:s|ed)?|grow(?:s|ing)?|grew)\s(?:[a-z]+ly\s)?(?:refractory|resistant|insensitive|unresponsive)(?![a-z])/i;
const atFirstAfter = /^[^.;:,]{0,60}\s(?:initially|at\sfirst)(?![a-z])/i;
/** "Initially respond but become refractory": whether a response is only told as the beginning of its end. */
export const isOnlyInitial = (text: string, cue: Span): boolean => {
  if (!respond.test(text.slice(cue.start, cue.end))) return false;
  const after = textAfter(text, cue, 150);
  return thenFails.test(after) && (atFirst.test(textBefore(text, cue, 16)) || atFirstAfter.test(after));
};
