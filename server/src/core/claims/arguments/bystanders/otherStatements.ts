// Drops what a sentence names in a statement other than that of the effect: "…, whereas D remains active; bypass by X occurs".

import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';
import { bearers } from '../../cues/stocks/bearers.ts';
import { type Argument, isCause } from '../arguments.ts';
import { isInNextStatement } from '../treatments/treatments.ts';

/** "…, whereas D remains active; bypass by X is not overcome": drops what is named in the next statement. */
export const withoutNextStatement = (text: string, cue: Span, args: readonly Argument[]): readonly Argument[] =>
  args.filter((a) => !isInNextStatement(text, cue, a));

/** "…, and cells". */
const ownSubject = new RegExp(
  `(?:,\\s(?:and|but|so|yet)|;)\\s(?:the\\s|such\\s|some\\s|many\\s)?(?:[a-z]+\\s)?(?:${bearers}|clones|blasts|they)\\s(?:(?:can|may|often|then|still|[a-z]+ly)\\s){0,2}$`,
  'i',
);
const resists = /^(?:resist|escape|become\sresistant)$/i;
const byWay = /^(?:\s(?:it|them|this|(?:to\s)?the\s(?:drug|treatment)))?\s(?:by|through|via)\s(?:[a-z-]+\s){0,6}$/i;

/** "D displaces X from Y, and cells resist by shifting to Z": drops what is named before, if the way is named behind. */
export function withoutFormerStatement(text: string, cue: Span, args: readonly Argument[]): readonly Argument[] {
  if (!resists.test(text.slice(cue.start, cue.end)) || !ownSubject.test(textBefore(text, cue, 60))) return args;
  const isWay = ({ mention: { prose } }: Argument) =>
    prose.start >= cue.end && byWay.test(text.slice(cue.end, prose.start));
  return args.some((a) => isCause(a) && isWay(a))
    ? args.filter((a) => !isCause(a) || a.mention.prose.start >= cue.end)
    : args;
}
