// Finds the treatments that a verb has as its object or subject: "escapes X", "X is expelled by", "X and Y are ineffective".

import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import type { Argument } from '../arguments.ts';
import { listAfter, listBefore, type TreatmentCandidates } from './listBesideCue.ts';

const copula =
  /^\)?\s(?:(?:alone|monotherapy|treatment|therapy)\s)?(?:is|are|was|were|be|been|remain(?:s|ed)?|proved|appear(?:s|ed)?(?:\sto\sbe)?|seem(?:s|ed)?(?:\sto\sbe)?)(?:\s(?!not\s)[\p{L}-]+){0,3}\s$/u;

/** "Both X and Y were ineffective", "X is expelled by": the treatments that a cue is the predicate of. */
export function treatmentsOfPredicate(text: string, treatments: readonly Argument[], cue: Span): readonly Argument[] {
  const last = treatments.findLast(({ mention }) => mention.prose.end <= cue.start);
  if (!last || !copula.test(text.slice(last.mention.prose.end, cue.start))) return [];
  return listBefore(text, treatments, { start: last.mention.prose.end });
}

/** Most characters between a verb such as "escapes" and its treatment. */
const objectReach = 36;
/** "Survive longer on X": the treatment is not the object of the verb. */
const aside = /^\s?(?:longer|better|on|under|with|after|for|in|when|during|while|upon|to)\s/u;
const passive = /\sby$/iu;
/** "Protects cells from", "relapse after": the object follows, and never comes before. */
const opensObject = /\s(?:from|against|of|on|under|after|despite)$/iu;

/** "X antagonises": X is the subject, while in "X failure" it is the object. */
const active =
  /^(?:antagoni|bypass|(?:can|may)\sbypass|counteract|inactivat|neutrali|detoxif|defeat|evad|outgrow|expel|eject|extrud)[a-z]*(?<!ing|ion)$/i;

/** "X fails in": no object follows. */
const failing = /^fail(?:s|ed)?\s/iu;

/** "Escapes X", "X is expelled by", "X failure": the object of a verb, or its subject in the passive. */
export function objectsOfVerb(candidates: TreatmentCandidates, cue: Span): readonly Argument[] {
  const { text, treatments } = candidates;
  if (failing.test(text.slice(cue.start, cue.end))) return listBefore(text, treatments, cue);
  if (passive.test(text.slice(cue.start, cue.end))) return treatmentsOfPredicate(text, treatments, cue);
  if (aside.test(textAfter(text, cue, 12))) return [];
  const after = listAfter(candidates, cue.end, objectReach);
  const said = text.slice(cue.start, cue.end);
  return after.length > 0 || opensObject.test(said) || active.test(said) ? after : listBefore(text, treatments, cue);
}
