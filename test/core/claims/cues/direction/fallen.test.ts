import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('an effect of a treatment that fell', () => {
  it.each<ClaimRow>([
    [
      'After knockdown of BIM, the inhibition of proliferation by gefitinib decreased in lung cancer cells.',
      ['BCL2L11 > sensitivity asserted > gefitinib'],
    ],
    [
      'In cells with MET amplification, the inhibition of proliferation by gefitinib fell.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'Growth inhibition by erlotinib was diminished by AXL in lung cancer cells.',
      ['AXL > resistance asserted > erlotinib'],
    ],
    ['The inhibition of EGFR phosphorylation by gefitinib was reduced in cells with T790M.', []],
    [
      'Growth inhibition by erlotinib and gefitinib was diminished by AXL in lung cancer cells.',
      ['AXL > resistance asserted > erlotinib', 'AXL > resistance asserted > gefitinib'],
    ],
    // Something else fell.
    [
      'Erlotinib led to inhibition of EGFR L858R and tumour volume declined in most patients.',
      ['EGFR L858R > sensitivity asserted > erlotinib'],
    ],
    [
      'Erlotinib produced growth inhibition and viability was reduced in cells with EGFR L858R.',
      ['EGFR L858R > sensitivity asserted > erlotinib'],
    ],
    [
      'Vemurafenib caused growth inhibition in BRAF V600E cells while ERK phosphorylation decreased.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});
