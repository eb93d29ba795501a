import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a drug that selects for a change', () => {
  it.each<ClaimRow>([
    [
      'Cetuximab selects for KRAS G12V in ctDNA; the PFS was not better than with panitumumab.',
      ['KRAS G12V > resistance asserted > cetuximab'],
    ],
    ['Treatment with gefitinib may select for cells with EGFR T790M.', ['EGFR T790M > resistance hedged > gefitinib']],
    ['Lamivudine prophylaxis during gefitinib selects for EGFR T790M.', []],
    ['Abiraterone with prednisone selects for AR L702H.', []],
    ['The panel selects for KRAS G12V, and cetuximab is not given then.', []],
  ])('%s', expectClaims);
});
