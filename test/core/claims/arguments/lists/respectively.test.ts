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
