import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what the tumours have is not the cause if another is told', () => {
  it.each<ClaimRow>([
    [
      'In mouse tumours with BRCA1 loss, expression of an unknown pump was the main cause of resistance to olaparib.',
      [' > resistance asserted > olaparib (generic)'],
    ],
    [
      'In melanomas with BRAF V600E, these mutations are the cause of sensitivity to vemurafenib.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    [
      'In mouse tumours with BRCA1 loss, ABCB1 amplification was the main cause of resistance to olaparib.',
      ['ABCB1 amplification > resistance asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});
