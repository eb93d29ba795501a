// Reads residues after the symbol of their gene, where the base knows changes of them: "BRAF V600", "KRAS G12/13".

import { matches, type ReadMatch, type VariantForm } from '../form.ts';
import { oneLetterResidue, residueOf } from '../notation.ts';

/** "The BRAF V600 inhibitor" is a drug: what it is aimed at is part of its name. */
const end = '(?![\\p{L}\\d*]|[-.,\\u2010-\\u2013]\\d|\\s?[→>]|[-\\s](?:kinase\\s)?(?:inhibit|TKI|degrader|antagonist))';
const place = '[1-9]\\d{1,3}';
/** NRAS Q61, KRAS G12/13; at the start of a text, the symbol is written as one word with the residue: BRAFV600. */
const afterSymbol = new RegExp(
  `(?<=(?<![\\p{L}\\d-])[A-Z][A-Z\\d]{2,6}[\\s-]|^)(${oneLetterResidue})(${place})(?:/(${place}))?${end}(?!/)`,
  'gu',
);
/** The G810 residue. */
const calledResidue = new RegExp(`(?<![\\p{L}\\d-])(${oneLetterResidue})(${place})(?=\\sresidue(?![\\p{L}\\d]))`, 'gu');

const read: ReadMatch = ([, letter = '', one = '', other]) => {
  const from = residueOf(letter);
  const places = other === undefined ? [one] : [one, other];
  return {
    changes: places.map((at) => ({ form: 'mutation' as const, residue: { from, position: Number(at) } })),
    needs: 'hotspot',
  };
};

/** A residue that is known to change, named without a word for a change. */
export const hotspot: VariantForm = {
  name: 'hotspot',
  sign: /(?:^|[A-Z\d][\s-])[ACDEFGHIKLMNPQRSTVWY][1-9]\d|\d\sresidue/,
  read: (text) => [afterSymbol, calledResidue].flatMap((pattern) => matches(text, pattern, read)),
};
