// Reads amplifications of an allele: "G12C amplification", "V600E-amplified", "amplification of the KRAS G12C allele".

import { guarded } from '../../../text/guarded.ts';
import { isCopyingOfDna } from '../../geneState/copyingOfDna.ts';
import { matches, type VariantForm } from '../form.ts';
import { alleleChange, residueFirst, tokenEnd, tokenStart } from '../notation.ts';

/** More copies of the mutant allele are another change than the substitution. */
const amplified = new RegExp(
  `${tokenStart(residueFirst)}${alleleChange}(?:\\s|-)(?:mutant\\s)?(?:allele\\s)?(?:amplifications?|amplified)${tokenEnd}`,
  'gu',
);
/** "amplification of the KRAS G12C allele", "amplification of mutant BRAF V600E": with its gene in between. */
const nounFirst = guarded(
  /mplifications?\sof\s/,
  new RegExp(
    `(?<![\\p{L}\\d])[Aa]mplifications?\\sof\\s(?:the\\s)?(?:mutant\\s)?[A-Z][A-Z\\d]{2,7}[\\s-](${alleleChange})(?:[\\s-](?:mutant\\s)?(?:allele|oncogene))?${tokenEnd}`,
    'gu',
  ),
);

/** The amplification of an allele that a substitution names. */
export const alleleAmplification: VariantForm = {
  name: 'alleleAmplification',
  sign: /\d[A-Z][\s-](?:mutant |allele |mutant allele )?amplif|mplifications?\sof\s/,
  read: (text) => [
    ...matches(text, amplified, () => ({ changes: [{ form: 'amplification' }], needs: 'gene' })),
    ...matches(text, nounFirst, ({ 0: whole, 1: substitution, index }) =>
      isCopyingOfDna(text, { start: index, end: index + whole.length })
        ? undefined
        : { changes: [{ form: 'amplification', ownName: `${substitution} amplification` }], needs: 'gene' },
    ),
  ],
};
