// Decides whether a shape such as C677T is a change of bases, not of residues.

import type { Change } from './form.ts';
import { looksLikeBases } from './notation.ts';

/** Words in a sentence that say that bases, not residues, are counted: C677T beside them is a change of the DNA. */
const ofBases =
  /\b(?:polymorphisms?|genotypes?|alleles?|SNPs?|nucleotides?|haplotypes?|transitions?|transversions?|carriers?|rRNA|rDNA|mtDNA)\b/i;
/** Words that say so only if the change has no gene: a mutant protein may act on the promoter of another gene. */
const perhapsOfBases = /\b(?:promoter|heterozygo\w+)\b/i;

/** Whether a substitution of residues could also be one of bases by its shape: C677T. */
export const mayBeBases = ({ residue }: Change, slice: string): boolean =>
  residue?.to !== undefined && looksLikeBases(slice);

/** Whether a sentence is about bases, so that such a change is one of the DNA. */
export const saysBases = (sentence: string): boolean => ofBases.test(sentence);

/** Whether a sentence is about bases, perhaps, which suffices for a change without a gene. */
export const maySayBases = (sentence: string): boolean => ofBases.test(sentence) || perhapsOfBases.test(sentence);
