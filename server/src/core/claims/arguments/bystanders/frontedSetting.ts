// Reads what a sentence begins with to say where it holds: "In tumours with X, an unknown pump was the cause of resistance".

import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { tumours } from '../../cues/sharedWords/bearers.ts';

const leading = /(?:^|[.;]\s)(?:In|Among|Within)\s(?:[^.;:,]{1,80}[\s-])?$/;
const cellsOrTumours = new RegExp(
  `(?<![a-z])(?:${tumours}|adenocarcinomas?|cells|lines?|models?|patients|mice|xenografts?|organoids?|clones|cases)(?![a-z])`,
  'i',
);
/** The end of the phrase, and another cause that does not point back to what it names. */
const otherCause =
  /^\)?([^.;:,]{0,60}),\s(?!(?:this|that|these|those|it|its|their|they|such|the\s(?:latter|mutation|change|fusion|amplification|loss))\s)[^.;:,]{3,80}\s(?:is|are|was|were)\s(?:the|an?|one\sof)\s(?:[a-z-]+\s){0,4}(?:causes?|mechanisms?|drivers?|routes?|sources?|reasons?)\s(?:of|for|behind)\s/;

/** "In tumours with X, Y was the main cause of resistance": whether a change only tells in which tumours. */
export function isFrontedSetting(text: string, { start, end }: Span): boolean {
  const rest = otherCause.exec(textAfter(text, { end }, 190));
  if (!rest) return false;
  const before = textBefore(text, { start }, 90);
  return leading.test(before) && cellsOrTumours.test(before + text.slice(start, end) + rest[1]!);
}
