import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is told of the one holds of the other', () => {
  it.each<ClaimRow>([
    [
      'BRAF V600E is resistant to gefitinib, and so is KRAS G12D.',
      ['BRAF V600E > resistance asserted > gefitinib', 'KRAS G12D > resistance asserted > gefitinib'],
    ],
    [
      'KRAS G12C confers resistance to cetuximab, and so does BRAF V600E.',
      ['KRAS G12C > resistance asserted > cetuximab', 'BRAF V600E > resistance asserted > cetuximab'],
    ],
    [
      'Imatinib is inactive against ABL1 T315I, and so are dasatinib and nilotinib.',
      [
        'ABL1 T315I > resistance asserted > imatinib',
        'ABL1 T315I > resistance asserted > dasatinib',
        'ABL1 T315I > resistance asserted > nilotinib',
      ],
    ],
    [
      'EGFR T790M causes resistance to gefitinib; the same holds for EGFR C797S and osimertinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'EGFR T790M causes resistance to gefitinib; the same is true of D761Y.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR D761Y > resistance asserted > gefitinib'],
    ],
    // What goes on says what it says itself.
    [
      'EGFR T790M causes resistance to gefitinib, and so does MET amplification, which is sensitive to crizotinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'MET amplification > sensitivity asserted > crizotinib'],
    ],
  ])('%s', expectClaims);
});
