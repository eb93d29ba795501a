// Reads changes from one thing to another: in "the switch from V600E to V600K confers resistance" V600K does.

import { guarded } from '../../../text/guarded.ts';

const article = '(?:the\\s|an?\\s)?(?:mutant\\s|mutation\\s|mutated\\s)?$';
/** "The switch from V600E", "KRAS changed from". */
const switchedFromBefore = guarded(
  /from\s/,
  new RegExp(
    `(?<![A-Za-z])(?:[Ss]witch(?:e[ds]|ing)?|[Cc]hang(?:e[ds]?|ing)|[Ss]hift(?:s|ed|ing)?|[Tt]ransition(?:s|ed|ing)?|[Cc]onver(?:sion|ted|ting)|[Mm]ov(?:e[ds]?|ing)|[Gg]o(?:es|ing)|[Ww]ent|[Ee]vol(?:ution|ved|ving)|[Tt]urn(?:s|ed|ing)?|[Mm]utat(?:ed|es|ing))\\s(?:[a-z]+\\s){0,3}from\\s${article}`,
    'u',
  ),
);
const toOther = /^(?:[\s-][^\s,;:.-]+){0,3}\s(?:in)?to\s/;

/** "Replacing C481S", "the exchange of T790M". */
const exchangeBefore = guarded(
  /replac|exchang/i,
  new RegExp(`(?<![A-Za-z])(?:[Rr]eplac(?:ing|ement\\sof|e[sd]?)|[Ee]xchang(?:ing|e\\sof))\\s${article}`, 'u'),
);
const forOther = /^(?:[\s-][^\s,;:.-]+){0,3}\s(?:by|with|for)\s/;
const replacingBefore = /(?<![A-Za-z])replac(?:es|ed|ing)\s/;

/** "T790M is replaced by", and the gene of that T790M. */
const replacedAfter =
  /^(?:\s[A-Z]\d+[A-Z])?(?:\s(?:mutations?|clones?))?\s(?:(?:is|are|was|were|has\sbeen|had\sbeen|being)\s)?(?:[a-z]+ly\s)?(?:replaced|superseded|displaced|supplanted)\s(?:by|with)\s/;
/** "Loss of T790M with gain of". */
const lossBefore = /(?<![A-Za-z])(?:[Ll]oss|[Dd]isappearance)\sof\s(?:the\s)?$/;
const withGain =
  /^\)?\s(?:with|and|accompanied\sby|together\swith)\s(?:the\s|a\s)?(?:gain|acquisition|emergence|appearance)\sof\s/;

/** Whether the words around a name say that something else has taken its place. */
export const isFormerState = (before: string, after: string): boolean =>
  (switchedFromBefore.test(before) && toOther.test(after)) ||
  (exchangeBefore.test(before) && (forOther.test(after) || isReplaced(before, after))) ||
  replacedAfter.test(after) ||
  (lossBefore.test(before) && withGain.test(after));

/** "C797S replaces T790M and confers": the first is there. */
const isReplaced = (before: string, after: string): boolean =>
  replacingBefore.test(before) && /^(?:\smutations?)?(?:,|\s(?:and|in|which|that)\s|[.;]|$)/.test(after);
