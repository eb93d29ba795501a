import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what the second half of a contrast denies', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M confers resistance to gefitinib, yet not to osimertinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > resistance negated > osimertinib'],
    ],
    [
      'ALK G1202R is resistant to alectinib and ceritinib, though not to lorlatinib.',
      [
        'ALK G1202R > resistance asserted > alectinib',
        'ALK G1202R > resistance asserted > ceritinib',
        'ALK G1202R > resistance negated > lorlatinib',
      ],
    ],
    [
      'PIK3CA mutations confer sensitivity to alpelisib, not to everolimus.',
      ['PIK3CA mutation > sensitivity asserted > alpelisib', 'PIK3CA mutation > sensitivity negated > everolimus'],
    ],
    [
      'FLT3 D835Y resists quizartinib and not gilteritinib.',
      ['FLT3 D835Y > resistance asserted > quizartinib', 'FLT3 D835Y > resistance negated > gilteritinib'],
    ],
  ])('%s', expectClaims);
});

describe('who does the same against another treatment', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M protects tumours against erlotinib, whereas C797S does so against osimertinib.',
      ['EGFR T790M > resistance asserted > erlotinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'EGFR T790M makes cells resistant to erlotinib, and C797S does likewise to osimertinib.',
      ['EGFR T790M > resistance asserted > erlotinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'KIT V654A confers resistance to imatinib, and D816V does so against both imatinib and sunitinib.',
      [
        'KIT V654A > resistance asserted > imatinib',
        'KIT D816V > resistance asserted > imatinib',
        'KIT D816V > resistance asserted > sunitinib',
      ],
    ],
    [
      'EGFR T790M resists erlotinib, and patients with EGFR L858R do so for erlotinib only seldom.',
      ['EGFR T790M > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('the reverse', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R is sensitive to gefitinib; the opposite is true of T790M.',
      ['EGFR L858R > sensitivity asserted > gefitinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'EGFR C797S is sensitive to gefitinib; the reverse is true for osimertinib.',
      ['EGFR C797S > sensitivity asserted > gefitinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'ALK L1196M is sensitive to brigatinib, and the opposite was found for imatinib in KIT D816V.',
      ['ALK L1196M > sensitivity asserted > brigatinib'],
    ],
    [
      'EGFR C797S is resistant to osimertinib and sensitive to gefitinib; the reverse holds for T790M.',
      [
        'EGFR C797S > resistance asserted > osimertinib',
        'EGFR C797S > sensitivity asserted > gefitinib',
        'EGFR T790M > sensitivity asserted > osimertinib',
        'EGFR T790M > resistance asserted > gefitinib',
      ],
    ],
    // Two things were said, and either could be the one that is turned.
    [
      'EGFR C797S is resistant to osimertinib and sensitive to gefitinib; the reverse holds for afatinib.',
      ['EGFR C797S > resistance asserted > osimertinib', 'EGFR C797S > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('all but one', () => {
  it.each<ClaimRow>([
    [
      'Every ABL1 mutation but T315I responds to nilotinib.',
      ['ABL1 mutation > sensitivity asserted > nilotinib', 'ABL1 T315I > sensitivity negated > nilotinib'],
    ],
    [
      'Nilotinib is active against most ABL1 mutations, with the exception of T315I and E255K.',
      [
        'ABL1 mutation > overcomes asserted > nilotinib',
        'ABL1 T315I > overcomes negated > nilotinib',
        'ABL1 E255K > overcomes negated > nilotinib',
      ],
    ],
    // What is excepted from a denial is not denied.
    ['No ABL1 mutation except T315I confers resistance to dasatinib.', []],
    [
      'Apart from T790M, MET amplification confers resistance to gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('all that something is compared with', () => {
  it.each<ClaimRow>([
    [
      'Unlike dasatinib and nilotinib, ponatinib overcomes resistance caused by ABL1 T315I.',
      ['ABL1 T315I > overcomes asserted > ponatinib'],
    ],
    [
      'Unlike L858R and exon 19 deletions, EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('patients who are described by a treatment respond to another', () => {
  it.each<ClaimRow>([
    [
      'Patients with imatinib-resistant leukaemia received a new inhibitor. Those with ABL1 F317L achieved major responses.',
      [],
    ],
    [
      'Dasatinib was given to patients. All had imatinib-resistant leukaemia. Those with ABL1 F317L achieved major responses.',
      ['ABL1 F317L > sensitivity asserted > dasatinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is compared with ends at the comma', () => {
  it.each<ClaimRow>([
    [
      'Unlike L858R, EGFR T790M and EGFR C797S confer resistance to erlotinib.',
      ['EGFR T790M > resistance asserted > erlotinib', 'EGFR C797S > resistance asserted > erlotinib'],
    ],
    [
      'In contrast to imatinib, bosutinib and nilotinib are active against ABL1 F317L.',
      ['ABL1 F317L > overcomes asserted > bosutinib', 'ABL1 F317L > overcomes asserted > nilotinib'],
    ],
    [
      'Compared with chemotherapy, erlotinib and afatinib are effective in EGFR L858R.',
      ['EGFR L858R > sensitivity asserted > erlotinib', 'EGFR L858R > sensitivity asserted > afatinib'],
    ],
  ])('%s', expectClaims);
});
