import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('how a treatment works in others', () => {
  it.each<ClaimRow>([
    [
      'Vemurafenib, so effective in melanoma, failed in colorectal cancer, because inhibition of BRAF activates EGFR.',
      ['EGFR > resistance asserted > vemurafenib'],
    ],
    // It is told of those that are named.
    ['Vemurafenib is effective in melanoma with BRAF V600E.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
  ])('%s', expectClaims);
});
