// Reads changes in measures of patient outcome: "longer progression-free survival", "response rates were lower".

import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Cue, CueList } from '../cues.ts';

/** Words between "longer" and "survival": "longer median progression-free survival", not "low X had longer survival". */
const upToMeasure = /^[\s-](?:[\p{L}\d%.-]+(?:\s[\p{L}\d%.-]+){0,4}[\s-])?$/u;
const verbBetween = /\s(?:was|were|is|are|be|been|ha[ds]|have|having|show(?:s|ed)?|experience[ds]?)\s/u;
/** Words between a measure and its change: "PFS was significantly shorter", "PFS (median 3.8 months) and OS were poorer". */
const upToChange =
  /^(?:\s?\([^()]{0,60}\)){0,2}(?:\s(?:and|or|\(?[A-Z]{2,4}\)?|overall|survival))*(?:\s\([^()]{0,60}\))?(?:\s[\p{L}\d-]+){0,6}?\s(?:was|were|is|are|be|been|had)(?:\s[\p{L}-]+){0,3}\s$/u;

/** "A modest gain in survival" is a gain; "little improvement in survival" tells neither. */
const gained = /^\s(?:[a-z]+\s)?(?:gains?|improvements?|increases?|prolongations?)\s(?:in|of)\s/i;
const hardly = /(?<![a-z])(?:little|minimal|negligible|marginal|insufficient|inadequate)\s(?:[a-z]+\s)?$/i;

/** "To improve survival" states an aim, "shown to improve survival" a result. */
const aim =
  /(?<!(?:led|leads?|leading|shown|found|able|likely|reported|appears?|seems?|known|proven|demonstrated)\s)to\s$/iu;

const ofPatients = '(?:\\p{L}+\\s){0,2}(?:prognosis|outcomes?|survival)(?!\\p{L})';
const worse = new RegExp(`(?<!\\p{L})(?:inferior|worse|poor(?:er)?|adverse|unfavou?rable)\\s${ofPatients}`, 'iu');
const better = new RegExp(`(?<!\\p{L})(?:superior|better|good|favou?rable)\\s${ofPatients}`, 'iu');

/**
 * "An inferior outcome is seen with A and a favorable prognosis with B": whether a sentence has both directions, so that it is
 * unclear which one belongs to a treatment.
 */
function isDivided(text: string, measure: Span): boolean {
  const before = textBefore(text, measure, 160);
  const after = textAfter(text, measure, 160);
  const around =
    before.slice(before.lastIndexOf('. ') + 1) + text.slice(measure.start, measure.end) + (after.split('. ')[0] ?? '');
  return worse.test(around) && better.test(around);
}

/**
 * The direction in which a measure of patient outcome changes: "longer progression-free survival", "response rates were lower".
 * Undefined if it is only named or given as a number.
 */
export function directionOfChange(text: string, measure: Span, cues: readonly Cue[]): 'raised' | 'lowered' | undefined {
  if (isDivided(text, measure)) return undefined;
  const near = (list: CueList, of: (word: Cue) => boolean) =>
    cues.some((word) => word.list === list && of(word) && !aim.test(textBefore(text, word, 20)));
  const isBefore = (word: Cue) => {
    const between = text.slice(word.end, measure.start);
    if (word.end > measure.start || !upToMeasure.test(between) || verbBetween.test(between)) return false;
    return word.list === 'cue/lowered' ? !gained.test(between) : !hardly.test(textBefore(text, word, 24));
  };
  const isAfter = (word: Cue) =>
    word.start >= measure.end &&
    word.start - measure.end <= 160 &&
    upToChange.test(text.slice(measure.end, word.start));
  for (const holds of [isBefore, isAfter]) {
    if (near('cue/lowered', holds)) return 'lowered';
    if (near('cue/raised', holds)) return 'raised';
  }
  return undefined;
}
