import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('how what was named before acts', () => {
  it.each<ClaimRow>([
    [
      'MED12 had been found before: its suppression causes resistance to crizotinib by activation of the TGF-β receptor.',
      ['MED12 > sensitivity asserted > crizotinib'],
    ],
    [
      'Resistance to crizotinib arises by activation of the EGFR pathway.',
      ['EGFR pathway > resistance asserted > crizotinib'],
    ],
  ])('%s', expectClaims);
});
