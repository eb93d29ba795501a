import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what a drug acts on', () => {
  it.each<ClaimRow>([
    ['EGFR can be inhibited by gefitinib.', ['EGFR > targets hedged > gefitinib']],
    [
      'KIT V654A is inhibited by sunitinib.',
      ['KIT > targets asserted > sunitinib', 'KIT V654A > targets asserted > sunitinib'],
    ],
    [
      'ALK F1174L was inhibited by crizotinib only at high concentrations.',
      ['ALK > targets asserted > crizotinib', 'ALK F1174L > targets asserted > crizotinib'],
    ],
    [
      'Of the mutants, all but ALK G1202R were inhibited by ceritinib.',
      ['ALK > targets asserted > ceritinib', 'ALK G1202R > targets asserted > ceritinib'],
    ],
    [
      'Crizotinib inhibits ALK and ROS1 but does not inhibit EGFR.',
      [
        'ALK > targets asserted > crizotinib',
        'ROS1 > targets asserted > crizotinib',
        'EGFR > targets negated > crizotinib',
      ],
    ],
  ])('%s', expectClaims);
});
