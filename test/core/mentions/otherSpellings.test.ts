import { expect, it } from 'vitest';
import { analyzeText } from '../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);

it.each(['5-aza-2’-deoxycytidine', "5-aza-2'-deoxycytidine", '5-aza-2′-deoxycytidine'])(
  'reads %s, however its prime is set',
  (name) => expect(found(`Cells took ${name} again.`)).toEqual([[name, 'drug', 'decitabine']]),
);

it('reads a retinoid with its number and place', () => {
  expect(found('She took 13-cis-retinoic acid.')).toEqual([['13-cis-retinoic acid', 'drug', 'isotretinoin']]);
});

it('reads ß for β', () => {
  const names = found('Loss of ß-catenin, GSK-3ß, TGF-ß and IFNß was seen by Groß and Strauß.').map(([name]) => name);
  expect(names).toEqual(['ß-catenin', 'GSK-3ß', 'TGF-ß', 'IFNß']);
});

it.each([
  ['HIF-1 alpha', 'gene', 'HIF1A'],
  ['HIF-2 α', 'gene', 'EPAS1'],
  ['PPAR gamma', 'gene', 'PPARG'],
  ['NF-kappa B', 'family', 'NF-κB'],
  ['14-3-3 zeta', 'gene', 'YWHAZ'],
])('reads %s with its space', (name, kind, label) => {
  expect(found(`Levels of ${name} were measured.`)).toContainEqual([name, kind, label]);
});
