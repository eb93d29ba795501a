import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each([
  '⟦Glioma stem cells⟧ and ⟦AML-initiating cells⟧ outlive the drug.',
  'The ⟦colorectal cancer stem-like cells⟧ outlive the drug.',
  'Lymphoma stem cell transplantation and leukaemia stem cell donors are something else.',
  'Glioblastoma stem cell-like lines grew.',
])('%s', (marked) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ ids }) => ids.includes('mechanism:cancer-stem-cells'));
  expect(found.map(({ span }) => span)).toEqual(spans);
});
