import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';

/** "…, but brought no benefit to those without", "ineffective in patients lacking it": says nothing of those who have it. */
export const thoseWithout = guarded(
  /\s(?:without|lacking)(?:\s|[.,;)]|$)/,
  /^(?:\s\p{L}+){0,3}?\s(?:to|in|for|among|of)\s(?:the\s)?(?:those|patients|tumou?rs|cells|cases|others)\s(?:without|lacking)(?:\s(?:it|them|this|these|any|(?:the|such|this)\s(?:mutations?|changes?|alterations?|amplification|fusions?|variants?)))?\s*(?:[.,;)]|$)/u,
);

/** Most characters between a cue and the patients that it is said of. */
const reach = 80;

/** Whether an effect is stated of patients, tumours or cells without the change. */
export const isOfThoseWithout = (text: string, cue: Span): boolean => thoseWithout.test(textAfter(text, cue, reach));
