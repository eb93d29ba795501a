import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a response that is told of the last of several', () => {
  it.each<ClaimRow>([
    [
      'Exhaustion can be delayed by JUN overexpression, by rest with dasatinib or by other means, the last documented in a patient whose remission was sustained.',
      [],
    ],
    [
      'Tumours with KIT V654A respond to sunitinib, the latter approved for those whose disease has come back.',
      ['KIT V654A > sensitivity asserted > sunitinib'],
    ],
  ])('%s', expectClaims);
});
