import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what a pronoun or "such tumours" stands for', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M is frequent in patients with EGFR-mutant lung cancer. It reduces the potency of gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Loss of STK11 is frequent in KRAS-mutant lung adenocarcinoma. Such tumours respond poorly to pembrolizumab.',
      ['STK11 loss > resistance asserted > pembrolizumab'],
    ],
    [
      'In BRCA1-mutant models, loss of 53BP1 was found. Such cells become resistant to olaparib.',
      ['TP53BP1 loss > resistance asserted > olaparib'],
    ],
    [
      'ALK G1202R causes resistance to alectinib. Lorlatinib retains activity against this mutation.',
      ['ALK G1202R > resistance asserted > alectinib', 'ALK G1202R > sensitivity asserted > lorlatinib'],
    ],
    ['ABCG2 is a transporter. It confers resistance to mitoxantrone.', ['ABCG2 > resistance asserted > mitoxantrone']],
    [
      'TUBB3 is often high. Its silencing sensitised cells to paclitaxel.',
      ['TUBB3 > resistance asserted > paclitaxel'],
    ],
    [
      'HER2 amplification occurs in colorectal cancers. It has been linked to primary resistance to cetuximab.',
      ['ERBB2 amplification > resistance asserted > cetuximab'],
    ],
  ])('%s', expectClaims);
});

describe('who is told of is not who was told of before', () => {
  it.each<ClaimRow>([
    [
      'Loss of PTEN is rare. Patients resistant to trastuzumab received lapatinib.',
      [' > resistance asserted > trastuzumab (generic)'],
    ],
    [
      'Loss of MGMT is common. High expression of the enzyme causes resistance to temozolomide.',
      [' > resistance asserted > temozolomide (generic)'],
    ],
    [
      'Silencing of ABCC1 increased the sensitivity to etoposide but had no effect on cisplatin. Re-expression restored resistance.',
      ['ABCC1 reduced expression > sensitivity asserted > etoposide'],
    ],
    [
      'Cabozantinib, which inhibits MET, AXL and KDR, overcame this resistance.',
      [' > overcomes asserted > cabozantinib (generic)'],
    ],
  ])('%s', expectClaims);
});
