import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('one of two that the sentence before named', () => {
  it.each<ClaimRow>([
    [
      'Sotorasib and adagrasib were given. KRAS H95D confers resistance to the latter.',
      ['KRAS H95D > resistance asserted > adagrasib'],
    ],
    [
      'EGFR T790M and C797S are common. The former confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'EGFR T790M, C797S and L718Q are common. The latter confers resistance to osimertinib.',
      [' > resistance asserted > osimertinib (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('both, where there are two', () => {
  it.each<ClaimRow>([
    [
      'Sotorasib and adagrasib were given. KRAS Y96D impairs both drugs.',
      ['KRAS Y96D > resistance asserted > sotorasib', 'KRAS Y96D > resistance asserted > adagrasib'],
    ],
    ['Adagrasib was given. KRAS Y96D impairs both drugs.', ['KRAS Y96D > resistance asserted > ']],
    [
      'EGFR L858R and T790M were found. Tumours with either mutation responded to osimertinib.',
      ['EGFR L858R > sensitivity asserted > osimertinib', 'EGFR T790M > sensitivity asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('patients and tumours of another kind are not those that were spoken of', () => {
  it.each<ClaimRow>([
    [
      'BRCA2 mutations are known. Docetaxel and cabazitaxel remain, and some tumours that no longer respond to the former still respond to the latter.',
      [],
    ],
    [
      'ABL1 A337V lies in the pocket. In a trial in patients treated with other inhibitors before, responses to asciminib were frequent.',
      [],
    ],
  ])('%s', expectClaims);
});

describe('who does the same', () => {
  it.each<ClaimRow>([
    [
      'AR W742C turns bicalutamide into an agonist, and F877L does the same to enzalutamide.',
      ['AR W742C > resistance asserted > bicalutamide', 'AR F877L > resistance asserted > enzalutamide'],
    ],
    [
      'EGFR T790M confers resistance to gefitinib, and C797S does the same for osimertinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('a trial of another treatment tells nothing of what was named before', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R sensitises to gefitinib. In the FLAURA trial, osimertinib prolonged progression-free survival over erlotinib in untreated patients.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['BRAF V600E is found in half of melanomas. The encorafenib arm showed responses in 63% of patients.', []],
    [
      'BRAF V600E is found in half of melanomas. In a phase 2 trial, these patients responded to encorafenib.',
      ['BRAF V600E > sensitivity asserted > encorafenib'],
    ],
    [
      'A woman had melanoma with BRAF V600E. In a phase 2 trial of encorafenib, she had a partial response.',
      ['BRAF V600E > sensitivity asserted > encorafenib'],
    ],
  ])('%s', expectClaims);
});
