import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('as many treatments as are counted', () => {
  it.each<ClaimRow>([
    [
      'Imatinib, dasatinib and nilotinib are inhibitors. ABL1 T315I confers resistance to all three drugs.',
      [
        'ABL1 T315I > resistance asserted > imatinib',
        'ABL1 T315I > resistance asserted > dasatinib',
        'ABL1 T315I > resistance asserted > nilotinib',
      ],
    ],
    [
      'Imatinib and dasatinib are inhibitors. ABL1 T315I confers resistance to all three drugs.',
      ['ABL1 T315I > resistance asserted > '],
    ],
  ])('%s', expectClaims);
});
