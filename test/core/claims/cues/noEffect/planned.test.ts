import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a study to come', () => {
  it.each<ClaimRow>([
    [
      'We are planning a phase II trial in which patients with acquired resistance will receive an IL-2 variant together with pembrolizumab.',
      [],
    ],
    // A study that has been done.
    [
      'We report a phase II trial in which patients with B2M loss were resistant to pembrolizumab.',
      ['B2M loss > resistance asserted > pembrolizumab (own-result)'],
    ],
  ])('%s', expectClaims);
});
