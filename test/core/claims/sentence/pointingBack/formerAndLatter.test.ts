import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

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

describe('treatments of a kind, which those named last may not be', () => {
  it.each<ClaimRow>([
    [
      'Vandetanib and cabozantinib were given first. RET G810R prevents binding of both selective inhibitors.',
      ['RET G810R > resistance asserted > '],
    ],
    [
      'Selpercatinib and pralsetinib came next. RET G810R prevents binding of both inhibitors.',
      ['RET G810R > resistance asserted > selpercatinib', 'RET G810R > resistance asserted > pralsetinib'],
    ],
  ])('%s', expectClaims);
});

describe('the latter, in the sentence of the two', () => {
  it.each<ClaimRow>([
    [
      'BTK T474I and L528W are frequent; the latter was cross-resistant to zanubrutinib.',
      ['BTK L528W > resistance asserted > zanubrutinib'],
    ],
    ['BTK T474I, BTK V416L and BTK L528W are frequent; the latter were resistant to zanubrutinib.', []],
  ])('%s', expectClaims);
});

describe('both drugs, of two sentences', () => {
  it.each<ClaimRow>([
    [
      'Enasidenib is approved. Ivosidenib followed. VHL loss was associated with lack of response to both drugs.',
      ['VHL loss > resistance asserted > enasidenib', 'VHL loss > resistance asserted > ivosidenib'],
    ],
    [
      'Ivosidenib is approved. VHL loss was associated with lack of response to both drugs.',
      ['VHL loss > resistance asserted > '],
    ],
  ])('%s', expectClaims);
});

describe('the latter with a verb that tells the effect', () => {
  it.each<ClaimRow>([
    [
      'ABCC1 (MRP1) and ABCG2 (BCRP) followed; the latter extrudes topotecan.',
      ['ABCG2 > resistance asserted > topotecan'],
    ],
    [
      'ABCC1 (MRP1) and ABCG2 (BCRP) followed; the former confers resistance to doxorubicin.',
      ['ABCC1 > resistance asserted > doxorubicin'],
    ],
    [
      'ABCC1 and ABCG2 followed; both extrude topotecan.',
      ['ABCC1 > resistance asserted > topotecan', 'ABCG2 > resistance asserted > topotecan'],
    ],
  ])('%s', expectClaims);
});
