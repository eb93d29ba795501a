import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

it.each([
  ['Both miR-200a/b fell.', ['hsa-miR-200a', 'hsa-miR-200b']],
  ['Of let-7a and mmu-miR-21 one fell.', ['hsa-let-7a', 'mmu-miR-21']],
  // The genes of one microRNA are numbered.
  [
    'The miR-196a2, miR-196-a2, microRNA-125b1 and miR-16-1 genes fell.',
    ['hsa-miR-196a-2', 'hsa-miR-196a-2', 'hsa-miR-125b-1', 'hsa-miR-16-1'],
  ],
  ['Neither miR-196a22 nor miR-200a-3p/b2 fell.', ['hsa-miR-200a-3p']],
  // A precursor is no species.
  ['Cells cut pre-miR-21, and let 7 of them live.', []],
])('%s', (text, labels) => {
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'mirna');
  expect(found.flatMap((one) => one.labels)).toEqual(labels);
});
