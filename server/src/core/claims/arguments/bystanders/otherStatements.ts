// Drops what a sentence names in a statement other than that of the effect: "…, whereas D remains active; bypass by X occurs".

import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';
import { bearers } from '../../cues/sharedWords/bearers.ts';
import { inBrackets } from '../../cues/sharedWords/inBrackets.ts';
import { type Argument, isCause, isChange, isGeneOrPathway, isTreatment } from '../arguments.ts';
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

/** "D displaces X from Y, and cells resist by shifting to Z": drops what is named before, if the way is named after. */
export function withoutFormerStatement(text: string, cue: Span, args: readonly Argument[]): readonly Argument[] {
  if (!resists.test(text.slice(cue.start, cue.end)) || !ownSubject.test(textBefore(text, cue, 60))) return args;
  const isWay = ({ mention: { prose } }: Argument) =>
    prose.start >= cue.end && byWay.test(text.slice(cue.end, prose.start));
  return args.some((a) => isCause(a) && isWay(a))
    ? args.filter((a) => !isCause(a) || a.mention.prose.start >= cue.end)
    : args;
}

const ofAddition =
  /,\sand\s(?:the\s)?(?:addition\sof|adding)\s[^.;:,]{1,60}?\s(?:(?:has|have|had)\s)?(?:increas|enhanc|improv|rais|doubl)(?:e?s|ed)\s(?:the\s)?$/i;
/** "X is a route of resistance, and the addition of D has raised response rates": D acts on those who resist by X. */
export const isBeforeAddition = (text: string, cue: Span, { mention }: Argument): boolean =>
  isGeneOrPathway(mention) && mention.prose.end <= cue.start && ofAddition.test(textBefore(text, cue, 110));

const ofOtherState =
  /(?:;|,\s(?:and|but|whereas|while))\s(?:[^;]{0,100}\s)?(?:high(?:er)?|low(?:er)?|normal|intact|increased|reduced|elevated|preserved|retained)\s(?:[a-z]+\s)?(?:expression|levels?|activity)\s(?!(?:of|in)\s)[^;]{0,120}$/i;
/** "Reduced X confers resistance; high expression was associated with survival": the second is told of another state of X. */
export const isOfOtherState = (text: string, cue: Span, a: Argument): boolean =>
  isChange(a) && a.mention.prose.end <= cue.start && ofOtherState.test(text.slice(a.mention.prose.end, cue.start));

const otherStatement = /;|(?<![a-z])(?:while|whereas)\s/;
/** "D fails against those, while E is active against X but not against Y": X and Y are of another statement. */
export const isInOtherStatement = (text: string, cue: Span, { mention: { prose } }: Argument): boolean =>
  prose.start > cue.end && otherStatement.test(text.slice(cue.end, prose.start).replace(inBrackets, ''));

const nextOfPronoun = /;\s(?:it|they|this)\s/;
/** "…, while E inhibits X", "…; it acts when X is lost": a statement with a treatment or a subject of its own. */
export const isOfOtherTreatment = (text: string, cue: Span, args: readonly Argument[], a: Argument): boolean =>
  isInOtherStatement(text, cue, a) &&
  (nextOfPronoun.test(text.slice(cue.end, a.mention.prose.start)) ||
    args.some(
      (one) => isTreatment(one) && isInOtherStatement(text, cue, one) && one.mention.prose.end <= a.mention.prose.start,
    ));
