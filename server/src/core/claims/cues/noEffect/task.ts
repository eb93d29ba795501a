// Reads tasks for the reader: "you should be able to explain why D works and name the routes of resistance". They tell what is to
// be learnt, and not how it is.

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';

/** "You will be able to …", up to the cue. */
const goal =
  /(?<![a-z])(?:you|readers?|students?|trainees|learners?)\s(?:should|will|ought\sto|must)\s(?:[a-z]+\s){0,2}(?:be\sable\sto|have\slearnt|know|understand)(?![a-z])/i;
const asking = anyOf(
  'explain|name|list|describe|define|discuss|outline|summari[sz]e|state|recogni[sz]e',
  'compare|distinguish|understand|recall|identify',
);
/** The number of an item: "(b) ", "2) ", "– ". */
const numbering = String.raw`(?:\(?[a-z\d]{1,2}\)\s|[-–•]\s)?`;
/** "Explain why …", "(b) name the main routes of …". */
const exercise = guarded(
  new RegExp(asking, 'i'),
  new RegExp(
    [
      String.raw`(?:^|[.;:]\s|,\s(?:and\s)?(?=\())${numbering}(?:and\s)?${asking}`,
      String.raw`\s(?:why|how|what|which|when|where|whether|the|an?|two|three|four|five|some|all|between|those|these|your)\s[^.;:]*$`,
    ].join(''),
    'i',
  ),
);
/** "…, since X causes resistance": a statement of its own. */
const reason = /,?\s(?:since|because|although|but)\s|,\s(?:which|who|as|where|for\sexample|for\sinstance)\s/i;

/** Whether a cue is in a task for the reader. */
export function isInTask(text: string, sentence: Span, cue: Span): boolean {
  const before = text.slice(sentence.start, cue.start);
  if (goal.test(before)) return true;
  const task = exercise.exec(before);
  return task !== null && !reason.test(task[0]);
}
