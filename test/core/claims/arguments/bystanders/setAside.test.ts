import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is set aside', () => {
  it.each<ClaimRow>([
    // With what the cause is found.
    [
      'EGFR C797S confers resistance to osimertinib, because when it lies in trans to T790M, gefitinib may be effective.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    // Something else than what is named first, unless it does so as well.
    [
      'Beyond RAS, amplification of ERBB2 confers sensitivity to cetuximab.',
      ['ERBB2 amplification > sensitivity asserted > cetuximab'],
    ],
    // Among whom it was counted.
    [
      'The AKT1 E17K mutation, found in 4% of HER2-negative tumours, predicts response to capivasertib.',
      ['AKT1 E17K > sensitivity asserted > capivasertib'],
    ],
    // Together with a change that is not named.
    [
      'Resistance to lorlatinib is caused by compound ALK mutations (G1202R + …) and NF1 loss.',
      ['NF1 loss > resistance asserted > lorlatinib'],
    ],
    // These act.
    [
      'Beyond EGFR T790M, loss of PTEN also causes resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'PTEN loss > resistance asserted > gefitinib'],
    ],
    [
      'Resistance to lorlatinib is caused by ALK G1202R + L1196M.',
      ['ALK G1202R+ALK L1196M > resistance asserted > lorlatinib'],
    ],
  ])('%s', expectClaims);
});
