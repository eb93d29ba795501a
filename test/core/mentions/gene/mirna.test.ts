import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

it.each([
  ['Both miR-200a/b fell.', ['hsa-miR-200a', 'hsa-miR-200b']],
  ['Of let-7a and mmu-miR-21 one fell.', ['hsa-let-7a', 'mmu-miR-21']],
  // A precursor is no species.
  ['Cells cut pre-miR-21, and let 7 of them live.', []],
])('%s', (text, labels) => {
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'mirna');
  expect(found.flatMap((one) => one.labels)).toEqual(labels);
});
