import { describe, expect, it } from 'vitest';
import { knowledge, oncology } from '../../../support/knowledge.ts';

const { names } = knowledge({
  ...oncology,
  genes: [...(oncology.genes ?? []), { id: 'hgnc:11766', symbol: 'TGFB1', aliases: ['TGFbeta1'] }],
  diseases: [...(oncology.diseases ?? []), { id: 'disease:brain-tumor', name: 'brain tumor' }],
  drugs: [
    ...(oncology.drugs ?? []),
    { id: 'drug:sotorasib', inn: 'sotorasib', codes: ['AMG 510'] },
    { id: 'drug:bracketed', inn: 'bracketed', codes: ['HX1(1245C)'] },
    { id: 'drug:obinutuzumab', inn: 'obinutuzumab', codes: ['GA101'] },
  ],
});
const found = (text: string) =>
  names.find(text).map((m) => [text.slice(m.start, m.end), m.readings.map((r) => r.id).join()]);

describe('a name is found in every regular spelling', () => {
  it.each([
    ['HER2', 'hgnc:3430'],
    ['HER-2', 'hgnc:3430'],
    ['HER‑2', 'hgnc:3430'],
    ['her2', 'hgnc:3430'],
    ['HER-2/neu', 'hgnc:3430'],
    ['PDL1', 'hgnc:17635'],
    ['PD-L1', 'hgnc:17635'],
    ['PD L1', 'hgnc:17635'],
    ['ERα', 'hgnc:3467'],
    ['ERalpha', 'hgnc:3467'],
    ['ER-alpha', 'hgnc:3467'],
    ['ERa', 'hgnc:3467'],
    ['TGF-b1', 'hgnc:11766'],
    ['TGF-β1', 'hgnc:11766'],
    ['TGFβ1', 'hgnc:11766'],
    ['TGF-beta1', 'hgnc:11766'],
    ['c-Met', 'hgnc:7029'],
    ['P-gp', 'hgnc:40'],
    ['P-GP', 'hgnc:40'],
    ['p53', 'hgnc:11998'],
    ['P53', 'hgnc:11998'],
    ['Imatinib', 'drug:imatinib'],
    ['GLEEVEC', 'drug:imatinib'],
    ['5FU', 'drug:fluorouracil'],
    ['5-FU', 'drug:fluorouracil'],
    ...['AZD9291', 'AZD 9291', 'AZD-9291'].map((code): [string, string] => [code, 'drug:osimertinib']),
    ...['AMG 510', 'AMG510', 'AMG-510'].map((code): [string, string] => [code, 'drug:sotorasib']),
    ...['STI571', 'STI 571'].map((code): [string, string] => [code, 'drug:imatinib']),
    ['HX1(1245C)', 'drug:bracketed'],
    ['TKIs', 'class:tki'],
    ['tyrosine kinase inhibitors', 'class:tki'],
    ['tyrosine-kinase inhibitor', 'class:tki'],
    ['brain tumours', 'disease:brain-tumor'],
    ['chronic myeloid leukaemia', 'doid:8552'],
    ['Non-Small Cell Lung Cancer', 'doid:3908'],
    ['cancer stem cell', 'mechanism:cancer-stem-cells'],
  ])('%s', (name, id) => {
    expect(found(`In ${name}, and (${name})`)).toEqual([
      [name, id],
      [name, id],
    ]);
  });
});

describe('what is no name is left alone', () => {
  it.each([
    'EGFRX',
    'GA 101',
    'azd 9291',
    'preEGFR',
    'HER22',
    'HER2A',
    'p53R2',
    'We met them',
    'a brca gene',
    'HER 2',
    'PD/L1',
    'ERA',
    'an era',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('prefers the longest name', () => {
  expect(found('third-generation EGFR TKIs')).toEqual([['third-generation EGFR TKIs', 'class:egfr-tki-3']]);
});

it('breaks words at identifiers’ hyphens and at given breaks', () => {
  expect(found('EGFR-TKI')).toEqual([
    ['EGFR', 'hgnc:3236'],
    ['TKI', 'class:tki'],
  ]);
  expect(names.find('EGFRT790M', [4])).toMatchObject([{ start: 0, end: 4 }]);
});

it('looks a spelling up whatever its case and hyphens', () => {
  expect(names.lookup('pd-l1')).toMatchObject([{ id: 'hgnc:17635' }]);
  expect(names.lookup('EGFR t790m')).toMatchObject([{ id: 'alteration:EGFR-T790M' }]);
  expect(names.lookup('nothing')).toEqual([]);
  expect(names.lookup('')).toEqual([]);
});

it('completes approved names first', () => {
  expect(names.complete('er', 3).map((r) => r.name)).toEqual(['ERBB2', 'ERCC1', 'ER']);
  expect(names.complete('', 3)).toEqual([]);
});
