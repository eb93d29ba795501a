import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a change that tumours acquire under a treatment', () => {
  it.each<ClaimRow>([
    [
      'A subset of BRAF-mutant melanomas acquire NRAS mutations under vemurafenib.',
      ['NRAS mutation > resistance asserted > vemurafenib'],
    ],
    [
      'One patient with lung cancer acquired C797S and MET amplification during osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib', 'MET amplification > resistance asserted > osimertinib'],
    ],
    [
      'Three patients with lung cancer developed RET fusions while on osimertinib.',
      ['RET fusion > resistance asserted > osimertinib'],
    ],
    [
      'The tumour had acquired a secondary T790M mutation in EGFR after 9 months of gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('a sentence that begins with the treatment', () => {
  it.each<ClaimRow>([
    ['After osimertinib, C797S emerged in 20% of patients.', ['EGFR C797S > resistance asserted > osimertinib']],
    [
      'During venetoclax therapy, BCL2 G101V emerged in some patients with CLL.',
      ['BCL2 G101V > resistance asserted > venetoclax'],
    ],
    [
      'Notably, under prolonged treatment with imatinib, T315I and E255K appeared.',
      ['ABL1 T315I > resistance asserted > imatinib', 'ABL1 E255K > resistance asserted > imatinib'],
    ],
  ])('%s', expectClaims);
});

describe('what was not gained under the treatment', () => {
  it.each<ClaimRow>([
    ['Before osimertinib, T790M was acquired.', []],
    ['After osimertinib, T790M was acquired long before.', []],
    ['After osimertinib had been stopped, T790M emerged again.', []],
    ['He acquired influenza during osimertinib, and T790M was known.', []],
  ])('%s', expectClaims);
});
