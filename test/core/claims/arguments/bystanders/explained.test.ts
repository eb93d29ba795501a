import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what explains an effect is its cause, and not those of whom it is told', () => {
  it.each<ClaimRow>([
    [
      'Activation of EGFR underlies the poor response of BRAF V600E colorectal cancer to vemurafenib.',
      ['EGFR > resistance asserted > vemurafenib'],
    ],
    [
      'EGFR signalling explains why vemurafenib fails in BRAF V600E colorectal cancer.',
      ['EGFR pathway > resistance asserted > vemurafenib'],
    ],
    [
      'MET amplification explains resistance to osimertinib in EGFR-mutant lung cancer.',
      ['MET amplification > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});
