// Reads words for the course of a disease that date a finding or describe patients: "found after acquired resistance",
// "patients whose disease had progressed on X".

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

/** Nouns for a course of disease, which can date something: "after acquired resistance". */
const course = /(?:resistance|sensitivity|responses?|remissions?|progression|progressive\sdisease|failure)$/iu;
const when =
  /(?<![\p{L}\d])(?:(?:after|(?<!the\s)following|upon|before|prior\sto|despite|since|at|during|(?:at\s)?the\s(?:time|onset|moment)\sof)\s(?:[\p{L}\d/-]+\s){0,3}|(?<!(?:is|are|was|were|been|remains?|remained)\s)in\s(?:complete\s|partial\s|first\s|second\s)?)$/iu;
/** Of these nouns, only "remission" is a state that one is "in": "in remission", but not "in resistance to X". */
const inState = /(?<![a-z\d])in\s(?:[a-z]+\s)?$/i;
const verbal = /(?<![a-z\d])(?:[a-z]+ing|is|are|was|were|that|which|who|in|to)\s/i;

/**
 * "T790M was found after acquired resistance to gefitinib", "not seen at remission": whether a cue dates a finding without
 * stating an effect of it.
 */
export function isTimeReference(text: string, cue: Span): boolean {
  const said = text.slice(cue.start, cue.end);
  if (!course.test(said)) return false;
  const before = when.exec(textBefore(text, cue, 60))?.[0];
  if (before === undefined) return false;
  return inState.test(before)
    ? /^remission/iu.test(said)
    : !verbal.test(before.replace(/^(?:following|during)\s/iu, ''));
}

const measured = '(?:\\d|(?<![\\p{L}\\d])(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|few|a))';
const unit = '(?:days?|weeks?|months?|years?|cycles?)';
const about = '(?:about\\s|approximately\\s|only\\s|around\\s)?';
const span = new RegExp(
  `(?<![\\p{L}\\d])(?:after|at|within|for|until|by)\\s${about}${measured}[\\s-](?:[\\p{L}\\d]+\\s){0,2}${unit}(?![\\p{L}\\d])|${unit}\\s(?:after|later|into|of\\streatment)(?![\\p{L}\\d])`,
  'iu',
);
const worsening = /^(?:disease progression|progressive disease|progressed|relapsed)/iu;

/**
 * "After 6 months, progressive disease was seen", "progressed at 8 weeks": whether a cue dates the end of a response, which is
 * no effect of what the tumour carried.
 */
export const isDatedProgression = (text: string, { start: from, end: to }: Span, cue: Span): boolean =>
  worsening.test(text.slice(cue.start, cue.end)) &&
  span.test(text.slice(Math.max(from, cue.start - 70), Math.min(to, cue.end + 50)));

const progressedPatients = guarded(
  /(?:progressed|relapsed(?:\s(?:on|under))?)$/i,
  /(?<![a-z\d])(?:who|that|which|whose\s(?:disease|cancers?|tumou?rs?))(?:\s(?:had|has|have))?(?:\s(?:already|previously|since))?\s(?:progressed|relapsed(?:\s(?:on|under))?)$/i,
);

/** "In T790M-positive cancer with disease progression after X": describes the patients. */
const having = /(?<![a-z])with\s(?:[a-z]+\s)?(?:disease\sprogression|progressive\sdisease)$/i;
const underTreatment = /^\s(?:after|following|during|on|under|upon|despite)\s/iu;

/** "X raised A on cells from patients who developed resistance": describes the donors of the cells. */
const cellDonors = guarded(
  /patients\s(?:who|that)\s/i,
  /(?<!(?:was|were|is|are|been)\s(?:\p{L}+\s)?)(?<!\p{L})(?:increased|decreased|induced|restored|reduced|lowered|(?:up|down)-?regulated)\s[^.;]{0,80}?\sfrom\spatients\s(?:who|that)\s(?:had\s|have\s)?(?:developed|acquired)\s(?:[\p{L}\d-]+\s){0,3}$/iu,
);

/** "Approved for patients with X who responded to D": who may be given another treatment. */
const admitted = guarded(
  /approv|licen[sc]ed|indicated|authori[sz]ed|eligible/i,
  /(?<![a-z])(?:approv(?:ed|al)|licen[sc]ed|indicated|authori[sz]ed|eligible)\s[^.;:]{0,120}[^,.;:]\s(?:who|that|which|whose\s(?:disease|cancers?|tumou?rs?))\s(?:(?:have|had|has)\s)?(?:[a-z]+ly\s)?responded$/i,
);

/** "Patients whose disease had progressed on X": whether a cue describes patients, and not the effect of a change. */
export const isPatientHistory = (text: string, cue: Span): boolean => {
  const told = text.slice(Math.max(0, cue.start - 50), cue.end);
  if (cellDonors.test(textBefore(text, cue, 160))) return true;
  if (admitted.test(text.slice(Math.max(0, cue.start - 190), cue.end))) return true;
  return progressedPatients.test(told) || (having.test(told) && underTreatment.test(textAfter(text, cue, 11)));
};
