// Reads treatments that a sentence tells to work, so that a resistance told of later is not to them: "resistant to A but
// sensitive to D", "adding D mitigates the effect".

import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Argument } from '../../arguments/arguments.ts';

/** "D overcomes", "adding D to E mitigates", but not "D that E overcomes", "D is overcome". */
const undoingAfter = guarded(
  /overc[ao]m|revers|mitigat|circumvent|counteract/i,
  /^(?:\s(?!(?:that|which|who|and|but|is|are|was|were|be|been)\s)[^\s.;:,]+){0,2}(?:\s(?:to|plus|with|and)\s[^\s.;:,]+){0,3}\s(?:overcomes?|overcame|revers(?:es|ed)|mitigate[sd]?|circumvent(?:s|ed)|counteract(?:s|ed)?)(?![a-z])/i,
);

/** "Sensitive to type II inhibitors such as A, B and D". */
const answeredBefore =
  /(?<![a-z])(?:sensitive|sensitivity|susceptible|responsive|responds?|responded)\sto\s(?![^.;:]*(?:resist|refractor|insensitiv))[^.;:]{0,110}$/i;

const resistedBefore =
  /(?<![a-z])(?:resistan(?:ce|t)|refractory|insensitive)\sto\s(?![^.;:]*(?:sensitiv|suscept|respon))[^.;:]{0,110}$/i;

const activeAfter =
  /^(?:\s(?:and|or)\s[^\s.;:,]+)?\s(?:is|are|was|were|remains?|remained)\s(?:[a-z]+ly\s|also\s|still\s)?(?:active|effective)\s(?:against|in)(?![a-z])/;
export const isActiveAgainst = (text: string, { mention: { prose } }: Argument): boolean =>
  activeAfter.test(textAfter(text, prose, 60));

/** "As against radiotherapy alone": what both groups had. */
const controlBefore = /(?<![a-z])(?:against|versus|vs\.?|than|with)\s[^;:]{0,40}$/i;
const isControl = (text: string, { mention: { prose } }: Argument): boolean =>
  /^\salone(?![a-z])/.test(textAfter(text, prose, 7)) && controlBefore.test(textBefore(text, prose, 60));
const nameOf = ({ mention: { labels } }: Argument): string => labels.join();

/** "…, because those with it do worse on D". */
const reasonBefore = /,\s(?:because|since)\s[^.;:]*$/;

/** Of the treatments that a sentence is about, those that a later "resistance" may be to; `named` are all it names. */
export function withoutWorking(
  text: string,
  named: readonly Argument[],
  treatments: readonly Argument[],
): readonly Argument[] {
  const isBehind = (words: RegExp, { mention: { prose } }: Argument) => words.test(textBefore(text, prose, 150));
  const hasResisted = treatments.some((one) => isBehind(resistedBefore, one));
  const controls = named.filter((one) => isControl(text, one)).map(nameOf);
  return treatments.filter(
    (one) =>
      !controls.includes(nameOf(one)) &&
      !isBehind(reasonBefore, one) &&
      !undoingAfter.test(textAfter(text, one.mention.prose, 120)) &&
      !(hasResisted && isBehind(answeredBefore, one)),
  );
}
