// Reads "X explains why D fails in Y": X is the cause, and Y those of whom it is told.

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import type { Argument } from '../arguments.ts';

/** "X *signalling explains why* D fails", "X *underlies the* poor response": from a cause to the effect. */
const explaining = guarded(
  /explain|account|reason|underl/,
  /^\)?(?:\s(?!(?:and|but|or|that|which|who|not|nor|cannot)\s)[a-z-]+){0,5}?\s(?:explain(?:s|ed)?|account(?:s|ed)?\sfor|(?:is|was)\s(?:the|one|a)\s(?:[a-z]+\s){0,2}reasons?|underl(?:ies|ie|ay))\s(?:(?:why|how)\s|the\s|this\s)?[^.;:,]{0,60}$/,
);

/** Drops the causes that are named after what explains the effect. */
export function withoutExplained(text: string, cue: Span, causes: readonly Argument[]): readonly Argument[] {
  const last = causes.findLast(
    ({ mention: { prose } }) => prose.end <= cue.start && explaining.test(text.slice(prose.end, cue.start)),
  );
  return last ? causes.filter(({ mention: { prose } }) => prose.start <= last.mention.prose.start) : causes;
}
