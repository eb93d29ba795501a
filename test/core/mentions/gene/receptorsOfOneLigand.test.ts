import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each([
  'Tumours with ⟦somatostatin receptors⟧ and a ⟦somatostatin receptor⟧-positive lesion were seen.',
  'The ⟦formyl peptide receptor⟧ and the human ⟦cannabinoid receptor⟧ bind it.',
  '⟦Somatostatin receptors⟧ and ⟦cannabinoid receptors⟧ were found.',
  // A number tells which one; other receptors have other names.
  'A strange receptor, a death-like receptor, an orphan receptor and the new receptors are none.',
])('%s', (marked) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'family');
  expect(found.map(({ span }) => span)).toEqual(spans);
});

it('have no id, and their state is told of them all', () => {
  const { mentions } = analyzeText(
    'Somatostatin receptor-positive tumours shrank on imatinib, since they bind the somatostatin receptor.',
  );
  expect(mentions.filter(({ kind }) => kind === 'family').map(({ ids }) => ids)).toEqual([[], []]);
});
