import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('who does the same', () => {
  it.each<ClaimRow>([
    [
      'AR W742C turns bicalutamide into an agonist, and F877L does the same to enzalutamide.',
      ['AR W742C > resistance asserted > bicalutamide', 'AR F877L > resistance asserted > enzalutamide'],
    ],
    [
      'EGFR T790M confers resistance to gefitinib, and C797S does the same for osimertinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('who does the same against another treatment', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M protects tumours against erlotinib, whereas C797S does so against osimertinib.',
      ['EGFR T790M > resistance asserted > erlotinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'EGFR T790M makes cells resistant to erlotinib, and C797S does likewise to osimertinib.',
      ['EGFR T790M > resistance asserted > erlotinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'KIT V654A confers resistance to imatinib, and D816V does so against both imatinib and sunitinib.',
      [
        'KIT V654A > resistance asserted > imatinib',
        'KIT D816V > resistance asserted > imatinib',
        'KIT D816V > resistance asserted > sunitinib',
      ],
    ],
    [
      'EGFR T790M resists erlotinib, and patients with EGFR L858R do so for erlotinib only seldom.',
      ['EGFR T790M > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});
