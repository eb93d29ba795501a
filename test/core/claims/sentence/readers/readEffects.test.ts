import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

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

describe('what does not go with a response', () => {
  it.each<ClaimRow>([
    ['RB1 loss is incompatible with response to palbociclib.', ['RB1 loss > resistance asserted > palbociclib']],
    ['RB1 loss is not incompatible with chemotherapy.', []],
  ])('%s', expectClaims);
});
