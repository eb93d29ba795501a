import { expect, it } from 'vitest';
import { withoutOwnGene } from '../../../../server/src/core/claims/arguments/ownGene.ts';

it.each([
  ['arises by EGFR ', 'arises by '],
  ['EGFR ', ''],
  ['arises by the ', 'arises by the '],
  ['with HLA-DR ', 'with '],
  ['in non-EGFR ', 'in non-EGFR '],
])('the words before a change of a gene: "%s"', (before, left) => {
  expect(withoutOwnGene(before)).toBe(left);
});
