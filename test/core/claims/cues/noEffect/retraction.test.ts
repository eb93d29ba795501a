import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('resistance that does not come', () => {
  it.each<ClaimRow>([
    ['ERK hyperactivation, toxic once vemurafenib is removed, forestalled resistance to it.', []],
    ['PTEN prevents resistance to trastuzumab.', ['PTEN > sensitivity asserted > trastuzumab']],
  ])('%s', expectClaims);
});

describe('resistance that is taken back', () => {
  it.each<ClaimRow>([
    ['BRAF V600E protects against resistance to vemurafenib.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
    [
      'Tumours with EGFR L858R are less resistant to gefitinib than others.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'EGFR L858R is associated with lower rates of resistance to gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['Patients with EGFR L858R were enrolled irrespective of resistance to gefitinib.', []],
    ['The median time to resistance to gefitinib in tumours with EGFR L858R is 10 months.', []],
    ['Tumours with EGFR L858R seldom show primary resistance to gefitinib.', []],
    ['When gefitinib fails in patients with EGFR L858R, a biopsy is taken.', []],
  ])('%s', expectClaims);
});

describe('a resistance that has vanished', () => {
  it.each<ClaimRow>([
    ['On-target resistance through EGFR T790M has all but vanished since osimertinib.', []],
    ['C481S-mediated resistance has largely disappeared since pirtobrutinib is given first.', []],
    [
      'Resistance to gefitinib arose by EGFR T790M, which disappeared under osimertinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is not corrected was there before', () => {
  it.each<ClaimRow>([
    ['The ERCC2 mutants failed to correct the cisplatin sensitivity of ERCC2-deficient cells.', []],
    ['KRAS mutations failed to respond to cetuximab.', ['KRAS mutation > resistance asserted > cetuximab']],
  ])('%s', expectClaims);
});

describe('a resistance that is not excluded is not stated', () => {
  it.each<ClaimRow>([
    ['The absence of BTK mutations does not exclude resistance to ibrutinib.', []],
    ['Absence of EGFR T790M does not rule out acquired resistance to gefitinib.', []],
    ['A KRAS mutation does not preclude a response to cetuximab.', ['KRAS mutation > resistance negated > cetuximab']],
  ])('%s', expectClaims);
});
