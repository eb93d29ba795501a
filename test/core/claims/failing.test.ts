import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('a treatment that fails', () => {
  it.each<ClaimRow>([
    ['Imatinib fails in patients with ABL1 T315I.', ['ABL1 T315I > resistance asserted > imatinib']],
    ['Gefitinib fails when EGFR T790M emerges.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Cetuximab fails in KRAS G12C-mutant tumours.', ['KRAS G12C > resistance asserted > cetuximab']],
    [
      'EGFR inhibitors lose their effect once EGFR T790M is acquired.',
      ['EGFR T790M > resistance asserted > EGFR inhibitor'],
    ],
    [
      'BRAF V600E melanomas relapse on vemurafenib because of NRAS Q61K.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'Tumours progressed on osimertinib due to EGFR C797S and MET amplification.',
      ['EGFR C797S > resistance asserted > osimertinib', 'MET amplification > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});
