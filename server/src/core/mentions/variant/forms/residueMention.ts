// Reads residues and codons that are said to be changed: "V600 mutation", "codon 12 mutations".

import { matches, type VariantForm } from '../form.ts';
import { oneLetterResidue, residueFirst, residueOf, threeLetterResidue, tokenEnd, tokenStart } from '../notation.ts';

const residueNoun = `(?:\\s|-)(?:mutations?|mutants?|mutated|mutant-|substitutions?|variants?|alterations?)${tokenEnd}`;
const residue = `(?:${threeLetterResidue}|${oneLetterResidue})[1-9]\\d{1,3}`;
/** V600-mutant, V600 mutation(s), G12-mutated, Arg248 mutants: the span is the residue alone. */
const changed = new RegExp(
  `${tokenStart(residueFirst)}(${threeLetterResidue}|${oneLetterResidue})([1-9]\\d{1,3})(?=${residueNoun})`,
  'gu',
);
/** The residues before the last of a list: "D1228 and Y1230 mutations", "R68, H95 and Y96 substitutions". */
const listed = new RegExp(
  `${tokenStart(residueFirst)}(${threeLetterResidue}|${oneLetterResidue})([1-9]\\d{1,3})(?=(?:(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or)\\s)${residue}){1,5}${residueNoun})`,
  'gu',
);
const codons = 'codons?\\s\\d{1,4}(?:(?:\\s?(?:,|/|and|or|,\\s?and)\\s?)\\d{1,4}(?!\\d|\\.\\d)){0,6}';
const changedNoun = '(?:mutations?|mutants?|mutated|substitutions?|variants?)(?![\\p{L}\\d])';
/** Further genes with their codons, up to the noun of all: ", HRAS codon 61 and KRAS codon 12/13 mutations". */
const furtherGenes = `(?:,?\\s(?:and\\s|or\\s)?[A-Z][A-Z\\d]{2,7}\\s${codons}){1,3}`;
/**
 * codon 12 mutations, codons 12 and 13 mutated, mutations at codons 12, 13 and 61: the span is the codons alone.
 */
const codon = new RegExp(
  `(?<![\\p{L}\\d])${codons}(?=(?:${furtherGenes})?[\\s-](?:(?:are|were|is|was)\\s)?${changedNoun})|(?<=[Mm]utations\\s(?:at|in|of|affecting|involving)\\s(?:[A-Z][A-Z\\d]{2,7}\\s)?)(?=codons\\s\\d{1,4}[\\s,/])${codons}(?!,?\\s(?:and|or)\\s\\d)`,
  'gu',
);

/** A residue or codon that is said to be changed, without the new residue. */
export const residueMention: VariantForm = {
  name: 'residueMention',
  sign: /\d[-\s](?:mut|subst|variant|alter)|codons?\s\d/,
  read(text) {
    const residues = matches(text, changed, ([, code = '', digits = '']) => ({
      changes: [{ form: 'mutation' as const, residue: { from: residueOf(code), position: Number(digits) } }],
    }));
    // "P10 and P20 variants" may be anything; of a gene, they are residues.
    const before = matches(text, listed, ([, code = '', digits = '']) => ({
      changes: [{ form: 'mutation' as const, residue: { from: residueOf(code), position: Number(digits) } }],
      needs: 'owner' as const,
    }));
    // "Mutations at codons 41, 184 and 215" of a virus are not those of a gene.
    const places = matches(text, codon, ([whole]) => ({
      changes: [{ form: 'mutation' as const }],
      ...(/[,\s]\d+\D+\d/.test(whole) ? { needs: 'owner' as const } : {}),
    }));
    return [...before, ...residues, ...places];
  },
};
