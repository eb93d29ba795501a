// Reads treatments that a sentence tells to work, so that a resistance told of later is not to them: "resistant to A but
// sensitive to D", "adding D mitigates the effect".

import { nameOf } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Argument } from '../../arguments/arguments.ts';

/** "D overcomes", "adding D to E mitigates", but not "D that E overcomes", "D is overcome". */
const undoingAfter = guarded(
  /overc[ao]m|revers|mitigat|circumvent|counteract/i,
  /^(?:\s(?!(?:that|which|who|and|but|is|are|was|were|be|been)\s)[^\s.;:,]+){0,2}(?:\s(?:to|plus|with|and)\s[^\s.;:,]+){0,3}\s(?:overcomes?|overcame|revers(?:es|ed)|mitigate[sd]?|circumvent(?:s|ed)|counteract(?:s|ed)?)(?![a-z])/i,
);

/** "Switching to a type II inhibitor such as D or E may re-establish control", "it can be treated with D": a way out of a resistance. */
const wayOutBefore = guarded(
  /switch|chang|overc|treated|targeted|managed|met|addressed|rescued|countered|circumvent|revers/i,
  /(?<![a-z])(?:(?:switch|chang)(?:ing|e)?\sto|(?:can|could|may|might)\s(?:still\s|often\s|[a-z]+ly\s)?be\s(?:treated|overcome|targeted|managed|met|addressed|rescued|countered|circumvented|reversed)\s(?:with|by|through))\s[^.;:]{0,110}$/i,
);
const offered = /(?:switch|chang)(?:ing|e)?\sto\s[^.;:]*$/i;
const mayWork =
  /^[^.;:]{0,80}?\s(?:may|might|can|could)\s(?:[a-z]+ly\s|then\s|often\s|still\s)?(?:re-?establish|restore|regain|overcome|rescue|help|bring|control|work|be\s(?:tried|considered|effective|active|useful|of\suse|an?\s[a-z]+))(?![a-z])/i;
/** "D, E and F can overcome them". */
const canOvercome =
  /^(?:(?:,\s|,?\s(?:and|or|plus)\s)[^\s.;:,]+){0,5}\s(?:can|could|may|might)\s(?:still\s|often\s|[a-z]+ly\s)?(?:overcome|circumvent|reverse|mitigate|counteract|rescue)(?![a-z])/i;
function isWayOut(text: string, { mention: { prose } }: Argument): boolean {
  const [before, after] = [textBefore(text, prose, 150), textAfter(text, prose, 150)];
  return canOvercome.test(after) || (wayOutBefore.test(before) && (!offered.test(before) || mayWork.test(after)));
}

/** "A prolongs survival in combination with D or E": D and E are the partners, and not what is spoken of. */
const partnerBefore = guarded(
  /combin|together|added/i,
  /(?<![a-z])(?:(?:when|if)\s(?:combined|given\stogether|added|used\stogether)\s(?:with|to)|in\scombination\swith)\s(?:an?\s|the\s)?[^.;:,]{0,50}$/i,
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

const efficacy = 'activity|efficacy|potency';
/** "Retain some activity", "remains fully active", "is still effective". */
const stillWorks = anyOf(
  String.raw`(?:(?:retain|keep|maintain|preserve)(?:s|ed)?|kept)\s(?:[a-z]+\s){0,2}(?:${efficacy})`,
  String.raw`(?:remain|stay)(?:s|ed)?\s(?:fully\s|highly\s|largely\s|still\s)?(?:active|effective)`,
  String.raw`(?:is|are|was|were)\sstill\s(?:active|effective)`,
);
/** "Resistant to A; inhibitors such as B and C may retain activity": of B and C. */
const retaining = guarded(
  /retain|keep|kept|maintain|preserve|remain|stay|still/i,
  new RegExp(
    [
      // "B", "such as B and C": the rest of a list.
      String.raw`^(?:(?:,\s|,?\s(?:and|or|such\sas|including|like)\s)[^\s.;:,]+){0,5}`,
      String.raw`(?:\s(?:may|might|can|could|do|does))?(?:\s(?:often|usually|largely|partly|fully|also|still))?\s${stillWorks}(?![a-z])`,
    ].join(''),
    'i',
  ),
);
/** "As against radiotherapy alone": what both groups had. */
const controlBefore = /(?<![a-z])(?:against|versus|vs\.?|than|with)\s[^;:]{0,40}$/i;
const isControl = (text: string, { mention: { prose } }: Argument): boolean =>
  /^\salone(?![a-z])/.test(textAfter(text, prose, 7)) && controlBefore.test(textBefore(text, prose, 60));

/** "…, because those with it do worse on D". */
const reasonBefore = /,\s(?:because|since)\s[^.;:]*$/;

/** Of the treatments that a sentence is about, those that a later "resistance" may be to; `named` are all it names. */
export function withoutWorking(
  text: string,
  named: readonly Argument[],
  treatments: readonly Argument[],
): readonly Argument[] {
  const follows = (words: Pick<RegExp, 'test'>, { mention: { prose } }: Argument) =>
    words.test(textBefore(text, prose, 150));
  const hasResisted = treatments.some((one) => follows(resistedBefore, one));
  const isPartner = (one: Argument) => follows(partnerBefore, one);
  const hasMain = treatments.some((one) => !isPartner(one));
  const controls = named.filter((one) => isControl(text, one)).map((one) => nameOf(one.mention));
  return treatments.filter(
    (one) =>
      !controls.includes(nameOf(one.mention)) &&
      !follows(reasonBefore, one) &&
      !isWayOut(text, one) &&
      !(hasMain && isPartner(one)) &&
      !undoingAfter.test(textAfter(text, one.mention.prose, 120)) &&
      !(hasResisted && (follows(answeredBefore, one) || retaining.test(textAfter(text, one.mention.prose, 120)))),
  );
}
