import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);

it('reads p53 alone and not what is said of it', () => {
  expect(found('The tumor suppressor p53 binds, the p53 protein too.').map(([name]) => name)).toEqual(['p53', 'p53']);
});

it('tells what expresses from what is expressed', () => {
  const names = (text: string) => found(text).map(([name]) => name);
  expect(names('Most ARMS expressing one of two fusions were seen.')).not.toContain('ARMS');
  expect(names('PCBP2 expressing cells and HOXB7-expressing lines grew.')).toEqual(['PCBP2', 'HOXB7']);
});

it('takes what mediates drug resistance for a gene', () => {
  expect(found('MDR mediated drug resistance is frequent.')).toContainEqual(['MDR', 'gene', 'ABCB1']);
  expect(found('The MDR phenotype is frequent.')).toEqual([['MDR', 'mechanism', 'multidrug resistance']]);
});
