import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('responses in those who resist by a named cause', () => {
  it.each<ClaimRow>([
    [
      'Crizotinib produced responses in patients with MET-driven resistance.',
      ['MET > overcomes asserted > crizotinib'],
    ],
    [
      'Savolitinib gave responses in patients with resistance driven by MET amplification.',
      ['MET amplification > overcomes asserted > savolitinib'],
    ],
    [
      'Savolitinib gave responses in tumours with MET-driven resistance to osimertinib.',
      ['MET > overcomes asserted > savolitinib', 'MET > resistance asserted > osimertinib'],
    ],
    ['Savolitinib gave no responses in tumours with MET-driven resistance.', ['MET > overcomes negated > savolitinib']],
    ['MET-driven resistance to crizotinib was seen in patients.', ['MET > resistance asserted > crizotinib']],
    [
      'Patients whose tumours had KRAS-mediated resistance did not respond to cetuximab.',
      ['KRAS > resistance asserted > cetuximab'],
    ],
  ])('%s', expectClaims);
});

describe('a resistance in another clause than the response', () => {
  it.each<ClaimRow>([
    [
      'Capmatinib was active in patients with disease, although resistance to osimertinib driven by MET amplification was seen.',
      ['MET amplification > resistance asserted > osimertinib'],
    ],
    [
      'Capmatinib was active in patients with resistance to osimertinib driven by MET amplification.',
      ['MET amplification > overcomes asserted > capmatinib', 'MET amplification > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});
