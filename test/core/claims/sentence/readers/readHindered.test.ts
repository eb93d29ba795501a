import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a change that hinders the drug itself', () => {
  it.each<ClaimRow>([
    ['RET G810R impairs selpercatinib.', ['RET G810R > resistance asserted > selpercatinib']],
    [
      'RET G810 substitutions impair both selpercatinib and pralsetinib.',
      ['RET G810 > resistance asserted > selpercatinib', 'RET G810 > resistance asserted > pralsetinib'],
    ],
    [
      'ROS1 G2032R blunts entrectinib and lorlatinib.',
      ['ROS1 G2032R > resistance asserted > entrectinib', 'ROS1 G2032R > resistance asserted > lorlatinib'],
    ],
    ['KRAS H95 substitutions hinder adagrasib but not sotorasib.', ['KRAS H95 > resistance asserted > adagrasib']],
    ['RET G810R impairs selpercatinib metabolism in the liver.', []],
    ['Rifampicin impairs gefitinib.', []],
  ])('%s', expectClaims);
});
