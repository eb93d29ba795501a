import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a predictor that is only asked after', () => {
  it.each<ClaimRow>([
    ['The predictive value of BRAF mutation for panitumumab is yet undefined.', []],
    ['How CIP2A influences the response to cisplatin has not been examined.', []],
    ['We set out to find genes that affect the response to gemcitabine through RRM2.', []],
  ])('%s', expectClaims);
});

describe('a predictor of which something else is unknown', () => {
  it.each<ClaimRow>([
    [
      'RRM2 expression influences the response to gemcitabine, but the mechanism is unclear.',
      ['RRM2 > biomarker asserted > gemcitabine'],
    ],
    [
      'BRAF mutation is predictive of response to dabrafenib; whether NRAS is remains unclear.',
      ['BRAF mutation > sensitivity asserted > dabrafenib'],
    ],
  ])('%s', expectClaims);
});
