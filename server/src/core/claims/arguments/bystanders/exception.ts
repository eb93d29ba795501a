import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { withoutOwnGene } from '../ownGene.ts';

/** Other things that are excepted; after a comma and "and" a new clause begins. */
const listed = '(?:(?:[A-Z][A-Z\\d-]{1,8}\\s)?[^\\s.,;:()]{3,20}(?:,\\s|\\s(?:and|or)\\s)){0,3}';
/** "… but not in patients with X", "…, though not to X", "…, not to X": excepts X from what the sentence says. */
const butNotBefore = guarded(
  /(?:but|yet|though|albeit|and|,)\snot/,
  new RegExp(
    `(?:(?<![A-Za-z\\d])(?:but|yet|(?:al)?though|albeit|and)|,)\\snot(?:\\s(?:to|in|for|with|by|of|on|those|patients|tumou?rs|cells|cell\\slines|cases|the|a|an|against|wild[- ]type|single|isolated|any|other|or|[A-Z][A-Z\\d-]{1,9})){0,6}\\s?${listed}$`,
  ),
);
/** "All inhibitors except X", "apart from X". */
const exceptBefore = guarded(
  /except|other\sthan|apart\s|aside\s|excluding\s|(?:all|any|each|every)\s|save\s|bar(?:ring)?\s/i,
  new RegExp(
    `(?<![a-z\\d])(?:except(?:ing|\\sfor|\\sto|\\sin)?|other\\sthan|a(?:part|side)\\sfrom|with\\sthe\\s(?:[a-z]+\\s)?exception\\sof|excluding|(?:all|any|each|every)\\s(?:[^\\s.,;:()]+\\s){1,4}(?:but|save|bar(?:ring)?)(?:\\sfor)?)\\s(?:the\\s)?${listed}$`,
    'i',
  ),
);

/** "…, X being the well-known exception", "…, with X a notable exception", "X excepted". */
const isException = guarded(
  /except/i,
  /^(?:\s(?:and|or)\s[^\s.,;:()]{3,20})?(?:\s(?:being|as)\s(?:the\s|an?\s)?(?:[a-z-]+\s){0,3}exceptions?|,?\sexcepted)(?![a-z])/i,
);
const withBefore = /,\swith\s(?:the\s)?(?:[a-z-]+\s){0,3}(?:[A-Z][A-Z\d-]{1,8}\s)?$/;
const anException = /^\s(?:the|an?)\s(?:[a-z-]+\s){0,3}exceptions?(?![a-z])/i;
const isCalledException = (before: string, after: string): boolean =>
  isException.test(after) || (anException.test(after) && withBefore.test(before));

/** "A but not B, both of which resist X": what follows applies to B, too. */
const ofBoth = /^(?:\s[a-z]+){0,3},\s(?:both|all|each|either)\sof\s(?:which|whom|them)(?![a-z])/i;

/** "With the exception of X, most Y are": what the sentence is about comes after the comma. */
const fronted = /^(?:With|Except|Apart|Aside|Excluding)[^,]*,/;
const excepts = (before: string): boolean => {
  const apart = exceptBefore.exec(before);
  return butNotBefore.test(before) || (apart !== null && !fronted.test(apart[0]));
};

/** Whether the words directly before a mention except it from what the sentence says. */
export const isExcepted = (text: string, mention: Span): boolean => {
  const before = withoutOwnGene(textBefore(text, mention, 80));
  const after = textAfter(text, mention, 60);
  return (excepts(before) && !ofBoth.test(after)) || isCalledException(before, after);
};

/** "Except X", "with the exception of X"; "apart from X" and "other than X" also introduce what is set beside others. */
const fromAll = /^(?:except|with\s)/i;

/** Whether a sentence excepts a mention from something that it says of all others. */
export const isExceptedFromAll = (text: string, mention: Span): boolean =>
  isExcepted(text, mention) &&
  fromAll.test(exceptBefore.exec(withoutOwnGene(textBefore(text, mention, 80)))?.[0] ?? '');

const ofKind = /^\s(?:mutations?|mutants?|variants?|clones|alterations?|isoforms?|ones)(?:,\s|\s)[^.;:]{0,40}$/i;
/**
 * "D is active against E-resistant mutants except X": X is one of the mutants that resist E. Whether the effect of a cue only tells
 * of which kind an exception is.
 */
export const isExceptedFromKind = (text: string, cue: Span, mention: Span): boolean =>
  /^[-\u2010\u2011]$/.test(text.slice(cue.start - 1, cue.start)) &&
  mention.start >= cue.end &&
  ofKind.test(text.slice(cue.end, mention.start)) &&
  isExceptedFromAll(text, mention);
