import { expect, it } from 'vitest';
import { gluedNameEnds } from '../../../../server/src/core/mentions/names/gluedNames.ts';
import { knowledge } from '../../../support/knowledge.ts';

const base = knowledge({
  genes: [
    { id: 'hgnc:1', symbol: 'BRAF' },
    { id: 'hgnc:2', symbol: 'KRAS' },
    { id: 'hgnc:3', symbol: 'PARP1', aliases: ['PARP'] },
    { id: 'hgnc:4', symbol: 'MTOR', aliases: ['mTOR'] },
    { id: 'hgnc:5', symbol: 'MAPK14' },
    { id: 'hgnc:6', symbol: 'MAP' },
    { id: 'hgnc:7', symbol: 'IDH1' },
    { id: 'hgnc:9', symbol: 'H3' },
    { id: 'hgnc:8', symbol: 'FOXQ', exactCase: true },
    { id: 'hgnc:10', symbol: 'TP53', aliases: ['p53'] },
    { id: 'hgnc:11', symbol: 'BRCA1' },
    { id: 'hgnc:12', symbol: 'EGFR' },
    { id: 'hgnc:13', symbol: 'MET' },
    { id: 'hgnc:14', symbol: 'ERK' },
    { id: 'hgnc:15', symbol: 'EIF2AK3', aliases: ['PERK'] },
    { id: 'hgnc:17', symbol: 'GPX4' },
    { id: 'hgnc:18', symbol: 'FLT3' },
    { id: 'hgnc:16', symbol: 'RBL', aliases: ['pRBL'] },
  ],
});

/** The text with a bar where a word ends although letters go on. */
const cut = (text: string): string =>
  gluedNameEnds(text, base)
    .reverse()
    .reduce((all, at) => `${all.slice(0, at)}|${all.slice(at)}`, text);

it.each([
  'BRAF|V600E and BRAF|V600E/K',
  'KRAS|G12Ci',
  'Kras|G12D tumours and LSL-Kras|G12D, KrasG12D mice',
  'p53|R248Q',
  'BRAF|Val600Glu and GPX4|Sec46Cys',
  'BRAF|V600-mutant, IDH1|R132',
  'PARP|i, PARP|is and PARP|i’s',
  'mTOR|i',
  'KRAS|mut, KRAS|mt, KRAS|m, KRAS|wt, KRAS|amp, KRAS|high, KRAS|low',
  'wt|KRAS, mut|BRAF, m|IDH1',
  'BRAF|KO, KRAS|Ko',
  // PERK is another kinase, and pMet a residue.
  'p|ERK and p|Erk, p|MET, p|BRAF; PERK and pMet',
  'g|BRCA1, s|BRCA1/2',
  'TP53|Pro72Arg and KRAS|Gly12Asp',
  'EGFR|ex20ins and EGFR|exon19 deletions',
  // In order, whatever is found first: a change stands before the letters here, and after them there.
  'BRAF|V600E, PARP|i, BRAF|V600E and PARP|i',
])('%s', (marked) => {
  expect(cut(marked.replaceAll('|', ''))).toBe(marked);
});

it.each([
  'pRBL',
  'pFOXQ',
  'MAPK14',
  'H3K27',
  'XBRAFV600',
  'BRAFV600.1',
  'FOXQV600E',
  'KRASmutant',
  'miKRAS',
  'mKRASi',
  'RNAi',
  'gKRAS',
  'EGFRex',
  'KRASGlycine12',
])('leaves %s whole', (text) => {
  expect(gluedNameEnds(text, base)).toEqual([]);
});

it.each([
  ['BRAFVal600Glu', 4],
  ['EGFRex20ins', 4],
  ['METexon14 skipping', 3],
  ['FLT3ITD', 4],
])('a name in %s ends after %i letters', (text, end) => {
  expect(gluedNameEnds(text, base)).toEqual([end]);
});
