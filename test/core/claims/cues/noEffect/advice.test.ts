import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('advice states no effect', () => {
  it.each<ClaimRow>([
    ['- Think about transplantation in first remission on gilteritinib for disease with FLT3 D835Y.', []],
    ['- Avoid cetuximab in tumours with resistance by KRAS G12D.', []],
    ['Test for T790M in tumours that resist gefitinib.', []],
    [
      'Consider osimertinib, since EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Test results showed that KRAS G12D causes resistance to cetuximab.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    ['Stop codons of ERCC1 raise the sensitivity to cisplatin.', ['ERCC1 > sensitivity asserted > cisplatin']],
  ])('%s', expectClaims);
});
