import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is told after a head is told of it', () => {
  it.each<ClaimRow>([
    ['ABCG2 (BCRP): exports topotecan; R482G changes its substrates.', ['ABCG2 > resistance asserted > topotecan']],
    [
      'KRAS mutation: common in these tumours; confers resistance to cetuximab.',
      ['KRAS mutation > resistance asserted > cetuximab'],
    ],
    // Without DCK the cells resist: DCK is needed for the response.
    ['DCK: loss confers resistance to gemcitabine.', ['DCK > sensitivity asserted > gemcitabine']],
    ['DCK: low expression → resistance to gemcitabine.', ['DCK > sensitivity asserted > gemcitabine']],
    ['DCK. Activates the drug. Loss causes resistance to gemcitabine.', ['DCK > sensitivity asserted > gemcitabine']],
    [
      'SLFN11. Silenced by promoter methylation in many tumours; its loss renders cells resistant to cisplatin.',
      ['SLFN11 > sensitivity asserted > cisplatin'],
    ],
    [
      'ABCB1 (P-gp, MDR1): well known in vitro. Overexpression causes resistance to paclitaxel.',
      ['ABCB1 > resistance asserted > paclitaxel'],
    ],
    [
      'ABCB1: upregulated in BRCA1-deficient tumours; tariquidar reverses it.',
      ['ABCB1 > overcomes asserted > tariquidar'],
    ],
  ])('%s', expectClaims);
});

describe('what has a subject of its own is not told of the head', () => {
  it.each<ClaimRow>([
    ['EGFR: T790M confers resistance to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    [
      'ABCG2: exports many drugs; EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'DCK: loss is rare. NT5C2 R367Q causes resistance to mercaptopurine.',
      ['NT5C2 R367Q > resistance asserted > mercaptopurine'],
    ],
    ['DCK: loss of MLH1 confers resistance to temozolomide.', ['MLH1 loss > resistance asserted > temozolomide']],
    [
      'DCK is well known. Overexpression of ABCB1 causes resistance to paclitaxel.',
      ['ABCB1 overexpression > resistance asserted > paclitaxel'],
    ],
  ])('%s', expectClaims);
});
