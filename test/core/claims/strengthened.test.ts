import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what makes a treatment work better', () => {
  it.each<ClaimRow>([
    ['Inhibition of AXL enhanced the anticancer activity of erlotinib.', ['AXL > resistance asserted > erlotinib']],
    ['SHP2 blockade augments the activity of sotorasib.', ['PTPN11 > resistance asserted > sotorasib']],
    ['FGFR1 inhibition potentiates palbociclib.', ['FGFR1 > resistance asserted > palbociclib']],
    ['miR-34a potentiates docetaxel in prostate cancer cells.', ['hsa-miR-34a > sensitivity asserted > docetaxel']],
    ['AXL knockdown strengthened the cytotoxic effect of gefitinib.', ['AXL > resistance asserted > gefitinib']],
    [
      'Deletion of PTPN11 increased the therapeutic effect of trametinib.',
      ['PTPN11 loss > sensitivity asserted > trametinib'],
    ],
  ])('%s', expectClaims);
});

describe('a drug that makes another one work better, of which no gene is the cause', () => {
  it.each<ClaimRow>([
    ['Palbociclib enhances the activity of fulvestrant.', []],
    ['Everolimus improves the efficacy of exemestane in ER-positive breast cancer.', []],
    ['Verapamil inhibits ABCB1 and potentiates doxorubicin.', ['ABCB1 > targets asserted > verapamil']],
    ['The PARP inhibitor olaparib potentiates temozolomide.', []],
    ['Bevacizumab can potentiate erlotinib in EGFR-mutant lung cancer.', []],
    ['Gefitinib lowers AKT1 levels, and enhances the activity of vemurafenib.', []],
  ])('%s', expectClaims);
});

describe('what only resembles it', () => {
  it.each<ClaimRow>([
    ['SHP2 blockade augments the activity of the caspase CASP3 under sotorasib.', []],
    ['KRAS G12D potentiated doxorubicin-induced phosphorylation.', []],
    ['MCL1 knockdown lowered AKT phosphorylation to augment the cytotoxicity of venetoclax.', []],
  ])('%s', expectClaims);
});
