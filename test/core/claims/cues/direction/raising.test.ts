import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('efficacy that is raised', () => {
  it.each<ClaimRow>([
    [
      'SLFN11 overexpression increased the cytotoxicity of cisplatin.',
      ['SLFN11 overexpression > sensitivity asserted > cisplatin'],
    ],
    ['Knockdown of ERCC1 increased cisplatin cytotoxicity.', ['ERCC1 > resistance asserted > cisplatin']],
    [
      'Silencing of ABCG2 enhanced the cytotoxic effect of topotecan.',
      ['ABCG2 reduced expression > sensitivity asserted > topotecan'],
    ],
    ['Metformin increased the efficacy of cisplatin.', []],
    [
      'KRAS G12C increased the effect of growth factors, which lowers the efficacy of gefitinib.',
      ['KRAS G12C > resistance asserted > gefitinib'],
    ],
    [
      'The combination of cetuximab and cisplatin further increased efficacy in cells with EGFR L858R.',
      ['EGFR L858R > sensitivity asserted > cetuximab+cisplatin'],
    ],
  ])('%s', expectClaims);
});

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

describe('what only resembles a raised efficacy', () => {
  it.each<ClaimRow>([
    ['SHP2 blockade augments the activity of the caspase CASP3 under sotorasib.', []],
    ['KRAS G12D potentiated doxorubicin-induced phosphorylation.', []],
    ['MCL1 knockdown lowered AKT phosphorylation to augment the cytotoxicity of venetoclax.', []],
  ])('%s', expectClaims);
});

describe('levels in those who resist, and efficacy that is raised', () => {
  const rows: ClaimRow[] = [
    [
      'BNIP3 was expressed at lower levels in gemcitabine-resistant than in sensitive cells.',
      ['BNIP3 > sensitivity asserted > gemcitabine'],
    ],
    [
      'ABCB1 was expressed at higher levels in paclitaxel-resistant cells than in their parents.',
      ['ABCB1 > resistance asserted > paclitaxel'],
    ],
    [
      'Knocking down BCL2L1 considerably raised the efficacy of chemotherapy.',
      ['BCL2L1 > resistance asserted > chemotherapy'],
    ],
    ['Knockdown of MCL1 re-sensitises leukaemia cells to BCL2 inhibition.', ['MCL1 > resistance asserted > ']],
  ];
  it.each(rows)('%s', expectClaims);
});
