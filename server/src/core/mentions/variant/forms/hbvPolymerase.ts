// Reads changes of the polymerase of hepatitis B virus: "rtM204V".

import { matches, type VariantForm } from '../form.ts';
import { oneLetterResidue, tokenEnd } from '../notation.ts';

/** rtM204V, rtM204I/V, rtA181T: residues of the reverse transcriptase of hepatitis B virus, counted from its own start. */
const pattern = new RegExp(
  `(?<![\\p{L}\\d])rt(${oneLetterResidue})[1-9]\\d{1,2}(${oneLetterResidue})(?:/${oneLetterResidue}(?![\\p{L}\\d]))*${tokenEnd}`,
  'gu',
);

/**
 * A change of the polymerase of hepatitis B virus. It belongs to no gene of the text, and no reference sequence is counted
 * this way.
 */
export const hbvPolymerase: VariantForm = {
  name: 'hbvPolymerase',
  sign: /rt[A-Y]\d/,
  read: (text) =>
    matches(text, pattern, ([, from, to]) =>
      from === to ? undefined : { changes: [{ form: 'substitution' }], ofNoGene: true },
    ),
};
