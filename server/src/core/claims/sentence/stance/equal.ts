// Reads "as sensitive to D as wild-type cells", "comparable sensitivity to that of the wild type": a change does nothing.

import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { wildType } from '../../arguments/absence/wildType.ts';
import { alike } from '../../cues/sharedWords/alike.ts';

const unchanged = `(?:[a-z\\d-]+\\s){0,7}(?:${wildType}|controls?|parental)(?![a-z\\d])`;
const asBefore = /(?<![a-z\d])(?:as|equally)\s$/i;
const asAfter = new RegExp(`\\sas\\s${unchanged}`, 'i');
const alikeBefore = new RegExp(`(?<![a-z\\d])(?:${alike})\\s$`, 'i');
const alikeAfter = new RegExp(`^[^.;:]{0,70}?\\s(?:as|to|with)\\s${unchanged}`, 'i');

/** Whether an effect is said to be no other than that without a change; offsets are into the text given. */
export function isAsInWildType(text: string, cue: Span): boolean {
  const before = textBefore(text, cue, 14);
  const after = textAfter(text, cue, 120);
  return asBefore.test(before) ? asAfter.test(after) : alikeBefore.test(before) && alikeAfter.test(after);
}
