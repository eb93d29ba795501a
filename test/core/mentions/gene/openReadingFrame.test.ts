import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each([
  'Repeats in ⟦chromosome 9 open reading frame 72⟧ and ⟦Chromosome 8 open reading frame 4⟧ were counted.',
  'Chromosome 9 open reading frame 9999 is none, nor is the open reading frame 72 of chromosome 9.',
])('%s', (marked) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'gene');
  expect(found.map(({ span }) => span)).toEqual(spans);
});
