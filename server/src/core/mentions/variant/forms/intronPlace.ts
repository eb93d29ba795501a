// Reads changes named by their place in an intron alone, as the thalassaemias are listed: "IVS-I-110", "IVS1 -5nt".

import { matches, type VariantForm } from '../form.ts';
import { tokenEnd, wordStart } from '../notation.ts';

const sign = '[-+\\u2010-\\u2013\\u2212]';
/** IVS-I-110, IVS II-654, IVS-I+5; with an arabic number the bases are counted as such: IVS1 -5nt. "IVS 1-5" is five introns. */
const place = new RegExp(
  `${wordStart}IVS(?:[-\\s]I{1,2}\\s?${sign}\\s?[1-9]\\d{0,2}(?:\\s?nt)?|[-\\s]?[12]\\s?${sign}\\s?[1-9]\\d{0,2}\\s?nt)${tokenEnd}`,
  'gu',
);

/** A change of a base of an intron, without the bases. */
export const intronPlace: VariantForm = {
  name: 'intronPlace',
  sign: /IVS[-\s]?[I12]/,
  read: (text) => matches(text, place, () => ({ changes: [{ form: 'substitution' }] })),
};
