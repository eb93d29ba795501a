import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a response that is alike with and without a change', () => {
  it.each<ClaimRow>([
    [
      'Patients with and without TP53 mutations had similar responses to osimertinib.',
      ['TP53 mutation > biomarker negated > osimertinib'],
    ],
    [
      'TP53-mutant and wild-type tumours had comparable response rates to osimertinib.',
      ['TP53 mutation > biomarker negated > osimertinib'],
    ],
    [
      'Daunorubicin resulted in similar overall survival in patients with DNMT3A R882H compared with those without it.',
      ['DNMT3A R882H > biomarker negated > daunorubicin'],
    ],
    [
      'The benefit of osimertinib was independent of TP53 mutations.',
      ['TP53 mutation > biomarker negated > osimertinib'],
    ],
    [
      'Osimertinib improved progression-free survival irrespective of TP53 mutations and PTEN loss.',
      ['TP53 mutation > biomarker negated > osimertinib', 'PTEN loss > biomarker negated > osimertinib'],
    ],
    [
      'EGFR L858R predicted benefit from osimertinib regardless of TP53 mutations.',
      ['EGFR L858R > sensitivity asserted > osimertinib', 'TP53 mutation > biomarker negated > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('a response that is alike in something else', () => {
  it.each<ClaimRow>([
    ['Patients with TP53 mutations had similar ages and received osimertinib.', []],
    ['Patients with and without TP53 mutations had similar ages at the start of osimertinib.', []],
    ['Osimertinib prolonged survival regardless of age in patients with TP53 mutations.', []],
  ])('%s', expectClaims);
});
