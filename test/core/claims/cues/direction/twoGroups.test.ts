import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('figures of two groups', () => {
  it.each<ClaimRow>([
    [
      'Median progression-free survival was 18.9 months (95% CI, 15.2 to 21.4) with osimertinib versus 10.2 months with gefitinib or erlotinib in EGFR-mutant lung cancer.',
      ['EGFR mutation > sensitivity asserted > osimertinib'],
    ],
    [
      'Median PFS was 10.2 months in the osimertinib group versus 5.4 months in the chemotherapy group among patients with EGFR T790M.',
      ['EGFR T790M > sensitivity asserted > osimertinib'],
    ],
    [
      'On osimertinib, median PFS was 4.2 months in patients with TP53 mutations versus 9.1 months in those with wild-type TP53.',
      ['TP53 mutation > resistance asserted > osimertinib'],
    ],
    [
      'The response rate was 71% with osimertinib compared with 31% with chemotherapy in patients with EGFR T790M.',
      ['EGFR T790M > sensitivity asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('figures that do not tell who responds', () => {
  it.each<ClaimRow>([
    ['Median PFS was 5.4 months with chemotherapy versus 10.2 months with osimertinib in EGFR-mutant lung cancer.', []],
    ['Median PFS was 5.4 months in the chemotherapy arm versus 10.2 months in others with EGFR T790M.', []],
    ['The response rate was 17% in KRAS-mutant tumours versus 11% in KRAS wild-type tumours on trametinib.', []],
    ['Median PFS was 9.9 months with osimertinib versus 9.2 months with gefitinib in EGFR-mutant lung cancer.', []],
  ])('%s', expectClaims);
});
