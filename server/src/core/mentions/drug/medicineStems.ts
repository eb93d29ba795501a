// The stems of INNs of medicines for other diseases, which reviews of cancer and of pharmacogenomics name beside those of the base:
// omeprazole, rivaroxaban, fluconazole. The base has those without a stem, and few of the others.

import { anyOf } from '../../text/anyOf.ts';

/** Endings of INNs by the WHO's list of stems, as part of an expression; a look-behind keeps out words that end alike. */
export const medicineStems = anyOf(
  // Blood. What has a property is another thing ("heparin-binding"), and heparin sulphate is a sugar.
  'xaban|gatran|(?<![gn])grel(?:or)?|parin(?!\\s(?:sul(?:f|ph)ate|binding|affinity|columns?|tubes?|beads)(?![a-z]))|plostim|bopag',
  // Heart and vessels, lipids, diabetes, kidneys.
  'pril|sartan|dipine|olol|(?<!san)[dt][ai]lol|tiazem|darone|serpine|cainide|vastatin|fibrate|glitazone|gliptin|gliflozin|glutide|semide|vaptan|[st]entan',
  // Stomach and nausea. Cytidine is a nucleoside.
  'prazole|setron|(?<!al|cre|eci|tre)pitant|m[eo]tidine|nitidine|zatidine',
  // Infections. Tetracyclines switch genes on in the laboratory: "doxycycline-induced expression".
  'conazole|fungin|floxacin|thromycin|(?<!anthra)cycline(?!-induc|-regulat|-dependent|-controlled)|nidazole|bendazole|mectin|[aeiou]vir|asvir|relvir|virapine|bavirin|vudine|virine|[ao]quine|[pn]acrine',
  // Nerves and pain.
  'oxetine|faxine|talopram|triptyline|ipramine|peridol|peridone|promazine|(?<!pi)perazine|[zi]apine|azepam|azolam|barbital|(?:ba|ma)zepine',
  '(?<!an)toin|trigine|racetam|triptan|caine|profen|fenac|met(?:h)?acin|coxib|madol|stigmine',
  // Others.
  'flunomide|limod|phylline|(?:den|van|dal)afil|fenadine|steride|dronate|calciferol|citriol|lukast|caftor|nisolone',
);
