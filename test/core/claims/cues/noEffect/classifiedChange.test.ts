import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a word for the kind of a change is said of that change only', () => {
  it.each<ClaimRow>([
    [
      'Cells with the gefitinib-resistance mutation EGFR T790M grew beside cells with EGFR L858R.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Resistance mutations such as EGFR T790M and C797S arise under gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR C797S > resistance asserted > gefitinib'],
    ],
    ['EGFR T790M is the commonest gefitinib resistance mutation.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Gefitinib is given to patients with EGFR L858R until they acquire resistance mutations.', []],
  ])('%s', expectClaims);
});
