// Reads amplifications of an allele: "G12C amplification", "V600E-amplified".

import { matches, type VariantForm } from '../form.ts';
import { oneLetterResidue, residueFirst, tokenEnd, tokenStart } from '../notation.ts';

/** More copies of the mutant allele are another change than the substitution. */
const amplified = new RegExp(
  `${tokenStart(residueFirst)}${oneLetterResidue}[1-9]\\d{1,3}${oneLetterResidue}(?:\\s|-)(?:mutant\\s)?(?:allele\\s)?(?:amplifications?|amplified)${tokenEnd}`,
  'gu',
);

/** The amplification of an allele that a substitution names. */
export const alleleAmplification: VariantForm = {
  name: 'alleleAmplification',
  sign: /\d[A-Z][\s-](?:mutant |allele |mutant allele )?amplif/,
  read: (text) => matches(text, amplified, () => ({ changes: [{ form: 'amplification' }], needs: 'gene' })),
};
