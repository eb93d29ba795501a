import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

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
