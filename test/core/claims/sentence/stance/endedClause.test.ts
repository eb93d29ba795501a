import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a hedge or denial in a clause that has ended', () => {
  it.each<ClaimRow>([
    [
      'EGFR C797S, which tumours may have gained long before, confers resistance to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'Of the patients with BRAF V600E who could be followed, most responded to dabrafenib.',
      ['BRAF V600E > sensitivity asserted > dabrafenib'],
    ],
    [
      'EGFR C797S, which may confer resistance to osimertinib, is rare.',
      ['EGFR C797S > resistance hedged > osimertinib'],
    ],
    ['KRAS G12D may reduce uptake, conferring resistance to cetuximab.', ['KRAS G12D > resistance hedged > cetuximab']],
    [
      'ERBB3, perhaps the receptor that matters most, confers resistance to vemurafenib.',
      ['ERBB3 > resistance asserted > vemurafenib'],
    ],
    ['ERBB3 perhaps confers resistance to vemurafenib.', ['ERBB3 > resistance hedged > vemurafenib']],
  ])('%s', expectClaims);
});

describe('a relative clause in the phrase at the beginning', () => {
  it.each<ClaimRow>([
    [
      'In tumours that never carried MET amplification, EGFR C797S remains sensitive to gefitinib.',
      ['EGFR C797S > sensitivity asserted > gefitinib'],
    ],
    [
      'In cells that do not express MET, EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'In cells that express MET, EGFR T790M does not confer resistance to gefitinib.',
      ['EGFR T790M > resistance negated > gefitinib'],
    ],
  ])('%s', expectClaims);
});
