import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a course that ends is no effect of a change', () => {
  it.each<ClaimRow>([
    ['The tumour had BRAF V600E. Vemurafenib was given. The tumour grew resistant after a year.', []],
    ['A patient with BRAF V600E was given vemurafenib. After six months, progressive disease was seen.', []],
    ['Tumours with KRAS G12D progressed on cetuximab.', ['KRAS G12D > resistance asserted > cetuximab']],
  ])('%s', expectClaims);
});

describe('who may be given another treatment', () => {
  it.each<ClaimRow>([
    ['Olaparib is approved for patients with BRCA1 mutations who responded to cisplatin.', []],
    [
      'Olaparib was approved for patients with BRCA1 mutations, who respond to olaparib.',
      ['BRCA1 mutation > sensitivity asserted > olaparib'],
    ],
    ['Patients with BRCA1 mutations responded to cisplatin.', ['BRCA1 mutation > sensitivity asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('what dates a finding, and what tells how it came about', () => {
  it.each<ClaimRow>([
    ['NPM1 mutations were seen in remission after cytarabine.', []],
    ['NPM1 mutations led to remission after cytarabine.', ['NPM1 mutation > sensitivity asserted > cytarabine']],
    ['EGFR T790M was found during acquired resistance to gefitinib.', []],
    [
      'MET amplification was observed after developing resistance to gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});
