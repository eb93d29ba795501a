// Reads other splicing of the transcript of an allele: "splice variants of BRAF V600E", "BRAF V600E splice variants".

import { guarded } from '../../../text/guarded.ts';
import { matches, type VariantForm } from '../form.ts';
import { alleleChange, residueFirst, tokenEnd, tokenStart } from '../notation.ts';

const noun = '(?:splice|splicing)[\\s-](?:variants?|isoforms?)';

/** The allele is what the splice variant is made of; it is not the change that is told. */
const alleleFirst = guarded(
  /splic/,
  new RegExp(`${tokenStart(residueFirst)}(${alleleChange})[\\s-]${noun}${tokenEnd}`, 'gu'),
);
/** With its gene in between. */
const nounFirst = guarded(
  /[Ss]plic/,
  new RegExp(
    `(?<![\\p{L}\\d])(?:[Ss]plice|[Ss]plicing)[\\s-](?:variants?|isoforms?)\\sof\\s(?:the\\s)?(?:mutant\\s)?[A-Z][A-Z\\d]{2,7}[\\s-](${alleleChange})${tokenEnd}`,
    'gu',
  ),
);

/** A splice variant of an allele that a substitution names. */
export const alleleSplicing: VariantForm = {
  name: 'alleleSplicing',
  sign: /[Ss]plic/,
  read: (text) =>
    [alleleFirst, nounFirst].flatMap((pattern) =>
      matches(text, pattern, ([, substitution]) => ({
        changes: [{ form: 'splice-variant', ownName: `${substitution} splice variant` }],
      })),
    ),
};
