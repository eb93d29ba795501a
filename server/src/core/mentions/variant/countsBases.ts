import type { Change } from './form.ts';

/** Words in a sentence that say that bases, not residues, are counted: C677T is a change of the DNA beside them. */
const ofBases =
  /\b(?:polymorphisms?|genotypes?|alleles?|SNPs?|nucleotides?|haplotypes?|transitions?|transversions?|carriers?|rRNA|rDNA|mtDNA)\b/i;
/** Words that say so only of a change without a gene: a mutant protein may act on the promoter of another gene. */
const perhapsOfBases = /\b(?:promoter|heterozygo\w+)\b/i;

/** C677T: a residue for a residue in shape, and as well a base for a base. */
export const mayBeBases = ({ residue }: Change, slice: string): boolean =>
  residue?.to !== undefined && /^[ACGT]\d+[ACGT]$/.test(slice);

/** Whether a sentence speaks of bases, so that such a change is one of the DNA. */
export const countsBases = (sentence: string, hasGene: boolean): boolean =>
  ofBases.test(sentence) || (!hasGene && perhapsOfBases.test(sentence));
