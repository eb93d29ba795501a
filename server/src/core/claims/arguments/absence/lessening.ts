// Reads nouns and verbs of lessening before a name, with the kind of gene and with the rest of a list between: "a decrease in DCK
// activity", "defects of the repair genes A, B and X", "blocking the expression of X", "tumours that lose both copies of X".

import type { Mention } from '../../../mentions/mention.ts';
import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { textBeforeList } from '../lists/textBeforeList.ts';

/** "The negative regulator X", "the mismatch repair genes X". */
const kind =
  '(?:(?:[a-z-]+\\s){0,3}(?:genes?|regulators?|suppressors?|repressors?|activators?|effectors?|transporters?|pumps?|channels?|receptors?|kinases?|phosphatases?|ligases?|enzymes?|proteins?|factors?)\\s)?';
/** "Deoxycytidine kinase (DCK)": the name in full. */
const inFull = '(?:(?:[a-z\\d-]+\\s){1,4}\\()?';
const amount = '(?:expression|activity|function|levels?|abundance|copies|alleles|both\\s(?:copies|alleles))';
const ofAmount = `(?:(?:the\\s)?${amount}\\s(?:of|for)\\s)`;
const opening = '(?:(?:the|an?|its|their|both|either)\\s)?';

/** Nouns that say by themselves that a gene works less: "defects in X". */
const defect = '(?:defects?|deficienc(?:y|ies)|deficits?|impairments?|dysfunction)\\s(?:of|in)';
/** "Inhibition of the negative regulator X"; without a kind of gene, `removal.ts` reads it. */
const taking =
  '(?:inhibition|blockade|silencing|knock-?(?:down|out)|deletion|inactivation|ablation|depletion|disruption|suppression|down-?regulation)\\sof';
/** Nouns and verbs that need an amount: "a decrease in X activity", "which reduce the expression of X". */
const decrease = '(?:decreases?|reductions?)\\s(?:of|in)';
const less =
  '(?:(?:reduc|decreas|diminish|lower|impair|abolish|abrogat|suppress|inhibit|block|limit)(?:e?s|e|ed|ing)?|los(?:es?|t|ing))';

const lessNounBefore = guarded(
  /defect|deficien|deficit|impairment|dysfunction/i,
  new RegExp(`(?<![a-z])${defect}\\s${ofAmount}?${opening}${kind}${inFull}$`, 'i'),
);
const takingBefore = guarded(
  /\sof\s/i,
  new RegExp(`(?<![a-z])${taking}\\s${ofAmount}?${opening}${kind.slice(0, -1)}$`, 'i'),
);
const amountBefore = guarded(
  /\sof\s|\sfor\s/i,
  new RegExp(`(?<![a-z])(?:${less}|${decrease})\\s${ofAmount}${opening}${kind}${inFull}$`, 'i'),
);
/** "Polymorphisms that reduce X activity": the amount comes after the name. */
const lessBefore = guarded(
  /(?:that|which|in|of)\s/i,
  new RegExp(
    `(?<![a-z])(?:(?:(?:variants?|polymorphisms?|alleles?|mutations?|genotypes?|haplotypes?|changes)\\s(?:that|which)\\s)${less}|${decrease})\\s${opening}${kind}${inFull}$`,
    'i',
  ),
);
const amountAfter =
  /^(?:\)|\s\([^()]{1,12}\))?[\s-](?:(?:m?RNA|protein|gene|enzyme|enzymatic)\s)?(?:expression|activity|function|levels?|abundance)(?![a-z])/i;

/** Whether the words before a mention, and those after it, say that there is less of it or that it works less. */
export function isLesseningBefore(text: string, { kind: kindOfName, prose }: Mention): boolean {
  if (kindOfName === 'variant' || kindOfName === 'fusion' || kindOfName === 'mechanism') return false;
  const after = textAfter(text, prose, 40);
  const before = after.startsWith(')') ? textBefore(text, prose, 90) : textBeforeList(text, prose);
  return (
    lessNounBefore.test(before) ||
    takingBefore.test(before) ||
    amountBefore.test(before) ||
    (amountAfter.test(after) && lessBefore.test(before))
  );
}
