import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../support/analyzeText.ts';

const roleOf = (symbol: string) => {
  const knowledge = shippedKnowledge();
  return knowledge.roleOf(knowledge.geneOfSymbol(symbol)!.id);
};

it.each(['BRAF', 'EGFR', 'KRAS', 'MET', 'MYC', 'PIK3CA'])('%s is an oncogene', (symbol) => {
  expect(roleOf(symbol)?.role).toBe('oncogene');
});

it.each(['APC', 'BRCA1', 'NF1', 'PTEN', 'RB1', 'VHL'])('%s is a tumour suppressor', (symbol) => {
  expect(roleOf(symbol)?.role).toBe('tumour-suppressor');
});

describe('a gene that is both by cancer, cell or mutation, or of which lists disagree, has no role', () => {
  it.each([
    ...['CBL', 'CEBPA', 'DNMT3A', 'EZH2', 'FLT3', 'FOXL2', 'JAK1', 'JAK2', 'KLF4', 'NOTCH1', 'NPM1', 'PHF6', 'PTPN11'],
    ...['RET', 'RHOA', 'RUNX1', 'TET2', 'TGFBR2', 'TP53', 'WT1', 'YAP1'],
  ])('%s', (symbol) => expect(roleOf(symbol)).toBeUndefined());
});

it.each(['BRAF', 'CYLD', 'KIT', 'MYCN', 'SMAD4'])('mutations of %s are known to go both ways', (symbol) => {
  expect(roleOf(symbol)).toMatchObject({ oneWay: false });
});
