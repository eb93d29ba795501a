import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each([
  'Expression of ⟦LINC00999⟧, ⟦LINC-01999⟧ and ⟦long intergenic non-protein coding RNA 999⟧ was high.',
  '⟦EGFR-AS1⟧ and ⟦KRAS-IT1⟧ were lower than ⟦MET antisense RNA 1⟧ and ⟦BRAF overlapping transcript⟧.',
  // No number, no gene that it is named after, another thing.
  'BCL2 antisense RNA sensitised cells to cisplatin.',
  'A LINC of the LINC999 kind, QQZ-AS1 and the QQZ antisense RNA 1 are none.',
  'The transcript of ⟦EGFR⟧ was long.',
])('%s', (marked) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'gene');
  expect(found.map(({ span }) => span)).toEqual(spans);
});
