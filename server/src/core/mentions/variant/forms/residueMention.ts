// Reads residues and codons that are said to be changed: "V600 mutation", "codon 12 mutations".

import { matches, type Need, type VariantForm } from '../form.ts';
import { oneLetterResidue, residueFirst, residueOf, threeLetterResidue, tokenEnd, tokenStart } from '../notation.ts';

const residueNoun = `(?:\\s|-)(?:mutations?|mutants?|mutated|mutant-|substitutions?|variants?|alterations?|exchanges?)${tokenEnd}`;
const residue = `(?:${threeLetterResidue}|${oneLetterResidue})[1-9]\\d{1,3}`;
/** V600-mutant, V600 mutation(s), G12-mutated, Arg248 mutants: the span is the residue alone. */
const changed = new RegExp(
  `${tokenStart(residueFirst)}(${threeLetterResidue}|${oneLetterResidue})([1-9]\\d{1,3})(?=${residueNoun})`,
  'gu',
);
const joint = '(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or)\\s|/)';
/** What may be said of changes between a residue and their noun: "tyrosine kinase domain (TKD) mutations". */
const kind =
  '(?:tyrosine|kinase|domain|\\([A-Z]{2,4}\\)|TKD|TK|point|missense|hot-?spot|activating|activation|loop|resistance|gatekeeper|solvent-front|secondary|acquired|somatic)';
const kinds = `(?:[\\s-]${kind}){1,5}`;
/**
 * The residues before the last of a list: "D1228 and Y1230 mutations", "D835/I836 mutations"; and all, where words stand
 * between them and the noun: "D835 tyrosine kinase domain mutations".
 */
const listed = new RegExp(
  `${tokenStart(residueFirst)}(${threeLetterResidue}|${oneLetterResidue})([1-9]\\d{1,3})(?=(?:${joint}${residue}){1,5}(?:${kinds})?${residueNoun}|${kinds}${residueNoun})`,
  'gu',
);
const symbol = '[A-Z][A-Z\\d]{1,6}\\s';
const ofPlace = '(?:the\\s)?(?:(?:gatekeeper|solvent-front|hot-?spot)\\s)?(?:residue|position|codon)s?\\s';
/** Mutations in RET G810, substitutions at D835 and F691, mutations of residue G810. */
const afterNoun = new RegExp(
  `(?<=(?<![A-Za-z])(?:[Mm]utat|[Ss]ubstitut|[Aa]lterat)ions?\\s(?:(?:at|affecting|involving|targeting)\\s(?:${symbol}|${ofPlace})?|(?:in|of)\\s(?:${symbol}|${ofPlace}))(?:${residue}${joint}){0,4})(${threeLetterResidue}|${oneLetterResidue})([1-9]\\d{1,3})${tokenEnd}(?!\\.\\d|-\\d)`,
  'gu',
);
/** The molecular brake N550, the gatekeeper V565: where kinases become resistant. */
const atBrake = new RegExp(
  `(?<=(?<![a-z])(?:gatekeeper|solvent[-\\s]front|molecular\\sbrake)s?\\s(?:residues?\\s)?)(${threeLetterResidue}|${oneLetterResidue})([1-9]\\d{1,3})${tokenEnd}`,
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
  sign: /\d[-\s](?:mut|subst|variant|alter|exchan)|\d\D{4,60}\smutat|(?:mut|subst|alter)[a-z]+\s[a-z]+\s[^.;]{0,80}[A-Z]\d|(?:keeper|front|brake)|codons?\s\d/,
  read(text) {
    const read = (pattern: RegExp, needs?: Need) =>
      matches(text, pattern, ([, code = '', digits = '']) => ({
        changes: [{ form: 'mutation' as const, residue: { from: residueOf(code), position: Number(digits) } }],
        ...(needs ? { needs } : {}),
      }));
    // "P10 and P20 variants" may be anything; of a gene, they are residues.
    const residues = [
      ...read(listed, 'owner'),
      ...read(afterNoun, 'owner'),
      ...read(changed),
      ...read(atBrake, 'subject'),
    ];
    // "Mutations at codons 41, 184 and 215" of a virus are not those of a gene.
    const places = matches(text, codon, ([whole]) => ({
      changes: [{ form: 'mutation' as const }],
      ...(/[,\s]\d+\D+\d/.test(whole) ? { needs: 'owner' as const } : {}),
    }));
    return [...residues, ...places];
  },
};
