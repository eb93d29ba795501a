import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what all patients have that a gene divides', () => {
  it.each<ClaimRow>([
    [
      'In KRAS-mutant colorectal cancer, PD-L1 expression correlated with response to pembrolizumab.',
      ['CD274 > sensitivity asserted > pembrolizumab'],
    ],
    [
      'In HER2+ metastatic breast cancer treated with trastuzumab, AKT2 expression was associated with an improved time to progression.',
      ['AKT2 > sensitivity asserted > trastuzumab'],
    ],
    [
      'In KRAS-mutant colorectal cancer, response to pembrolizumab was seen.',
      ['KRAS mutation > sensitivity asserted > pembrolizumab'],
    ],
  ])('%s', expectClaims);
});
