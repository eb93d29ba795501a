// Reads which treatments a study gave to patients who all have a change, over the sentences that tell of it.

import type { Span } from '../../../text/span.ts';
import { type Argument, isChange, isTreatment } from '../../arguments/arguments.ts';
import { isAfterBearer, isBeforeTumours } from '../../arguments/bearers/bearers.ts';

const givenNow =
  /(?<![a-z])(?:treated|receiv(?:e|ed|ing)|given|administered|randomi[sz]ed|assigned|allocated|started\son|(?:efficacy|activity|safety|trial|study|evaluation)\sof)(?![a-z])/i;

const describesPatients = (text: string, name: Span): boolean =>
  isAfterBearer(text, name) || isBeforeTumours(text, name);

/**
 * "Patients with X were assigned to D or E. Survival was longer with D": the treatments of the study that the last sentences on a
 * change tell of, whose patients all have it. `bySentence` are the arguments of the sentences of the block, of which those from
 * `from` up to `to`, excluded, are looked at.
 */
export function studiedTreatments(
  text: string,
  bySentence: readonly (readonly Argument[] | undefined)[],
  { from, to }: { readonly from: number; readonly to: number },
  wordsOf: (sentence: number) => string,
): readonly Argument[] {
  const treatments: Argument[] = [];
  for (let n = to - 1; n >= from; n--) {
    const args = bySentence[n] ?? [];
    const given = args.filter(isTreatment);
    if (given.length > 0 && givenNow.test(wordsOf(n))) treatments.unshift(...given);
    const changes = args.filter(isChange);
    if (changes.length > 0)
      return changes.some(({ mention }) => describesPatients(text, mention.prose)) ? treatments : [];
  }
  return [];
}
