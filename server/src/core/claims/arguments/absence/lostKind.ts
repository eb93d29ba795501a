// Reads names as examples of a kind of thing that is lost or impaired: "loss of tumour suppressors such as X", "impaired
// death-receptor signalling (X, Y)".

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';
import { removing } from '../../cues/sharedWords/removing.ts';

const lost = `(?:low|lower|reduced|decreased|diminished|absent)\\s(?:m?RNA\\s|protein\\s|surface\\s)?(?:expression|levels?|abundance)\\sof|(?:${removing})\\sof|(?:impaired|defective|deficient|disrupted|dysfunctional|abrogated)|(?:defects?|deficienc(?:y|ies))\\s(?:in|of)`;
/** What genes or their products are called; the words before it are none of a verb. */
const kindOfThing =
  '(?:(?!\\S+(?:es|ed)\\s)[^\\s.;:,()]+\\s){0,4}(?:genes?|suppressors?|proteins?|receptors?|enzymes?|[a-z]*(?:kin|phosphat|lig|helic|nucle|transfer|methyl|acetyl)ases?|transporters?|channels?|members?|components?|subunits?|factors?|regulators?|repressors?|effectors?|molecules|signal{1,2}ing|pathways?|complex(?:es)?)';
const lostKindBefore = guarded(
  /such\sas|includ|for\s(?:instance|example)|namely|like\s|e\.g\.|among\sthem|\(/i,
  new RegExp(
    `(?<![a-z])(?:${lost})\\s(?:the\\s)?${kindOfThing}(?:,?\\s(?:such\\sas|including|for\\s(?:instance|example),?|namely|like|among\\sthem)\\s|\\s\\((?:(?:e\\.g\\.|for\\sexample|such\\sas|including),?\\s)?)([^.;:()]{0,110})$`,
    'i',
  ),
);

/** "Loss of the mismatch-repair proteins X and Y": the kind stands right before the names. */
const namedKindBefore = guarded(
  new RegExp(
    `(?:${removing}|low|reduced|decreased|diminished|absent|impaired|defect|deficien|disrupted|dysfunctional|abrogated)`,
    'i',
  ),
  new RegExp(
    `(?<![a-z])(?:${lost})\\s(?:(?:the|its|their|either|both)\\s){0,2}${kindOfThing}\\s([^.;:()]{0,110})$`,
    'i',
  ),
);

const firstOfList = /^(?:[A-Z][A-Za-z\d*-]{1,11}(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)){0,8}$/;

/** Whether a name is an example of what is lost or impaired. */
export function isExampleOfLost(text: string, name: Span): boolean {
  const before = textBefore(text, name, 150);
  const found = lostKindBefore.exec(before) ?? namedKindBefore.exec(before);
  return found !== null && firstOfList.test(found[1]!);
}
