// Reads the share of patients who had an effect: "1 of 4 patients responded", "partial responses (4.3%)".

import { guarded } from '../../../text/guarded.ts';
import { numerals } from '../../../text/numerals.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

/** If a smaller share responds, the response says nothing of the change that all of them have. */
export const few = 0.3;

const count = `(\\d{1,4}|${numerals.slice(1).join('|')})`;
/** The beginning that all phrases such as "3 of 7" share. */
const ofAll = `${count}(?:\\s?\\/|\\s(?:out\\s)?of\\s)`;
const words = '(?:\\s(?!(?:and|or|but|while|whereas)\\s)[\\p{L}\\d-]+)';
export const shareBefore = guarded(
  /%/,
  new RegExp(`(?<![\\p{L}\\d.])(\\d{1,3}(?:\\.\\d+)?)\\s?%\\)?${words}{0,8}\\s$`, 'iu'),
);
const countBefore = guarded(
  new RegExp(ofAll, 'i'),
  new RegExp(
    `(?<![\\p{L}\\d.])${count}(?:\\s?\\/\\s?|\\s(?:out\\s)?of\\s(?:the\\s|these\\s|all\\s)?)${count}(?![\\d%])(?:\\s?\\([^()]{0,20}\\))?${words}{0,8}\\s$`,
    'iu',
  ),
);
/** "Of 9 patients with X, two responded". */
const shareOfGroup = guarded(
  /of\s/i,
  new RegExp(
    `(?:^|[.;]\\s)of\\s(?:the\\s|these\\s|all\\s)?${count}\\s[^.;:]{1,90},\\s(?:only\\s)?${count}(?:\\s\\(\\d[^()]{0,12}\\))?\\s(?:\\p{L}+\\s){0,2}$`,
    'iu',
  ),
);
const shareAfter =
  /^(?:\s?\(|(?:\s[\p{L}\d-]+){0,8}?\s(?:in|by)\s(?:(?:only|about|just|approximately|around|roughly|some|merely|barely|(?:less|fewer)\sthan|under)\s){0,2}[~<≈]?\s?)(\d{1,3}(?:\.\d+)?)\s?%/u;
const countAfter = guarded(
  new RegExp(ofAll, 'i'),
  new RegExp(
    `^(?:\\s[\\p{L}-]+){0,6}\\s(?:in|by)\\s(?:only\\s)?${count}(?:\\s?\\/\\s?|\\s(?:out\\s)?of\\s(?:the\\s|these\\s|all\\s)?)${count}(?![\\d%])`,
    'iu',
  ),
);

const number = (word: string): number => {
  const named = numerals.indexOf(word.toLowerCase());
  return named < 0 ? Number(word) : named;
};

/** "In 20% of patients resistance is caused by": a share of those who resist, not of all who were treated. */
const ofResistant = /^(?:chemo|radio)?resist/iu;

const fewBefore =
  /(?<!\p{L})not\s(?:all|every|each)\s(?:of\s)?(?:the\s|these\s)?(?:[\p{L}\d-]+\s){1,6}$|(?<!\p{L})(?:few|rare|occasional|sporadic|isolated|hardly\sany)\s(?:(?:partial|complete|objective|durable|clinical)\s)?$/iu;

const response = /(?:responses?|remissions?|benefits?)$/i;
/** "Responses to D are rare in X", "makes responses to D unlikely"; of complete ones nothing else is said. */
const rareAfter = guarded(
  /rare|uncommon|infrequent|unlikely|exceptional|anecdotal/i,
  /^(?:\s(?:to|with|on|from|of)\s[^.;:,]{1,60}?)?\s(?:is|are|was|were|ha(?:s|ve)\sbeen|remains?)\s(?:very\s|exceedingly\s|[a-z]+ly\s)?(?:rare|uncommon|infrequent|unlikely|exceptional|anecdotal)(?![a-z])|^\s(?:to|with|on)\s[^.;:,]{1,40}?\s(?:rare|unlikely)(?=\s?[.,;]|$)/i,
);

/** "1 of 4 patients responded", "few responses", "partial responses (4.3%)": whether only few of the treated had an effect. */
export function isEffectInFew(text: string, cue: Span): boolean {
  if (ofResistant.test(text.slice(cue.start, cue.end))) return false;
  const before = textBefore(text, cue, 90);
  if (fewBefore.test(before)) return true;
  const after = textAfter(text, cue, 90);
  if (response.test(text.slice(cue.start, cue.end)) && rareAfter.test(after)) return true;
  const share = shareBefore.exec(before) ?? shareAfter.exec(after);
  if (share) return Number(share[1]) / 100 < few;
  const some = shareOfGroup.exec(textBefore(text, cue, 140));
  if (some) return number(some[2] ?? '') / number(some[1] ?? '') < few;
  const counted = countBefore.exec(before) ?? countAfter.exec(after);
  return counted !== null && number(counted[1] ?? '') / number(counted[2] ?? '') < few;
}
