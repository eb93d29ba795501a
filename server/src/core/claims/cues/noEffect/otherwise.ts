import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { ofEfficacy } from '../sharedWords/effects.ts';

const inserted = guarded(
  /\s(?:so|otherwise|elsewhere|usually|normally)\s/i,
  /,\s(?:so|otherwise|elsewhere|usually|normally)\s(?:[a-z]+ly\s)?$/i,
);
const inOthers = /^(?:\s(?:in|against|for))?\s[^,;:.()]{2,60},\s/;

/** "D, so effective in melanoma, gave": whether an insertion tells how a drug works in others than those it is told of. */
export const worksElsewhere = (text: string, cue: Span): boolean =>
  ofEfficacy.test(text.slice(cue.start, cue.end)) &&
  inserted.test(textBefore(text, cue, 40)) &&
  inOthers.test(textAfter(text, cue, 80));
