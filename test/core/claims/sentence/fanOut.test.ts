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
    [
      'Patients with NTRK1, NTRK2 or NTRK3 fusions were given entrectinib or larotrectinib, and many responded.',
      ['entrectinib', 'larotrectinib'].map(
        (drug) => `NTRK1 fusion/NTRK2 fusion/NTRK3 fusion > sensitivity asserted > ${drug}`,
      ),
    ],
    [
      'BRCA1, BRCA2 and PALB2 mutations occur in some tumours; they are sensitive to cisplatin and olaparib.',
      ['cisplatin', 'olaparib'].map(
        (drug) => `BRCA1 mutation/BRCA2 mutation/PALB2 mutation > sensitivity asserted > ${drug}`,
      ),
    ],
  ])('%s', expectClaims);
});
