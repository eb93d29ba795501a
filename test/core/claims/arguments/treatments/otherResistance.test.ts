import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('drug resistance is to drugs, and not to the one that a relative clause follows', () => {
  it.each<ClaimRow>([
    [
      'Cisplatin is given to patients with ERCC1 overexpression, which is associated with multidrug resistance.',
      ['ERCC1 overexpression > resistance asserted > '],
    ],
    [
      'EGFR T790M causes drug resistance in patients treated with gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['Gefitinib selects for EGFR T790M, which confers resistance.', ['EGFR T790M > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('resistance to radiation is to what is radiation', () => {
  it.each<ClaimRow>([
    [
      'CHEK1 overexpression conferred radioresistance after radiotherapy with cisplatin.',
      ['CHEK1 overexpression > resistance asserted > radiotherapy'],
    ],
    [
      'CHEK1 overexpression conferred resistance after radiotherapy with cisplatin.',
      ['CHEK1 overexpression > resistance asserted > radiotherapy+cisplatin'],
    ],
  ])('%s', expectClaims);
});
