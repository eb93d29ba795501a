import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what a response is determined by, in whichever direction', () => {
  it.each<ClaimRow>([
    ['SLFN11 is a determinant of response to cisplatin.', ['SLFN11 > biomarker asserted > cisplatin']],
    ['ERCC1 is a determinant of cisplatin resistance.', ['ERCC1 > resistance asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('what is named as the reason is not what is foretold', () => {
  it.each<ClaimRow>([
    ['STK11 mutations are not predictive, because mutant tumours do worse on cisplatin too.', []],
    [
      'STK11 mutations are not predictive of response to cisplatin.',
      ['STK11 mutation > sensitivity negated > cisplatin'],
    ],
  ])('%s', expectClaims);
});

describe('what foretells a response', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R is a strong predictor of benefit in patients who are given gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'EGFR mutation status is a predictor of benefit in patients who are given gefitinib.',
      ['EGFR mutation > biomarker asserted > gefitinib'],
    ],
    [
      'KRAS G12D is a predictor of poor response in patients who are given cetuximab.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    ['KRAS G12D influences sensitivity to cetuximab.', ['KRAS G12D > biomarker asserted > cetuximab']],
    ['ERCC1 expression affects the response to cisplatin.', ['ERCC1 > biomarker asserted > cisplatin']],
    ['ERCC1 expression reduces the response to cisplatin.', ['ERCC1 > resistance asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('the reason for a denial', () => {
  it.each<ClaimRow>([
    [
      'KRAS mutations are prognostic rather than predictive, because KRAS-mutant tumours do worse on chemotherapy too.',
      [],
    ],
    [
      'ALK amplification is a biomarker for crizotinib, as well as ceritinib.',
      ['ALK amplification > biomarker asserted > crizotinib', 'ALK amplification > biomarker asserted > ceritinib'],
    ],
    [
      'ALK amplification is a biomarker for crizotinib, as it does better on ceritinib.',
      ['ALK amplification > biomarker asserted > crizotinib'],
    ],
  ])('%s', expectClaims);
});
