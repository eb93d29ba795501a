import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('an adjective before a reason', () => {
  it.each<ClaimRow>([
    [
      'KIT V560D is sensitive to imatinib, and V654A is resistant owing to a lost hydrogen bond.',
      ['KIT V560D > sensitivity asserted > imatinib', 'KIT V654A > resistance asserted > imatinib'],
    ],
    ['BRAF V600E was found in platinum-resistant carcinoma since the trial.', []],
  ])('%s', expectClaims);
});
