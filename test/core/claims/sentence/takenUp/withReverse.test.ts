import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('the reverse', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R is sensitive to gefitinib; the opposite is true of T790M.',
      ['EGFR L858R > sensitivity asserted > gefitinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'EGFR C797S is sensitive to gefitinib; the reverse is true for osimertinib.',
      ['EGFR C797S > sensitivity asserted > gefitinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'ALK L1196M is sensitive to brigatinib, and the opposite was found for imatinib in KIT D816V.',
      ['ALK L1196M > sensitivity asserted > brigatinib'],
    ],
    [
      'EGFR C797S is resistant to osimertinib and sensitive to gefitinib; the reverse holds for T790M.',
      [
        'EGFR C797S > resistance asserted > osimertinib',
        'EGFR C797S > sensitivity asserted > gefitinib',
        'EGFR T790M > sensitivity asserted > osimertinib',
        'EGFR T790M > resistance asserted > gefitinib',
      ],
    ],
    // Two things were said, and either could be the one that is turned.
    [
      'EGFR C797S is resistant to osimertinib and sensitive to gefitinib; the reverse holds for afatinib.',
      ['EGFR C797S > resistance asserted > osimertinib', 'EGFR C797S > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});
