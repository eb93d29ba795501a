import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('many genes apart from several drugs', () => {
  it.each<ClaimRow>([
    [
      'Fusions of ALK, NTRK1, ROS1 and BRAF came up; alectinib, larotrectinib and trametinib were added with responses.',
      [],
    ],
    [
      'KRAS G12D, NRAS Q61K and BRAF V600E confer resistance to cetuximab and panitumumab.',
      [
        'KRAS G12D > resistance asserted > cetuximab',
        'KRAS G12D > resistance asserted > panitumumab',
        'NRAS Q61K > resistance asserted > cetuximab',
        'NRAS Q61K > resistance asserted > panitumumab',
        'BRAF V600E > resistance asserted > cetuximab',
        'BRAF V600E > resistance asserted > panitumumab',
      ],
    ],
    [
      'Patients with changes of EGFR, ALK and ROS1 received gefitinib, alectinib and crizotinib, and most responded.',
      [],
    ],
  ])('%s', expectClaims);
});
