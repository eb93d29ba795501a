import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('advice on testing patients sends nobody elsewhere', () => {
  it.each<ClaimRow>([
    [
      'Mutation of STAG2 causes resistance to gilteritinib and should be tested for in every patient.',
      ['STAG2 mutation > resistance asserted > gilteritinib'],
    ],
    [
      'EGFR T790M confers resistance to gefitinib and should be tested for.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Whether EGFR T790M confers resistance to gefitinib should be tested.',
      ['EGFR T790M > resistance questioned > gefitinib (question)'],
    ],
    [
      'MET amplification confers resistance to gefitinib; the combination with crizotinib should be tested in larger trials.',
      ['MET amplification > resistance asserted > gefitinib (elsewhere)'],
    ],
  ])('%s', expectClaims);
});

describe('a sentence that announces what the text argues claims nothing by itself', () => {
  it.each<ClaimRow>([
    [
      'In this paper, I argue that EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib (elsewhere)'],
    ],
    [
      'In this paper, Lee argues that EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});
