// Reads residues and codons that are said to be changed: "V600 mutation", "codon 12 mutations".

import { matches, type VariantForm } from '../form.ts';
import { oneLetterResidue, residueFirst, residueOf, threeLetterResidue, tokenEnd, tokenStart } from '../notation.ts';

/** V600-mutant, V600 mutation(s), G12-mutated, Arg248 mutants: the span is the residue alone. */
const changed = new RegExp(
  `${tokenStart(residueFirst)}(${threeLetterResidue}|${oneLetterResidue})([1-9]\\d{1,3})(?=(?:\\s|-)(?:mutations?|mutants?|mutated|mutant-|substitutions?|variants?|alterations?)${tokenEnd})`,
  'gu',
);
/** codon 12 mutations, codons 12 and 13 mutated: the span is the codon alone. */
const codon =
  /(?<![\p{L}\d])codons?\s(\d{1,4})(?:(?:\s?(?:,|\/|and|or|,\sand)\s?)\d{1,4}(?![\d.])){0,3}(?=(?:\s|-)(?:mutations?|mutants?|mutated|substitutions?|variants?)(?![\p{L}\d]))/gu;

/** A residue or codon that is said to be changed, without the new residue. */
export const residueMention: VariantForm = {
  name: 'residueMention',
  sign: /\d[-\s](?:mut|subst|variant|alter)/,
  read(text) {
    const residues = matches(text, changed, ([, code = '', digits = '']) => ({
      changes: [{ form: 'mutation' as const, residue: { from: residueOf(code), position: Number(digits) } }],
    }));
    return [...residues, ...matches(text, codon, () => ({ changes: [{ form: 'mutation' as const }] }))];
  },
};
