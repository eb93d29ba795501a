import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text)
    .findings.filter(({ rule }) => rule === 'variant/exon-mismatch')
    .map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);

describe('an exon that does not hold the residue', () => {
  it.each([
    'Tumours with the EGFR exon 20 L858R mutation respond.',
    'Tumours with an EGFR exon 20 point mutation L858R respond.',
    'Tumours with EGFR exon 20 (L858R) respond.',
    'Tumours with EGFR L858R (exon 20) respond.',
    'Tumours with the EGFR L858R exon 20 mutation respond.',
    'Tumours with EGFR L858R, located in exon 20, respond.',
    'Tumours with the L858R substitution in EGFR exon 20 respond.',
    'Tumours with EGFR p.L858R in exon-20 respond.',
    'Tumours with the EGFR L834R of exon 20 respond.',
    'Tumours with EGFR E746_A750del in exon 20 respond.',
    'Tumours with exon 20 EGFR L858R respond.',
    'Tumours with FGFR3 S249C in exon 8 respond.',
    'The substitution of EGFR (L858R) in exon 20 is known.',
    'The tumours had EGFR L858R in exon 20 [4] and grew.',
    'The tumours had EGFR L858R in exon 20, which conferred resistance.',
    'The tumours had EGFR exon 20 mutations (including L858R).',
  ])('is told: %s', (text) => expect(found(text)).toHaveLength(1));

  it('is told with the residues of the right one, the transcript and the day', () => {
    expect(found('Tumours with EGFR L858R in exon 20 respond.')).toEqual([
      'exon 20: L858R of EGFR lies in exon 21 (residues 824 to 875 of P00533), not in exon 20: ENST00000275493, looked up on 2026-11-22.',
    ]);
  });

  it('is told of the member of a list that does not lie there', () => {
    expect(found('Patients had EGFR exon 20 mutations (T790M, L858R and C797S).')).toEqual([
      expect.stringMatching(/^L858R: L858R of EGFR lies in exon 21/u),
    ]);
  });
});

it.each([
  ['| Exon | EGFR mutation |', '| 20 | L858R |'],
  ['| Mutation | Exon | Gene |', '| L858R | Exon 20 | EGFR |'],
])('a row is read by its headings: %s', (head, row) => {
  const text = `Mutations of EGFR.\n\n${head}\n${head.replace(/[^|]+/gu, ' --- ')}\n${row}`;
  expect(found(text)).toEqual([expect.stringMatching(/^20: L858R of EGFR lies in exon 21/u)]);
});

describe('nothing is said', () => {
  it.each([
    ['of an exon that belongs to another item', 'EGFR exon 19 deletions, L858R and exon 20 insertions were found.'],
    ['of a list of mutations beside those of an exon', 'EGFR exon 19 mutations, L858R and T790M were found.'],
    ['of several exons', 'EGFR T790M and L858R lie in exons 20 and 21.'],
    ['of a pair of exons', 'EGFR L858R in exon 19 or 21 was found.'],
    ['of the exon of a group', 'EGFR T790M arose in exon 19-mutated tumours and T790M in exon 19 patients.'],
    ['of an event in an exon', 'EGFR T790M in exon 19 deletion carriers was found.'],
    ['of a list in front', 'EGFR mutations (G719X, L861Q) in exon 18 were found.'],
    ['of the exon of another gene', 'BRAF V600E and EGFR L858R in KRAS exon 2 wild-type tumours.'],
    ['of another gene at the exon', 'Tumours with BRAF V600E in KRAS exon 2 were excluded.'],
    [
      'of another count of exons',
      'KRAS G12C in exon 1, KRAS Q61H in exon 2, ESR1 Y537S in exon 10, FLT3 D835Y in exon 17.',
    ],
    ['of a count from an exon on', 'FGFR3 Y373C in exon 10, FGFR3 Y373C in exon 9, FGFR3 K650E in exon 15.'],
    ['of a shared codon', 'TP53 S261R in exon 7 is TP53 S261R in exon 8.'],
    ['of a gene whose exons are unknown', 'AKT1 E17K in exon 9 was found.'],
    ['of a residue that the protein lacks', 'EGFR K858R in exon 3 was found.'],
    ['of an exon joined to a mutation', 'EGFR deletions in exon 19 or L858R mutations, exon 19 and L858R were found.'],
    ['of a row with several changes', '| Gene | Exon | Change |\n| --- | --- | --- |\n| KIT | 17 | D816V, T670I |'],
    ['of a row with several exons', '| Gene | Exon | Change |\n| --- | --- | --- |\n| KIT | 13, 17 | T670I |'],
    ['of a row of another gene', '| Gene | Exon | Change |\n| --- | --- | --- |\n| NTRK3 | 17 | T670I |'],
    ['of another column', '| Gene | Cases | Change |\n| --- | --- | --- |\n| KIT | 17 | T670I |'],
    ['of quoted words', 'They wrote “EGFR L858R in exon 20” there.'],
    [
      'of the tumours of an exon',
      'KIT V654A in exon 11 GISTs and N822K in exon 9 cases, V654A on the exon 11 background.',
    ],
    ['of the other mutation of those tumours', 'KIT V654A in exon 11 (W557R) tumours was found.'],
    ['of a share of those tumours', 'EGFR T790M (exon 19: 60%) was found.'],
    ['of exons in the order of the mutations', 'EGFR L858R/T790M (exon 21; exon 20) was found.'],
    [
      'of what mutants of an exon acquired',
      'KIT exon 11 mutants (V654A, T670I) and exon 9 mutations (V654A acquired later) were found.',
    ],
    [
      'of what is absent',
      'EGFR exon 19 mutations (T790M negative) and exon 19 mutations (including T790M-positive ones) were found.',
    ],
    ['of the first words of a sentence', 'In exon 19 T790M is frequent; EGFR was sequenced.'],
    [
      'of a column of later mutations',
      '| Gene | Exon | Secondary mutation |\n| --- | --- | --- |\n| KIT | 11 | V654A |',
    ],
    ['of a list that goes on after such as', 'EGFR exon 19 mutations such as L747P and L858R were found.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});
