import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a gene that works less, or of which there is less', () => {
  it.each<ClaimRow>([
    ['Defects in ARID1A sensitise cells to ATR inhibitors.', ['ARID1A > resistance asserted > ATR inhibitor']],
    [
      'Defects of the repair genes MLH1 and MSH6 cause resistance to temozolomide whatever the level of MGMT.',
      ['MLH1 > sensitivity asserted > temozolomide', 'MSH6 > sensitivity asserted > temozolomide'],
    ],
    [
      'A decrease in deoxycytidine kinase (DCK) activity is a reason for resistance to gemcitabine.',
      ['DCK > sensitivity asserted > gemcitabine'],
    ],
    [
      'Polymorphisms that reduce CYP2D6 activity lower the efficacy of tamoxifen.',
      ['CYP2D6 > sensitivity asserted > tamoxifen'],
    ],
    [
      'Blocking the expression of BIRC5 enhances the sensitivity of cells to tamoxifen.',
      ['BIRC5 > resistance asserted > tamoxifen'],
    ],
    [
      'Inhibition of the negative regulator PTPN2 made tumours more responsive to pembrolizumab.',
      ['PTPN2 > resistance asserted > pembrolizumab'],
    ],
    [
      'Tumours that lose both copies of BRCA1 or BRCA2 are sensitive to olaparib.',
      ['BRCA1 > resistance asserted > olaparib', 'BRCA2 > resistance asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});

describe('near to it, but not less of the gene', () => {
  it.each<ClaimRow>([
    [
      'Mutations that raise the activity of NT5C2 cause resistance to mercaptopurine.',
      ['NT5C2 > resistance asserted > mercaptopurine'],
    ],
    ['Gain of the regulator CCND1 causes resistance to palbociclib.', ['CCND1 > resistance asserted > palbociclib']],
    [
      'Resistance to cisplatin, whatever the status of TP53, was due to ABCC2.',
      ['ABCC2 > resistance asserted > cisplatin'],
    ],
    [
      'Inhibition of the kinase AXL with bemcentinib overcame resistance to erlotinib.',
      ['AXL > overcomes asserted > bemcentinib', 'AXL > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});
