import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('drugs that others are contrasted with are not spoken of', () => {
  it.each<ClaimRow>([
    [
      'Selpercatinib and pralsetinib are selective. Unlike the older drugs vandetanib and cabozantinib, they spare other kinases. RET G810R is cross-resistant.',
      ['RET G810R > resistance asserted > selpercatinib', 'RET G810R > resistance asserted > pralsetinib'],
    ],
    [
      'Unlike gefitinib, osimertinib is selective. EGFR C797S confers resistance.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('the last of a list of diseases', () => {
  it.each<ClaimRow>([
    [
      'Pembrolizumab works in melanoma, renal cancer and mismatch repair-deficient tumours. Yet the majority of patients do not respond.',
      ['mismatch repair-deficient tumor > sensitivity asserted > pembrolizumab'],
    ],
  ])('%s', expectClaims);
});

describe('what the sentence before likens a change to', () => {
  it.each<ClaimRow>([
    [
      'ROS1 G2032R, homologous to ALK G1202R, is common. Lorlatinib has limited activity against it.',
      ['ROS1 G2032R > resistance asserted > lorlatinib'],
    ],
  ])('%s', expectClaims);
});
