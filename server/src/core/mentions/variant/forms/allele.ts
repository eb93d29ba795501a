// Reads one allele of a position: "the 677T allele", "-1082 G allele", "XRCC1 399Gln", "Pro72 carriers".

import { saysBases } from '../countsBases.ts';
import { matches, type Need, type ReadMatch, type VariantForm } from '../form.ts';
import { threeLetterResidue, tokenEnd } from '../notation.ts';

/** What only alleles are, or have. */
const noun = `(?:[\\s-](?:(?:risk|minor|major|variant|mutant|wild-type|polymorphic)\\s)?(?:alleles?|carriers?|carriage|homozygotes?|heterozygotes?))${tokenEnd}`;
/** The start of a position: nothing before it of which it may be the end. */
const start = '(?<![\\p{L}\\d]|[\\d\\p{L}][.,]|[*_:#°])';
const baseAt = '(?:[-+\\u2212\\u2013][1-9]\\d{1,4}\\s?|[1-9]\\d{2,4})[ACGT]';
const residueAt = `[1-9]\\d{1,3}${threeLetterResidue}`;
/** The name of a gene before one of several alleles. */
const owner = '(?:[A-Z][A-Za-z\\d-]{1,9}\\s|factor\\s[IVX]{1,5}\\s)?';
/** An allele, and those between it and the noun of them all: "677T and 1298C alleles", "FII 20210A and FV 1691A alleles". */
const named = (one: string): RegExp =>
  new RegExp(
    `${start}${one}${tokenEnd}(?=(?:(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or)\\s|/)${owner}${one}){0,3}${noun})`,
    'gu',
  );
/** the 677T allele, -1082 G allele, 194Arg allele, Pro72 homozygotes. */
const withNoun = [named(baseAt), named(residueAt), named(`${threeLetterResidue}[1-9]\\d{1,3}`)];
/** MDR1 3435T, XRCC1 399Gln: after the symbol of their gene. */
const afterSymbol = (one: string): RegExp =>
  new RegExp(`(?<=(?<![\\p{L}\\d])[A-Zp][A-Z\\d]{1,7}\\s)${one}${tokenEnd}(?![/>→-])`, 'gu');
const basesOfGene = afterSymbol('[1-9]\\d{2,4}[ACGT]');
const residueOfGene = afterSymbol(residueAt);

const read =
  (needs?: Need): ReadMatch =>
  () => ({ changes: [{ form: 'substitution' }], ...(needs ? { needs } : {}) });

/** One of the two alleles of a position. Whether it is the usual one is not said. */
export const allele: VariantForm = {
  name: 'allele',
  sign: /\d\s?[A-Z](?:[a-z]{2})?(?![A-Za-z\d])|[A-Z][a-z]{2}\d+[\s-][a-z]/,
  read: (text) => [
    ...withNoun.flatMap((pattern) => matches(text, pattern, read())),
    // "GAPDH 600C" may be anything, but in a text on alleles.
    ...(saysBases(text) ? matches(text, basesOfGene, read('gene')) : []),
    ...matches(text, residueOfGene, read('gene')),
  ],
};
