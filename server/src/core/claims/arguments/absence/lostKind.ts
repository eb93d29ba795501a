// Reads names as examples of a kind of thing that is lost or impaired: "loss of tumour suppressors such as X", "impaired
// death-receptor signalling (X, Y)".

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';
import { removing } from '../../cues/sharedWords/removing.ts';

const lost = `(?:${removing})\\sof|(?:impaired|defective|deficient|disrupted|dysfunctional|abrogated)|(?:defects?|deficienc(?:y|ies))\\s(?:in|of)`;
/** What genes or their products are called; the words before it are none of a verb. */
const kindOfThing =
  '(?:(?!\\S+(?:es|ed)\\s)[^\\s.;:,()]+\\s){0,4}(?:genes?|suppressors?|proteins?|kinases?|phosphatases?|receptors?|enzymes?|ligases?|transporters?|channels?|members|components|subunits|factors|regulators|repressors|effectors|molecules|signal{1,2}ing|pathways?|complex(?:es)?)';
const lostKindBefore = guarded(
  /such\sas|includ|for\s(?:instance|example)|namely|like\s|e\.g\.|among\sthem|\(/i,
  new RegExp(
    `(?<![a-z])(?:${lost})\\s(?:the\\s)?${kindOfThing}(?:,?\\s(?:such\\sas|including|for\\s(?:instance|example),?|namely|like|among\\sthem)\\s|\\s\\((?:(?:e\\.g\\.|for\\sexample|such\\sas|including),?\\s)?)([^.;:()]{0,110})$`,
    'i',
  ),
);

const firstOfList = /^(?:[A-Z][A-Za-z\d*-]{1,11}(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)){0,8}$/;

/** Whether a name is an example of what is lost or impaired. */
export function isExampleOfLost(text: string, name: Span): boolean {
  const found = lostKindBefore.exec(textBefore(text, name, 150));
  return found !== null && firstOfList.test(found[1]!);
}
