import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what overcomes a resistance without being a treatment', () => {
  it.each<ClaimRow>([
    [
      'miR-20a-5p, by directly targeting RRM2, overcame resistance of pancreatic cancer cells to gemcitabine.',
      ['hsa-miR-20a-5p > sensitivity asserted > gemcitabine'],
    ],
    [
      'The L1198F mutation of ALK, which developed under lorlatinib, re-sensitised the tumour to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib'],
    ],
    [
      'miR-34a overcame the gemcitabine resistance of these cells.',
      ['hsa-miR-34a > sensitivity asserted > gemcitabine'],
    ],
    [
      'miR-34a bound the 3′UTR of RRM2, inhibited its expression and overcame gemcitabine resistance.',
      ['RRM2 > resistance asserted > gemcitabine', 'hsa-miR-34a > sensitivity asserted > gemcitabine'],
    ],
    [
      'miR-34a inhibited RRM2 and overcame gemcitabine resistance.',
      ['RRM2 > resistance asserted > gemcitabine', 'hsa-miR-34a > sensitivity asserted > gemcitabine'],
    ],
    ['PTEN, which inhibits AKT1, restored sensitivity to doxorubicin.', ['PTEN > sensitivity asserted > doxorubicin']],
    [
      'In SW480/5-FU cells, miR-34a restored sensitivity to doxorubicin.',
      ['hsa-miR-34a > sensitivity asserted > doxorubicin'],
    ],
    [
      'Targeting ERBB3 and MET could overcome resistance to trametinib.',
      ['ERBB3 > resistance hedged > trametinib', 'MET > resistance hedged > trametinib'],
    ],
    [
      'The T790M mutation caused resistance to gefitinib, which osimertinib overcame.',
      ['EGFR T790M > overcomes asserted > osimertinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('a resistance of its own beside one that is overcome', () => {
  it.each<ClaimRow>([
    [
      'ERBB2 amplification confers resistance to cetuximab, and bemcentinib reversed erlotinib resistance in lines with AXL.',
      [
        'AXL > overcomes asserted > bemcentinib',
        'AXL > resistance asserted > erlotinib',
        'ERBB2 amplification > resistance asserted > cetuximab',
      ],
    ],
    [
      'Methylation of MLH1 renders cells resistant to cisplatin, and decitabine, which is well tolerated, resensitises them.',
      ['MLH1 methylation > overcomes asserted > decitabine', 'MLH1 methylation > resistance asserted > cisplatin'],
    ],
    [
      'ABCB1 confers resistance to docetaxel, cabazitaxel, and olaparib, which is a substrate.',
      [
        'ABCB1 > resistance asserted > docetaxel',
        'ABCB1 > resistance asserted > cabazitaxel',
        'ABCB1 > resistance asserted > olaparib',
      ],
    ],
  ])('%s', expectClaims);
});
