import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a gene that is measured, or that the cause comes with', () => {
  it.each<ClaimRow>([
    ['In xenografts, vemurafenib improved survival, with evidence of reduced MKI67.', []],
    [
      'CDK4, through its co-amplification with MDM2, confers resistance to palbociclib.',
      ['CDK4 > resistance asserted > palbociclib'],
    ],
  ])('%s', expectClaims);
});
