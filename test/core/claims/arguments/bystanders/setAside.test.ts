import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is displaced, added to, or the whole of a share', () => {
  it.each<ClaimRow>([
    [
      'Wnt signalling replaces BRD4 at key loci and confers resistance to JQ1.',
      ['Wnt pathway > resistance asserted > JQ1'],
    ],
    ['BRD4 binds MYC at its promoter and confers resistance to JQ1.', ['BRD4 > resistance asserted > JQ1']],
    [
      'ALK L1198F on top of C1156Y made the tumour sensitive to crizotinib again.',
      ['ALK L1198F > sensitivity asserted > crizotinib'],
    ],
    [
      'EGFR L858R accounts for 40% of EGFR mutations and sensitises to gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('the whole, of which a part is named', () => {
  it.each<ClaimRow>([
    ['The SWI/SNF component SMARCA4 confers resistance to venetoclax.', ['SMARCA4 > resistance asserted > venetoclax']],
    ['The SWI/SNF complex confers resistance to venetoclax.', ['SWI/SNF complex > resistance asserted > venetoclax']],
  ])('%s', expectClaims);
});

describe('what a treatment does not reach', () => {
  it.each<ClaimRow>([
    [
      'Futibatinib is active against several of these, although FGFR2 V565F remains a problem.',
      [' > sensitivity asserted > futibatinib (generic)'],
    ],
    [
      'Futibatinib is active against FGFR2 V565M, but FGFR2 V565F remains a challenge.',
      ['FGFR2 V565M > overcomes asserted > futibatinib'],
    ],
    [
      'FGFR2 V565F remains a problem, and it confers resistance to pemigatinib.',
      ['FGFR2 V565F > resistance asserted > pemigatinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is reached less, and what is a part of compound mutants, is set aside', () => {
  it.each<ClaimRow>([
    [
      'Mutations of FGFR2 confer resistance to pemigatinib. The irreversible inhibitor futibatinib binds a cysteine and keeps its activity against many FGFR2 mutants, although less against V565F.',
      ['FGFR2 mutation > resistance asserted > pemigatinib', 'FGFR2 mutation > sensitivity asserted > futibatinib'],
    ],
    [
      'T315I-inclusive compound mutants of ABL1 are resistant to ponatinib.',
      ['ABL1 mutation > resistance asserted > ponatinib'],
    ],
    ['ABL1 T315I mutants are resistant to dasatinib.', ['ABL1 T315I > resistance asserted > dasatinib']],
  ])('%s', expectClaims);
});

describe('a concession is no reason', () => {
  it.each<ClaimRow>([
    [
      'Cells with EGFR T790M resist gefitinib even when RAS is wild type.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Tumours of the right colon are resistant to cetuximab even though BRAF is wild type.',
      [' > resistance asserted > cetuximab (generic)'],
    ],
    ['Osimertinib is active even when EGFR T790M is present.', ['EGFR T790M > sensitivity asserted > osimertinib']],
  ])('%s', expectClaims);
});

describe('what cells need is named beside what they respond to', () => {
  it.each<ClaimRow>([
    ['Persisters survive erlotinib: they depend on GPX4 and are sensitive to RSL3.', []],
    ['These tumours depend on BCL2 and are sensitive to venetoclax.', ['BCL2 > sensitivity asserted > venetoclax']],
    [
      'Exhausted CD8 phenotypes were associated with resistance to pembrolizumab.',
      [' > resistance asserted > pembrolizumab (generic)'],
    ],
    // With what the cause is found.
    [
      'EGFR C797S confers resistance to osimertinib, because when it lies in trans to T790M, gefitinib may be effective.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    // Something else than what is named first, unless it does so as well.
    [
      'Beyond RAS, amplification of ERBB2 confers sensitivity to cetuximab.',
      ['ERBB2 amplification > sensitivity asserted > cetuximab'],
    ],
    // Among whom it was counted.
    [
      'The AKT1 E17K mutation, found in 4% of HER2-negative tumours, predicts response to capivasertib.',
      ['AKT1 E17K > sensitivity asserted > capivasertib'],
    ],
    // Together with a change that is not named.
    [
      'Resistance to lorlatinib is caused by compound ALK mutations (G1202R + …) and NF1 loss.',
      ['NF1 loss > resistance asserted > lorlatinib'],
    ],
  ])('%s', expectClaims);
});

describe('what stands beside a name that could be set aside', () => {
  it.each<ClaimRow>([
    // These act.
    [
      'Beyond EGFR T790M, loss of PTEN also causes resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'PTEN loss > resistance asserted > gefitinib'],
    ],
    [
      'Resistance to lorlatinib is caused by ALK G1202R + L1196M.',
      ['ALK G1202R+ALK L1196M > resistance asserted > lorlatinib'],
    ],
  ])('%s', expectClaims);
});

describe('of what shows the opposite, or is measured against another, nothing is told', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R mutations show the opposite, and T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'EGFR L858R mutations and T790M confer resistance to gefitinib.',
      ['EGFR L858R > resistance asserted > gefitinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['A high BAX/BCL2 ratio confers sensitivity to venetoclax.', []],
    [
      'High BAX expression confers sensitivity to venetoclax.',
      ['BAX overexpression > sensitivity asserted > venetoclax'],
    ],
  ])('%s', expectClaims);
});

describe('what a change is found beside', () => {
  it.each<ClaimRow>([
    [
      'F404L, found only with another ESR1 mutation in cis, goes further and abolishes fulvestrant binding.',
      ['ESR1 F404L > resistance asserted > fulvestrant'],
    ],
    [
      'ESR1 Y537S, found with circulating tumour DNA, confers resistance to fulvestrant.',
      ['ESR1 Y537S > resistance asserted > fulvestrant'],
    ],
  ])('%s', expectClaims);
});

describe('what explains little', () => {
  it.each<ClaimRow>([
    [
      'Clinical benefit after pomalidomide is a fact, and it suggests that absence of CRBN is rarely the whole story.',
      [],
    ],
    [
      'EGFR T790M is not the whole story, and MET amplification confers resistance to gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    ['EGFR T790M is not the only cause of resistance to gefitinib.', ['EGFR T790M > resistance negated > gefitinib']],
  ])('%s', expectClaims);
});
