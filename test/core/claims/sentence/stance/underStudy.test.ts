import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is only tried', () => {
  const rows: ClaimRow[] = [
    [
      'Osimertinib is being investigated to overcome T790M-mediated resistance to gefitinib.',
      ['EGFR T790M > overcomes questioned > osimertinib (question)'],
    ],
    [
      'Everolimus is under investigation as a way to overcome resistance to letrozole.',
      ['resistance to letrozole > overcomes questioned > everolimus (question)'],
    ],
    [
      'Efforts to overcome resistance to enzalutamide with CYP17A1 inhibitors are ongoing.',
      ['resistance to enzalutamide > overcomes questioned > CYP17A1 inhibitor (question)'],
    ],
    [
      'Trials are evaluating capivasertib to overcome resistance to fulvestrant.',
      ['resistance to fulvestrant > overcomes questioned > capivasertib (question)'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});
