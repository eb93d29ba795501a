import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('no direction, or nothing done', () => {
  it.each<ClaimRow>([
    ['Resistance patterns to cisplatin relate to ERCC1 expression in lung cancer.', []],
    ['Patterns of sensitivity to temozolomide relate to MGMT expression in glioma.', []],
    ['Attempts to inhibit ABCB1 did not improve doxorubicin in leukaemia.', []],
    ['EGFR-mutant lung cancers initially respond to gefitinib but become refractory.', []],
  ])('%s', expectClaims);
});
