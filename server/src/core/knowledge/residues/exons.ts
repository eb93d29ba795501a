import type { Knowledge } from '../knowledge.ts';
import type { ProvenanceOf } from '../records.ts';
import { checkResidue, possiblePositions, type Residue } from './residues.ts';

/** An exon that contains a residue, or a part of its codon. */
export interface ResidueExon {
  /** As papers number it. */
  readonly number: number;
  /** Its numbers by other counts in use. */
  readonly otherNumbers: readonly number[];
  /** First and last residue of the primary sequence. */
  readonly first: number;
  readonly last: number;
  readonly transcript: string;
  readonly source: ProvenanceOf;
}

/** Returns the exons of a residue of the primary sequence: two if they share its codon, none if the base does not know. */
export const exonsAt = (knowledge: Knowledge, gene: string, position: number): readonly ResidueExon[] =>
  knowledge.exons(gene).flatMap(({ exons, otherCounts, transcript, source }) =>
    exons
      .filter(({ first, last }) => first <= position && position <= last)
      .map((exon) => {
        const others = otherCounts.filter(({ from }) => from <= exon.number);
        return { ...exon, otherNumbers: others.map(({ shift }) => exon.number + shift), transcript, source };
      }),
  );

/** Returns the exons of a residue as a writer numbers it; none if the protein does not have it, or only in another isoform. */
export function exonsOfResidue(knowledge: Knowledge, gene: string, residue: Residue): readonly ResidueExon[] {
  const check = checkResidue(knowledge, gene, residue);
  if (check.verdict !== 'fits' || !check.protein.primary) return [];
  return exonsAt(knowledge, gene, residue.position - (check.numbering?.shift ?? 0));
}

const numbersOf = ({ number, otherNumbers }: ResidueExon): string =>
  otherNumbers.length > 0 ? `${number} (${otherNumbers.join(', ')} by another count)` : `${number}`;

/** Returns "exon 21", "exons 19 and 20, which share its codon", or "exon 20 (21 by another count)"; empty if none is known. */
export function exonWords(exons: readonly ResidueExon[]): string {
  const numbers = exons.map(numbersOf);
  return numbers.length > 1
    ? `exons ${numbers.join(' and ')}, which share its codon`
    : numbers.map((n) => `exon ${n}`).join();
}

/**
 * Returns whether a residue may lie in the exon with this number, by any count of exons and any numbering of residues
 * in use.
 */
export const mayLieInExon = (knowledge: Knowledge, gene: string, residue: Residue, number: number): boolean =>
  possiblePositions(knowledge, gene, residue)
    .flatMap((position) => exonsAt(knowledge, gene, position))
    .some((exon) => exon.number === number || exon.otherNumbers.includes(number));
