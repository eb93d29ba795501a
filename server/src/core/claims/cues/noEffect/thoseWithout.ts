import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { bearers } from '../sharedWords/bearers.ts';
import { changes } from '../sharedWords/changes.ts';

/** "…, but brought no benefit to those without", "ineffective in patients lacking it": says nothing of those who have it. */
const thoseWithout = guarded(
  /\s(?:without|lacking)(?:\s|[.,;)]|$)/,
  new RegExp(
    `^(?:\\s[a-z-]+){0,3}?\\s(?:to|in|for|among|of)\\s(?:the\\s)?(?:${bearers}|those|cases|others)\\s(?:without|lacking)(?:\\s(?:it|them|this|these|any|(?:the|such|this)\\s(?:${changes})))?\\s*(?:[.,;)]|$)`,
  ),
);

/** Most characters between a cue and the patients that it is said of. */
const reach = 80;

/** "X was found in one tumour when all others responded". */
const ofOthers =
  /(?<![a-z])(?:when|while|whereas|although|and|but)\s(?:all\s|most\s|many\s)?(?:of\s)?(?:the\s)?others?\s(?:had\s|all\s)?$/i;

/** Whether an effect is stated of patients, tumours or cells without the change. */
export const isOfThoseWithout = (text: string, cue: Span): boolean =>
  thoseWithout.test(textAfter(text, cue, reach)) || ofOthers.test(textBefore(text, cue, 44));
