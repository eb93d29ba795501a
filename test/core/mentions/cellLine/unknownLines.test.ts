import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each([
  '⟦CAL148⟧ cells and the breast cancer cell line ⟦HMC-18⟧ grew.',
  'Three cell lines (⟦KPL-4⟧, ⟦EVSA-10⟧ and ⟦HeLa⟧) were used.',
  'Neither ⟦NCI-H2110⟧ nor ⟦LU65⟧ cell lines responded, ⟦A549⟧ and ⟦EBC10⟧ did.',
  'Cells took it (IC50 20 nM); CD34 cells, TH17 cells, CART19 cells, BEZ235 and NCT0123 did not, and cell lines (GI50 3) varied.',
  'BRAFV600E cells, KRASG12C cell lines and ⟦CAL148⟧ cells grew.',
  'Codes such as XYZ123 alone are not lines.',
])('%s', (marked) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'cell-line');
  expect(found.map(({ span }) => span)).toEqual(spans);
});
