import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a sentence with a change of its own, though none was recognised', () => {
  it.each<ClaimRow>([
    [
      'RAS mutations are frequent in thyroid cancer. Lenvatinib resistance is poorly understood, and no mutation has been consistently associated with it.',
      [' > resistance asserted > lenvatinib (generic)'],
    ],
    ['MET amplification is common in lung cancer. Loss of USP99X sensitised these cells to gefitinib.', []],
    [
      'MET amplification is common in lung cancer. Silencing sensitised these cells to gefitinib.',
      ['MET amplification > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});
