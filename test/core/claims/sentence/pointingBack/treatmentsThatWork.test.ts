import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('resistance is not to what was told to work', () => {
  it.each<ClaimRow>([
    [
      'STK11 mutations cause resistance to nivolumab. Tremelimumab mitigated it. SMARCA4 loss has been linked to resistance as well.',
      ['STK11 mutation > resistance asserted > nivolumab', 'SMARCA4 loss > resistance asserted > nivolumab'],
    ],
    [
      'MET Y1230H causes resistance to capmatinib but is sensitive to cabozantinib. KRAS mutations cause resistance as well.',
      [
        'MET Y1230H > resistance asserted > capmatinib',
        'MET Y1230H > sensitivity asserted > cabozantinib',
        'KRAS mutation > resistance asserted > capmatinib',
      ],
    ],
    [
      'Unlike vandetanib, selpercatinib is not affected by RET V804M. RET G810R causes resistance.',
      ['RET G810R > resistance asserted > selpercatinib'],
    ],
    [
      'Survival was longer with temozolomide and radiotherapy than with radiotherapy alone. MSH6 mutations cause resistance.',
      ['MSH6 mutation > resistance asserted > temozolomide'],
    ],
    // What tumours respond to may be what they resist later.
    [
      'Tumours with MET Y1230H respond to cabozantinib. KRAS mutations cause resistance.',
      ['MET Y1230H > sensitivity asserted > cabozantinib', 'KRAS mutation > resistance asserted > cabozantinib'],
    ],
  ])('%s', expectClaims);
});
