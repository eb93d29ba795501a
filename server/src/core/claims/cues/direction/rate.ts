// Reads how many respond: "an objective response rate of 64%", "the ORR was 75%".

import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { few } from '../noEffect/proportion.ts';
import { inBrackets } from '../sharedWords/inBrackets.ts';

const rate = /(?:response\srates?|\borr)$/i;
/** Who responded, to what, by which measure: "ORR (by RECIST 1.1) to D in patients with X was". */
const aside = '(?:\\s?\\([^()]{0,40}\\))?';
const share = '(\\d{1,3}(?:\\.\\d+)?)\\s?%';
const about = '(?:(?:approximately|about|around|roughly|nearly|almost|over|up\\sto|~|≈|>)\\s?)?';
const after = new RegExp(
  `^${aside}(?:\\s(?:to|with|for|on|in|among|under|after)\\s[^.;:%]{1,90}?)?\\s(?:of|was|were|is|reached|exceeded|approached)\\s${about}${share}`,
  'i',
);
const before = new RegExp(`(?<![\\d.])${share}\\s(?:(?:objective|overall|confirmed|complete)\\s)?$`, 'i');
/** With another group beside, the figure tells of a difference, and which group is meant is open. */
const anotherGroup =
  /(?<![a-z])(?:vs|versus|compar(?:ed|ison|ing)|than|against|whereas|while|although|however|but|respectively|only|just|merely|historical)(?![a-z])/i;

/** Whether a rate of response is given as a figure, alone, and high enough to say that those who are treated respond. */
export function isHighRate(text: string, measure: Span): boolean {
  if (!rate.test(text.slice(measure.start, measure.end))) return false;
  const following = textAfter(text, measure, 160).split(/[.;]\s/)[0] ?? '';
  const ahead =
    textBefore(text, measure, 120)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  const found = before.exec(ahead) ?? after.exec(following);
  const words = `${ahead}${following}`.replace(inBrackets, '');
  return (
    found !== null &&
    Number(found[1]) >= 100 * few &&
    !anotherGroup.test(words) &&
    (words.match(/%/g)?.length ?? 0) === 1
  );
}
