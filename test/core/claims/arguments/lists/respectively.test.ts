import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('sorted lists', () => {
  it.each<ClaimRow>([
    ['KRAS G12D, BRAF V600E and PTEN loss were linked to resistance to cetuximab and panitumumab, respectively.', []],
    [
      'KRAS G12D and BRAF V600E were linked to resistance to cetuximab, panitumumab and dabrafenib (in 5, 6 and 7 trials, respectively).',
      ['cetuximab', 'panitumumab', 'dabrafenib']
        .map((drug) => `KRAS G12D > resistance asserted > ${drug}`)
        .concat(['cetuximab', 'panitumumab', 'dabrafenib'].map((drug) => `BRAF V600E > resistance asserted > ${drug}`)),
    ],
  ])('%s', expectClaims);
});

describe('a list of which one name was read, and one of numbers', () => {
  it.each<ClaimRow>([
    [
      'Osimertinib and alpelisib target a receptor and PIK3CA, respectively.',
      ['PIK3CA > targets asserted > alpelisib'],
    ],
    [
      'Osimertinib and alpelisib target PIK3CA and a receptor, respectively.',
      ['PIK3CA > targets asserted > osimertinib'],
    ],
    [
      'Tumours with EGFR L858R respond in 70% to gefitinib and in 60% to erlotinib, respectively.',
      ['EGFR L858R > sensitivity asserted > gefitinib', 'EGFR L858R > sensitivity asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});
