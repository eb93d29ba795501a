import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what a sentence says against its own finding', () => {
  it.each<ClaimRow>([
    [
      'TP53 mutations were associated with resistance to cisplatin, but the difference was not statistically significant.',
      ['TP53 mutation > resistance hedged > cisplatin'],
    ],
    [
      'MET amplification conferred resistance to erlotinib in one series, but later cohorts gave conflicting results.',
      ['MET amplification > resistance hedged > erlotinib'],
    ],
    [
      'High TYMS was linked to resistance to fluorouracil, although this association could not be confirmed.',
      ['TYMS > resistance hedged > fluorouracil'],
    ],
    [
      'KRAS G12D conferred resistance to cetuximab, which later cohorts confirmed.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    [
      'MET amplification confers resistance to erlotinib, but it is rare.',
      ['MET amplification > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('found in some studies and not in others', () => {
  it.each<ClaimRow>([
    [
      'KRAS alterations were associated with resistance to capmatinib in one series, but not in another.',
      ['KRAS alteration > resistance hedged > capmatinib'],
    ],
    [
      'KRAS alterations were associated with resistance to capmatinib in some trials and not in others.',
      ['KRAS alteration > resistance hedged > capmatinib'],
    ],
    [
      'KRAS alterations were associated with resistance to capmatinib in two series.',
      ['KRAS alteration > resistance asserted > capmatinib'],
    ],
  ])('%s', expectClaims);
});
