import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what a sentence denies or takes back', () => {
  it.each<ClaimRow>([
    [
      'KEAP1 mutations are prognostic rather than predictive of resistance to pembrolizumab.',
      ['KEAP1 mutation > resistance negated > pembrolizumab'],
    ],
    [
      'AR amplification led to resistance to enzalutamide, but not to resistance to docetaxel.',
      ['AR amplification > resistance asserted > enzalutamide', 'AR amplification > resistance negated > docetaxel'],
    ],
    [
      'SRC inhibition by dasatinib did not reverse trastuzumab resistance.',
      ['SRC > overcomes negated > dasatinib', 'SRC > resistance negated > trastuzumab'],
    ],
    ['Temozolomide resistance was not linked to MGMT expression.', ['MGMT > resistance negated > temozolomide']],
    [
      'BTK mutations are found in 80% of patients with resistance to ibrutinib, but it remains unclear whether they directly cause it.',
      ['BTK mutation > resistance hedged > ibrutinib'],
    ],
    [
      'Combinations with MET inhibitors are being studied in the hope of overcoming C797S-mediated resistance.',
      ['EGFR C797S > overcomes questioned > MET inhibitor (question)'],
    ],
    [
      'FLT3 F691L accounts for only a minority of resistance to gilteritinib.',
      ['FLT3 F691L > resistance asserted > gilteritinib'],
    ],
    [
      'Expression of Snail kept the cells from regaining sensitivity to gefitinib.',
      ['SNAI1 > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('treatments that are only named', () => {
  it.each<ClaimRow>([
    [
      'Osimertinib is active against EGFR T790M lung cancer that has progressed on gefitinib.',
      ['EGFR T790M > overcomes asserted > osimertinib'],
    ],
    [
      'Before the advent of PARP inhibitors, BRCA1-mutant cancers were treated with docetaxel, to which they proved sensitive.',
      ['BRCA1 mutation > sensitivity asserted > docetaxel'],
    ],
    [
      'Aromatase inhibitors, to which ESR1 mutations confer resistance, differ in this from fulvestrant, to which they do not.',
      ['ESR1 mutation > resistance asserted > aromatase inhibitor'],
    ],
    [
      'Capivasertib improved progression-free survival when added to fulvestrant, above all in tumours with PIK3CA mutations.',
      ['PIK3CA mutation > sensitivity asserted > capivasertib+fulvestrant'],
    ],
    [
      'HER2 amplification predicts benefit from adding trastuzumab to carboplatin and paclitaxel.',
      ['ERBB2 amplification > sensitivity asserted > trastuzumab+carboplatin+paclitaxel'],
    ],
    [
      'AR L702H explains failure of abiraterone given with prednisone.',
      ['AR L702H > resistance asserted > abiraterone+prednisone'],
    ],
    [
      'Mutations of RARA and of PML have been reported as the mechanisms of resistance to ATRA and arsenic trioxide, respectively.',
      ['RARA mutation > resistance asserted > tretinoin'],
    ],
  ])('%s', expectClaims);
});

describe('what is told of those who do not have it, or of hardly anybody', () => {
  it.each<ClaimRow>([
    ['EGFR L858R was less common in non-responders to gefitinib.', [' > resistance asserted > gefitinib (generic)']],
    ['EGFR T790M was absent in patients who responded to gefitinib.', []],
    ['The lower the fraction of EGFR L858R, the poorer the response to gefitinib.', []],
    ['An early response to gefitinib does not rule out EGFR T790M.', []],
    ['Responses to gefitinib were seen in 2% of patients with EGFR T790M.', []],
    ['Deletion of EGFR T790M resensitised cells to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('what is said not to be so', () => {
  it.each<ClaimRow>([
    ['It is a myth that EGFR L858R causes resistance to gefitinib.', ['EGFR L858R > resistance negated > gefitinib']],
    [
      'A response to gefitinib is not to be expected with EGFR T790M.',
      ['EGFR T790M > sensitivity negated > gefitinib'],
    ],
    ['Despite initial sensitivity to gefitinib, tumours with EGFR T790M progress.', []],
    ['Tumours with EGFR T790M are sensitive to other drugs than gefitinib.', []],
    [
      'Tumours with EGFR T790M respond better to chemotherapy than to gefitinib.',
      ['EGFR T790M > sensitivity asserted > chemotherapy'],
    ],
    ['Before gefitinib, patients with EGFR L858R had a poor outcome.', []],
  ])('%s', expectClaims);
});

describe('what a clause in between denies, and what only looks like a claim', () => {
  it.each<ClaimRow>([
    [
      'FLT3 D835Y, to which sorafenib and quizartinib cannot bind, remains susceptible to crenolanib.',
      ['FLT3 D835Y > sensitivity asserted > crenolanib'],
    ],
    [
      'Encorafenib in combination with cetuximab yields responses in BRAF V600E-mutant tumours, which are resistant to either agent alone.',
      ['BRAF V600E > sensitivity asserted > encorafenib+cetuximab'],
    ],
    [
      'It is tempting to speculate that BRCA2-mutated tumours would be less responsive to docetaxel.',
      ['BRCA2 mutation > resistance questioned > docetaxel (question)'],
    ],
    [
      'Selective agents targeting KRAS G12C, such as sotorasib, encounter resistance.',
      ['KRAS > targets asserted > sotorasib', 'KRAS G12C > targets asserted > sotorasib'],
    ],
  ])('%s', expectClaims);
});

describe('a cause that does not explain all is one of several', () => {
  it.each<ClaimRow>([
    [
      'MET amplification does not fully account for erlotinib resistance.',
      ['MET amplification > resistance hedged > erlotinib'],
    ],
    [
      'MET amplification does not account for erlotinib resistance.',
      ['MET amplification > resistance negated > erlotinib'],
    ],
  ])('%s', expectClaims);
});
