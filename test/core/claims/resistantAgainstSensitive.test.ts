import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('a level in resistant tumours', () => {
  it.each<ClaimRow>([
    ['AXL expression was high in erlotinib-resistant xenografts.', ['AXL > resistance asserted > erlotinib']],
    [
      'ABCB1 mRNA was abundant in docetaxel-resistant sublines but not in parental cells.',
      ['ABCB1 > resistance asserted > docetaxel'],
    ],
    ['DCK expression was lost in cytarabine-resistant leukaemia cells.', ['DCK > sensitivity asserted > cytarabine']],
    ['AXL expression was high in erlotinib-treated xenografts.', []],
    [
      'AXL expression was high in both erlotinib-resistant and erlotinib-sensitive cells.',
      ['AXL > resistance negated > erlotinib'],
    ],
    ['AXL expression did not differ between erlotinib-resistant and parental cells.', []],
    ['AXL expression was similar in erlotinib-resistant and parental cells.', ['AXL > resistance negated > erlotinib']],
  ])('%s', expectClaims);
});

describe('a change that came before the resistance', () => {
  it.each<ClaimRow>([
    [
      'RET G810S appeared before clinical resistance to selpercatinib.',
      ['RET G810S > resistance asserted > selpercatinib'],
    ],
    ['EGFR C797S preceded clinical progression on osimertinib.', ['EGFR C797S > resistance asserted > osimertinib']],
    ['EGFR L858R was detected before clinical resistance to gefitinib.', []],
    ['EGFR L858R emerged before treatment with gefitinib.', []],
  ])('%s', expectClaims);
});
