import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each<[marked: string, label: string]>([
  ['A ⟦polyadenosine diphosphate (ADP) ribose polymerase⟧ was blocked.', 'PARP'],
  ['Loss of ⟦nicotinamide phosphoribosyl (NPR) transferase⟧ was seen.', 'NAMPT'],
  // The short form of the gene itself is read alone, and other words make another name.
  ['It binds the mesenchymal-epithelial transition (⟦MET⟧) factor.', 'MET'],
  ['Polyadenosine diphosphate (ADP) and ribose were added where ⟦MET⟧ was lost.', 'MET'],
])('%s', (marked, label) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'gene' || kind === 'family');
  expect(found.map(({ span }) => span)).toEqual(spans);
  expect(found[0]?.labels).toEqual([label]);
});
