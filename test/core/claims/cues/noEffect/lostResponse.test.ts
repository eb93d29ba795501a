import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a response that was lost is none to what came with the relapse', () => {
  it.each<ClaimRow>([
    [
      'ERBB2 T798I emerged in a woman who had responded to neratinib and then relapsed.',
      ['ERBB2 T798I > resistance asserted > neratinib'],
    ],
    [
      'EGFR C797S was detected in a man who had initially responded to osimertinib but later progressed.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'KRAS G12D emerged in a man who had responded to cetuximab and panitumumab before progressing.',
      ['KRAS G12D > resistance asserted > cetuximab', 'KRAS G12D > resistance asserted > panitumumab'],
    ],
    [
      'EGFR L858R was found in a patient who responded to gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'EGFR L858R was found in tumours from patients who responded to gefitinib and erlotinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib', 'EGFR L858R > sensitivity asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});
