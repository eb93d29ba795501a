import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is said of one is denied of another', () => {
  it.each<ClaimRow>([
    [
      'KIT V654A is sensitive to sunitinib, whereas KIT D816H is not.',
      ['KIT V654A > sensitivity asserted > sunitinib', 'KIT D816H > sensitivity negated > sunitinib'],
    ],
    [
      'EGFR T790M is resistant to gefitinib; EGFR L858R and G719S are not.',
      [
        'EGFR T790M > resistance asserted > gefitinib',
        'EGFR L858R > resistance negated > gefitinib',
        'EGFR G719S > resistance negated > gefitinib',
      ],
    ],
    [
      'Ponatinib overcomes ABL1 T315I; dasatinib does not.',
      ['ABL1 T315I > overcomes asserted > ponatinib', 'ABL1 T315I > overcomes negated > dasatinib'],
    ],
    [
      'KIT V654A is sensitive to sunitinib, and mutations of the other pocket (KIT D816H, N822K) are not.',
      [
        'KIT V654A > sensitivity asserted > sunitinib',
        'KIT D816H > sensitivity negated > sunitinib',
        'KIT N822K > sensitivity negated > sunitinib',
      ],
    ],
    [
      'KIT V654A is sensitive to sunitinib, whereas patients with KIT D816H are not.',
      ['KIT V654A > sensitivity asserted > sunitinib'],
    ],
    [
      'EGFR T790M is resistant to gefitinib and sensitive to osimertinib; EGFR L858R is not.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > sensitivity asserted > osimertinib'],
    ],
    [
      'KIT V654A is sensitive to sunitinib, whereas KIT D816H is not a target.',
      ['KIT V654A > sensitivity asserted > sunitinib'],
    ],
  ])('%s', expectClaims);
});

describe('those of whom it is rarely so', () => {
  it.each<ClaimRow>([
    [
      'BRAF D594G tumours respond to cetuximab, while BRAF K601E and G469A tumours rarely do.',
      [
        'BRAF D594G > sensitivity asserted > cetuximab',
        'BRAF K601E > sensitivity negated > cetuximab',
        'BRAF G469A > sensitivity negated > cetuximab',
      ],
    ],
    [
      'BRAF D594G tumours respond to cetuximab, while class 2 mutants (K601E, G469A) rarely do.',
      [
        'BRAF D594G > sensitivity asserted > cetuximab',
        'BRAF K601E > sensitivity negated > cetuximab',
        'BRAF G469A > sensitivity negated > cetuximab',
      ],
    ],
    [
      'Tumours with PTCH1 mutations respond to vismodegib but those with SMO mutations do not.',
      ['PTCH1 mutation > sensitivity asserted > vismodegib', 'SMO mutation > sensitivity negated > vismodegib'],
    ],
  ])('%s', expectClaims);
});
