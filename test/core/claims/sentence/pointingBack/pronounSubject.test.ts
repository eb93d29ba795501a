import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a pronoun or a demonstrative is the cause, and not whom it acts in', () => {
  it.each<ClaimRow>([
    [
      'FLT3 D835Y lies in the activation loop. It reduces the response of FLT3-ITD-positive cells to quizartinib.',
      ['FLT3 D835Y > resistance asserted > quizartinib'],
    ],
    [
      'FLT3 D835Y keeps the loop open. Consequently, it lowers the sensitivity of ITD-positive cells to sorafenib.',
      ['FLT3 D835Y > resistance asserted > sorafenib'],
    ],
    [
      'The FLT3 D835Y mutation keeps the loop open, and it enhances the response of FLT3-ITD-positive cells to gilteritinib.',
      ['FLT3 D835Y > sensitivity asserted > gilteritinib'],
    ],
    [
      'NRAS Q61K arose under treatment. This mutation makes BRAF V600E melanomas resistant to vemurafenib.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      '**Loss of FAT1.** Loss of this tumour suppressor raises the expression of CDK6 and thereby confers resistance to palbociclib.',
      ['FAT1 loss > resistance asserted > palbociclib'],
    ],
    [
      'EGFR L858R is common. It confers sensitivity to gefitinib, but T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what a change acts on is not what acts', () => {
  it.each<ClaimRow>([
    [
      'NRAS Q61K reduces the sensitivity of BRAF V600E cells to vemurafenib.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'NRAS Q61K lessens the sensitivity of BRAF-mutant cells to vemurafenib.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'ESR1-mutant tumours resist aromatase inhibitors. They retain some sensitivity to fulvestrant, although Y537S of ESR1 requires higher doses.',
      [
        'ESR1 mutation > resistance asserted > aromatase inhibitor',
        'ESR1 mutation > sensitivity asserted > fulvestrant',
      ],
    ],
    ['Tumours grow. They respond to imatinib, whereas KIT V654A was found later.', []],
  ])('%s', expectClaims);
});

describe('what it stands for is left open where several things, or a drug, could be meant', () => {
  it.each<ClaimRow>([
    ['Gefitinib was given for EGFR L858R. It enhances the response of KRAS G12C-mutant cells to cisplatin.', []],
    ['MET amplification and PTEN loss were found. It makes EGFR-mutant cells resistant to gefitinib.', []],
    ['Autophagy is high in such cells. It makes KRAS G12C-mutant cells resistant to sotorasib.', []],
  ])('%s', expectClaims);
});

describe('a clause with a cause of its own keeps it', () => {
  it.each<ClaimRow>([
    [
      'NRAS Q61K was found. It is known that EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'NRAS Q61K was found. It selects for EGFR T790M, which confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'EGFR L858R was found. This mutation confers resistance to gefitinib when T790M arises.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

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

describe('what happens on the way is no cause', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M is frequent. It confers resistance by raising MET and blocks gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('its induction', () => {
  it.each<ClaimRow>([
    [
      'NR3C1 can replace AR: its induction conferred resistance to enzalutamide.',
      ['NR3C1 > resistance asserted > enzalutamide'],
    ],
    [
      'SLFN11 works the other way: its absence confers resistance to cisplatin, and high EZH2 predicts it.',
      ['SLFN11 > sensitivity asserted > cisplatin', 'EZH2 > resistance asserted > cisplatin'],
    ],
  ])('%s', expectClaims);
});

describe('its absence, after an explanation', () => {
  it.each<ClaimRow>([
    [
      'SLFN11, an executor of fork arrest, works the other way: its absence confers resistance to cisplatin.',
      ['SLFN11 > sensitivity asserted > cisplatin'],
    ],
  ])('%s', expectClaims);
});

describe('a pronoun after a list means each of it', () => {
  it.each<ClaimRow>([
    [
      'BRCA1 or BRCA2 mends the break, so that its loss sensitises cells to olaparib.',
      ['BRCA1 > resistance asserted > olaparib', 'BRCA2 > resistance asserted > olaparib'],
    ],
    ['BRCA1 guards BRCA2, so that its loss sensitises cells to olaparib.', ['BRCA1 > resistance asserted > olaparib']],
  ])('%s', expectClaims);
});

describe('"its" in a row of clauses on the same subject', () => {
  it.each<ClaimRow>([
    [
      'SLFN11 is one of the few new names. It blocks stressed replication forks irreversibly; its expression correlates with sensitivity to topotecan and cisplatin, and its silencing by EZH2 is a cause of acquired resistance.',
      ['SLFN11 > sensitivity asserted > topotecan', 'SLFN11 > sensitivity asserted > cisplatin'],
    ],
    [
      'SLFN11 is one of the few new names. It blocks stressed replication forks; its expression correlates with sensitivity to topotecan.',
      ['SLFN11 > sensitivity asserted > topotecan'],
    ],
  ])('%s', expectClaims);
});
