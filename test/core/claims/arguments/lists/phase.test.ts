import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../support/analyzeText.ts';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a change that meets another on one allele or on two', () => {
  it.each<ClaimRow>([
    [
      'EGFR C797S in cis with T790M confers resistance to gefitinib.',
      ['EGFR C797S+EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'If EGFR C797S arises in trans with T790M, tumours are sensitive to erlotinib combined with osimertinib.',
      ['EGFR C797S+EGFR T790M > sensitivity asserted > erlotinib+osimertinib'],
    ],
  ])('%s', expectClaims);

  it('yields to drugs given together', () =>
    expectClaims('Gefitinib with osimertinib is effective against EGFR C797S.', [
      'EGFR C797S > sensitivity asserted > gefitinib+osimertinib',
    ]));

  it('is one profile of those who have it', () =>
    expectClaims(
      'Tumours in which EGFR C797S is in trans to T790M responded to gefitinib and osimertinib given together.',
      ['EGFR C797S+EGFR T790M > sensitivity asserted > gefitinib+osimertinib'],
    ));

  it.each([
    ['EGFR C797S in cis with T790M confers resistance to EGFR TKIs.', 'cis', 'agrees'],
    ['EGFR C797S and T790M on the same allele confer resistance to EGFR TKIs.', 'cis', 'agrees'],
    [
      'EGFR T790M/C797S in trans is sensitive to a combination of first- and third-generation EGFR TKIs; in cis it is not.',
      'trans',
      'agrees',
    ],
    ['EGFR T790M/C797S in trans confers resistance to EGFR TKIs.', 'trans', 'silent'],
    ['EGFR T790M/C797S confers resistance to EGFR TKIs.', undefined, 'silent'],
    ['EGFR T790M and C797S, in cis or in trans, confer resistance to EGFR TKIs.', undefined, 'silent'],
  ])('is weighed as it lies: %s', (text, phase, verdict) => {
    const [claim, ...others] = analyzeText(text).claims;
    expect(others).toEqual([]);
    expect([claim?.phase, claim?.verdict]).toEqual([phase, verdict]);
  });
});
