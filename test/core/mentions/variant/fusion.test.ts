import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const fusions = (text: string) =>
  analyzeText(text)
    .mentions.filter(({ kind }) => kind === 'fusion')
    .flatMap(({ labels }) => labels);

it.each([
  ['The transcripts e13a2, e14a2 and b3a2 differ.', ['BCR::ABL1', 'BCR::ABL1', 'BCR::ABL1']],
  ['EML4-ALK, BCR/ABL1 and KIF5B::RET were found.', ['EML4::ALK', 'BCR::ABL1', 'KIF5B::RET']],
  ['RET fusions such as CCDC6-RET and NCOA4-RET were found.', ['CCDC6::RET', 'NCOA4::RET']],
  ['Rearrangements, among them SLC34A2–ROS1, were found.', ['SLC34A2::ROS1']],
  ['An AGAP3-BRAF fusion was found.', ['AGAP3::BRAF']],
  ['The AGAP3/BRAF fusion transcript was found.', ['AGAP3::BRAF']],
  ['AGAP3-BRAF, KIAA1549-BRAF and MKRN1-BRAF fusions were found.', ['AGAP3::BRAF', 'KIAA1549::BRAF', 'MKRN1::BRAF']],
  // In a list with one that the base knows.
  ['Tumours had TPM3-ALK or RANBP2-ALK.', ['TPM3::ALK', 'RANBP2::ALK']],
])('reads the fusions in: %s', (text, labels) => expect(fusions(text)).toEqual(labels));

it.each([
  'NCOA4-RET was looked for.',
  'AGAP3/BRAF fusions were found.',
  'IL6-JAK2, and later other fusions, were looked for.',
  'ALK fusions activate the MET-EGFR axis.',
  'Fusions with IL6-JAK2 signalling were found.',
  'Fusions were found. NCOA4-RET was not.',
  'ALK fusions and KRAS/BRAF were looked for.',
  'CD74 and SLC34A2-EGFR were looked for.',
])('reads none in: %s', (text) => expect(fusions(text)).toEqual([]));

it('reads the partners of a fusion, by whatever name, inside it', () => {
  const { mentions } = analyzeText('Cells with MLL-AF9 or AML1-ETO were leukaemic, and AF9 alone was not enough.');
  const found = mentions.filter(({ kind }) => kind === 'fusion' || kind === 'gene');
  expect(found.map(({ kind, labels, nestedIn }) => [kind, ...labels, nestedIn !== undefined])).toEqual([
    ['fusion', 'KMT2A::MLLT3', false],
    ['gene', 'KMT2A', true],
    ['gene', 'MLLT3', true],
    ['fusion', 'RUNX1::RUNX1T1', false],
    ['gene', 'RUNX1', true],
    ['gene', 'RUNX1T1', true],
    ['gene', 'MLLT3', false],
  ]);
});
