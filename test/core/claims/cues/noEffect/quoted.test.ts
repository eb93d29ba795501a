import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('words that are spoken of', () => {
  it.each<ClaimRow>([
    ['Phrases such as "EGFR T790M confers resistance to gefitinib" say little.', []],
    ['We searched with the terms "KIT", "RET" or "HER2" combined with "resistance".', []],
    ['The claim that “PLCG2 mutations cause resistance to ibrutinib” needs figures.', []],
    ['Write "resistant to osimertinib" rather than "to EGFR inhibitors".', []],
    ['As they put it, "EGFR T790M confers resistance to gefitinib".', ['EGFR T790M > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});
