import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each([
  '⟦A549/CDDP⟧ and ⟦HL-60/VCR⟧ cells pump it out.',
  '⟦HCT116-OXR⟧ cells and the line ⟦K562/G01⟧ survive.',
  '⟦A549⟧/⟦H1299⟧ cells, ⟦HeLa⟧/HER2 cells and ⟦U87⟧-EGFR cells are no sublines.',
  '⟦MCF-7/doxorubicin⟧ cells and ⟦SW480/5-FU⟧ xenografts grew.',
  '⟦A549⟧/cisplatin combinations were not tested.',
  '⟦HeLa⟧-derived lines and ⟦PC-3⟧-2 days were not meant.',
])('%s', (marked) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'cell-line');
  expect(found.map(({ span }) => span)).toEqual(spans);
});
