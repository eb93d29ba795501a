import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a receptor that a hormone activates', () => {
  it.each<ClaimRow>([
    ['AR L702H responds to glucocorticoids, and prednisone may feed the tumour.', []],
    ['Tumours with AR L702H respond to prednisone.', ['AR L702H > sensitivity asserted > prednisone']],
    ['EGFR L858R responds to gefitinib.', ['EGFR L858R > sensitivity asserted > gefitinib']],
  ])('%s', expectClaims);
});
