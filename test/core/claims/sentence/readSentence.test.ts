import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('a benefit that a change has no effect on', () => {
  it.each<ClaimRow>([
    [
      'There was no effect of PIK3CA mutation on the benefit from ribociclib.',
      ['PIK3CA mutation > biomarker negated > ribociclib'],
    ],
    [
      'ESR1 mutations had no influence on the benefit from ribociclib.',
      ['ESR1 mutation > biomarker negated > ribociclib'],
    ],
  ])('%s', expectClaims);
});

describe('cells that are sensitised with a drug were resistant to another', () => {
  it.each<ClaimRow>([
    [
      'Gefitinib-resistant cells with MET amplification can be sensitised with crizotinib.',
      ['MET amplification > overcomes hedged > crizotinib'],
    ],
  ])('%s', expectClaims);
});

describe('radiation that is resisted', () => {
  it.each<ClaimRow>([
    ['MGMT expression was associated with radioresistance after temozolomide.', []],
    ['MGMT expression was associated with resistance to temozolomide.', ['MGMT > resistance asserted > temozolomide']],
  ])('%s', expectClaims);
});
