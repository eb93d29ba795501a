import type { Mention } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';

/** Up to six words before what is compared with, none of which begins another phrase. */
const upToOther = '(?:\\s(?!(?:when|after|if|upon|to|and|but|following|in|among)\\s)[^\\s.,;:()]+){0,6}';
const comparison = anyOf(
  'than\\s(?:to|with|on|under|against)',
  'than|(?:superior|inferior|preferable|alternatives?)\\sto|compar(?:ed|ison|ing)\\s(?:to|with)|versus|vs\\.?',
  'relative\\sto|in\\scontrast\\s(?:to|with)|contrary\\sto|as\\sopposed\\sto|unlike|instead\\sof|in\\skeeping\\swith',
  'than\\s(?:that\\s|those\\s)?(?:is\\s|was\\s)?(?:expected|seen|observed|reported|found)\\s(?:in|for|with|among)(?:\\s[^\\s.,;:()]+){0,3}',
  'except(?:\\sfor)?|apart\\sfrom|with\\sthe\\sexception\\sof|(?:regardless|irrespective|independent(?:ly)?)\\sof',
);
/** "Unlike A and B", "unlike the classical deletions of exon 19 and B": the second of a list. */
const firstOfList =
  '(?:(?:\\s(?!(?:when|after|if|upon|but|following|among)\\s)[^\\s.,;:()]{2,24}){1,6}\\s(?:and|or)(?:\\sthe)?)?';
/** "Versus 10.2 months with". */
const figure =
  '(?:\\s(?:only\\s)?\\d{1,3}(?:\\.\\d+)?(?:\\s?%|\\s(?:months?|weeks?|years?))(?:\\s\\([^()]{0,40}\\))?\\s(?:with|for|on|in|under|after))?';
const comparisonBefore = guarded(
  /than|superior|inferior|preferable|alternative|compar|versus|vs|relative|contrast|contrary|opposed|unlike|instead|keeping|except|apart|regardless|irrespective|independent|over/i,
  new RegExp(
    `(?<![a-z\\d])${comparison}(?:\\s(?:in|for|with))?${figure}${firstOfList}${upToOther}[\\s/–]$|(?<![a-z\\d])over\\s(?:[a-z]+[–/-])?$|(?<![a-z\\d])over\\s(?:(?:standard|conventional|single-agent|the|investigator's|choice|of|second-line|first-line)\\s){1,4}$`,
    'i',
  ),
);

/**
 * "… than cells with X", "unlike X", "all except X": whether a sentence makes its statement about something else, in comparison
 * with a mention.
 */
export const isComparator = (text: string, { prose }: Mention): boolean =>
  comparisonBefore.test(textBefore(text, prose, 90));

const graded = /(?<![a-z])(?:less|more|lower|higher|better|worse|poorer|greater)(?![a-z])/i;
const thanIn = /(?<![a-z])than\s(?:in|for|against)\s(?:[a-z-]+\s){0,3}$/i;

/**
 * "X is less effective in Y-mutant cancer of the colon than in melanoma": whether two diseases are compared, so that what the
 * tumours have in common is not the cause. `named` are the mentions of the sentence.
 */
export function isBetweenDiseases(text: string, cue: Span, named: readonly Mention[]): boolean {
  const other = named.find(
    ({ kind, prose }) => kind === 'disease' && prose.start > cue.end && thanIn.test(text.slice(cue.end, prose.start)),
  );
  return (
    other !== undefined &&
    !named.some(({ kind, prose }) => kind !== 'disease' && prose.start > other.prose.start) &&
    graded.test(text.slice(Math.max(0, cue.start - 30), cue.end))
  );
}
