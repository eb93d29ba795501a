import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('a drug that is named in a clause that has ended', () => {
  it.each<ClaimRow>([
    [
      'MEK mutations, which were found on vemurafenib in melanoma, were associated with poor response.',
      ['MEK mutation > resistance asserted > '],
    ],
    [
      'MEK mutations, which are common in melanoma, were associated with poor response to vemurafenib.',
      ['MEK mutation > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});
