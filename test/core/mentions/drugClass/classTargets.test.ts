import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each([
  'They looked for pERK and ⟦RAF inhibitors⟧.',
  'They looked for phospho-ERK, ⟦AKT and MEK inhibitors⟧.',
  'They gave ⟦BRAF and MEK inhibitors⟧.',
])('what is phosphorylated is measured, and is no target: %s', (marked) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'drug-class');
  expect(found.map(({ span }) => span)).toEqual(spans);
});
