import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('an effect that varies has no direction', () => {
  it.each<ClaimRow>([
    ['In cells that lack NF1, resistance to trametinib is variable.', []],
    ['The response of KEAP1-mutant tumours to sotorasib varies.', []],
    ['Sensitivity of KRAS-mutant cells to trametinib is inconsistent.', []],
    [
      'KRAS mutations confer resistance to trametinib, which varies in extent.',
      ['KRAS mutation > resistance asserted > trametinib'],
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

describe('what is sorted by response', () => {
  it.each<ClaimRow>([
    ['Screens have classified EGFR variants by their response to osimertinib.', []],
    ['Patients were grouped according to the response to osimertinib and EGFR T790M.', []],
  ])('%s', expectClaims);
});
