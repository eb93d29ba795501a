// Decides whether a shape such as C677T is a change of bases, not of residues.

import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Change } from './form.ts';
import { looksLikeBases } from './notation.ts';

/**
 * Words in a sentence that say that bases, not residues, are counted: C677T beside them is a change of the DNA. "Transversion-type"
 * tells only what smoke leaves in a tumour.
 */
const ofBases =
  /\b(?:polymorphisms?|genotypes?|alleles?|SNPs?|nucleotides?|haplotypes?|(?:transitions?|transversions?)(?!-(?:type|rich|high|low))|carriers?|rRNA|rDNA|mtDNA)\b/i;
/** Words that say so only if the change has no gene: a mutant protein may act on the promoter of another gene. */
const perhapsOfBases = /\b(?:promoter|heterozygo\w+)\b/i;

/** Changes of a promoter: no protein has them. */
const ofPromoter =
  /\bpromoter\s(?:region\s)?(?:mutat|polymorphism|variant|change|substitution|hot\s?spot|SNP)|\b(?:mutat\w{1,5}|variants?|changes?)\s(?:of|in|within)\s(?:the\s)?(?:[\w-]{2,12}\s)?promoter\b/i;
/** A change of bases in the notation of before HGVS: 677C>T, -124C>T. Who writes one so may write another one C118T. */
const oldNotation = /(?<![\w.])[-+]?\d{2,6}\s?[ACGT]\s?(?:>|→|->)\s?[ACGT](?!\w)/;

/** Whether a substitution of residues could also be one of bases by its shape: C677T. */
export const mayBeBases = ({ residue }: Change, slice: string): boolean =>
  residue?.to !== undefined && looksLikeBases(slice);

/** Whether a sentence is about bases, so that such a change is one of the DNA. */
export const saysBases = (sentence: string): boolean => ofBases.test(sentence);

/** Whether a text speaks of changes of a promoter. */
export const isOnPromoter = (text: string): boolean => ofPromoter.test(text);

/** Whether a sentence has changes of bases without "c.". */
export const hasOldNotation = (sentence: string): boolean => oldNotation.test(sentence);

/** In brackets after a change, or before one in brackets, a change of a residue: "A79C (Lys27Gln)", "Lys27Gln (A79C)". */
const residueAfter = /^\s?[([](?:p\.)?[A-Z](?:[a-z]{2})?(?<position>[1-9]\d{0,4})(?!\d)/;
const residueBefore =
  /(?<![A-Za-z\d])(?:p\.)?[A-Z](?:[a-z]{2})?(?<position>[1-9]\d{0,4})(?:[A-Z*](?:[a-z]{2})?)?\s?[([]$/;

/** Whether the residue named beside a change is the one whose codon has its position: 79 is in codon 27. */
export function isInCodonBeside(text: string, match: Span, position: number): boolean {
  const beside = [residueAfter.exec(textAfter(text, match, 16)), residueBefore.exec(textBefore(text, match, 20))];
  return beside.some((found) => Number(found?.groups?.position) === Math.ceil(position / 3));
}

/** Whether a sentence is about bases, perhaps, which suffices for a change without a gene. */
export const maySayBases = (sentence: string): boolean => ofBases.test(sentence) || perhapsOfBases.test(sentence);
