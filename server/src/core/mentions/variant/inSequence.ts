import type { Reading } from '../reading.ts';
import { isChromosomeChange } from './forms/chromosomeChange.ts';
import { isMutationOfExon } from './forms/exon.ts';

/** Whether a change gives its place in a sequence, not only its exon or chromosome. */
export function isInSequence(text: string, { start, end, variants = [] }: Reading): boolean {
  if (variants.some(({ residue, hgvs }) => residue || hgvs !== undefined)) return true;
  const words = text.slice(start, end);
  return !isMutationOfExon(words) && !isChromosomeChange(words);
}
