import { describe, expect, it } from 'vitest';
import {
  exonsAt,
  exonsOfResidue,
  exonWords,
  mayLieInExon,
} from '../../../../server/src/core/knowledge/residues/exons.ts';
import { knowledge, protein } from '../../../support/knowledge.ts';

const gene = 'hgnc:1';
const base = knowledge({
  genes: [{ id: gene, symbol: 'G1A' }],
  proteins: [
    { gene, residues: protein(60, { 20: 'L', 30: 'T' }) },
    { gene, residues: protein(60, { 40: 'W' }), primary: false },
  ],
  numbering: [{ gene, shift: -5 }],
  exons: [
    {
      gene,
      exons: [
        { number: 2, first: 11, last: 20 },
        { number: 3, first: 20, last: 30 },
      ],
      otherCounts: [
        { name: 'coding exons', shift: -1, from: 1 },
        { name: 'one more', shift: 1, from: 3 },
      ],
    },
  ],
});
const numbers = (from: string, position: number) =>
  exonsOfResidue(base, gene, { from, position }).map(({ number }) => number);

describe('the exons of a residue', () => {
  it('are told by its place', () => expect(exonWords(exonsAt(base, gene, 25))).toBe('exon 3 (2, 4 by another count)'));
  it('are two where they share its codon', () => {
    expect(numbers('L', 20)).toEqual([2, 3]);
    expect(exonWords(exonsAt(base, gene, 20))).toBe(
      'exons 2 (1 by another count) and 3 (2, 4 by another count), which share its codon',
    );
  });
  it('are told by another numbering of residues', () => expect(numbers('T', 25)).toEqual([3]));
  it('are unknown for a residue of another isoform, one that the protein lacks, one outside and another gene', () => {
    expect([numbers('W', 40), numbers('K', 25), numbers('A', 50)]).toEqual([[], [], []]);
    expect(exonsAt(base, 'hgnc:2', 20)).toEqual([]);
  });
});

it.each<[string, number, number, boolean]>([
  ['T', 30, 3, true],
  ['T', 30, 2, true],
  ['T', 30, 1, false],
  ['A', 25, 3, true],
  ['A', 16, 1, true],
  ['A', 16, 3, true],
  ['A', 12, 3, false],
])('%s%i may lie in exon %i: %s', (from, position, number, may) => {
  expect(mayLieInExon(base, gene, { from, position }, number)).toBe(may);
});
