import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what is inversely related', () => {
  it.each<ClaimRow>([
    [
      'ERCC1 and TYMS levels negatively correlate with response to cisplatin in lung cancer.',
      ['ERCC1 > resistance asserted > cisplatin', 'TYMS > resistance asserted > cisplatin'],
    ],
    [
      'Tumours express ERCC1 and BRCA1, which negatively correlate with response to cisplatin.',
      ['ERCC1 > resistance asserted > cisplatin', 'BRCA1 > resistance asserted > cisplatin'],
    ],
    [
      'SLFN11 expression is inversely associated with resistance to topotecan in lung cancer.',
      ['SLFN11 > sensitivity asserted > topotecan'],
    ],
    [
      'MGMT expression shows a negative correlation with temozolomide sensitivity in glioma.',
      ['MGMT > resistance asserted > temozolomide'],
    ],
  ])('%s', expectClaims);
});

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

describe('no direction, or nothing done', () => {
  it.each<ClaimRow>([
    ['Resistance patterns to cisplatin relate to ERCC1 expression in lung cancer.', []],
    ['Patterns of sensitivity to temozolomide relate to MGMT expression in glioma.', []],
    ['Attempts to inhibit ABCB1 did not improve doxorubicin in leukaemia.', []],
    ['EGFR-mutant lung cancers initially respond to gefitinib but become refractory.', []],
  ])('%s', expectClaims);
});
