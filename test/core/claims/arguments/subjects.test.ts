import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('what acts is not named', () => {
  it.each<ClaimRow>([
    ['ONO-7475 sensitised AXL-overexpressing EGFR-mutant cells to osimertinib.', []],
    ['Cabozantinib sensitised MET-amplified EGFR-mutant cells to osimertinib.', []],
    [
      'Loss of PTEN rescues BRCA1-deficient cells from olaparib but sensitises them to cisplatin.',
      ['PTEN loss > sensitivity asserted > cisplatin'],
    ],
    ['Autophagy through NBR1 degrades HLA-A and chloroquine increases the response to nivolumab in mice.', []],
  ])('%s', expectClaims);
});

describe('the way is not the cause, where one is named', () => {
  it.each<ClaimRow>([
    ['ABCB1 confers resistance to paclitaxel through drug efflux.', ['ABCB1 > resistance asserted > paclitaxel']],
    [
      'AXL drives resistance to osimertinib via epithelial-mesenchymal transition.',
      ['AXL > resistance asserted > osimertinib'],
    ],
    ['Resistance to paclitaxel arises through drug efflux.', ['drug efflux > resistance asserted > paclitaxel']],
    [
      'During epithelial-mesenchymal transition, AXL contributes to resistance to osimertinib.',
      ['AXL > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('where a gene product comes from is no cause', () => {
  it.each<ClaimRow>([
    [
      'HGF from cancer-associated fibroblasts confers resistance to gefitinib.',
      ['HGF > resistance asserted > gefitinib'],
    ],
    ['IL6 released by senescence confers resistance to gefitinib.', ['IL6 > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('another state of the same gene is told of elsewhere', () => {
  it.each<ClaimRow>([
    [
      'Reduced expression of hENT1 confers resistance to gemcitabine; high expression was associated with longer survival on gemcitabine.',
      ['SLC29A1 reduced expression > resistance asserted > gemcitabine'],
    ],
    [
      'PTEN loss confers resistance to trastuzumab; in one study it was also associated with shorter survival on trastuzumab.',
      ['PTEN loss > resistance asserted > trastuzumab', 'PTEN loss > resistance asserted > trastuzumab'],
    ],
  ])('%s', expectClaims);
});

describe('what is activated on the way is no cause', () => {
  it.each<ClaimRow>([
    ['Insulin feedback reactivates PI3K and limits the efficacy of alpelisib in mice.', []],
    [
      'HGF activates MET and renders cells resistant to vemurafenib.',
      ['HGF > resistance asserted > vemurafenib', 'MET > resistance asserted > vemurafenib'],
    ],
    [
      'Overexpression of COT, encoded by MAP3K8, drives resistance to vemurafenib by phosphorylating MEK directly.',
      ['MAP3K8 overexpression > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('mutations that restore a reading frame', () => {
  it.each<ClaimRow>([
    [
      'Secondary mutations that restore the open reading frame of BRCA2 cause resistance to olaparib.',
      ['BRCA2 reversion mutation > resistance asserted > olaparib'],
    ],
    [
      'Mutations that disrupt the open reading frame of MSH2 cause resistance to temozolomide.',
      [' > resistance asserted > temozolomide (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('what is named before a colon or a semicolon', () => {
  it.each<ClaimRow>([
    [
      'ALK C1156Y/L1198F is the example: L1198F confers resistance to lorlatinib but restored the response to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib', 'ALK L1198F > resistance asserted > lorlatinib'],
    ],
    [
      'BRAF V600K also responds; BRAF K601E is frequent but may be sensitive to trametinib.',
      ['BRAF K601E > sensitivity hedged > trametinib'],
    ],
  ])('%s', expectClaims);
});

describe('wild-type tumours are the subject', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R tumours respond to gefitinib, and wild-type tumours rarely respond.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['EGFR T790M and wild-type cells are resistant to lapatinib.', ['EGFR T790M > resistance asserted > lapatinib']],
    [
      'Loss of SUFU and GLI2 amplification cause resistance to vismodegib.',
      ['SUFU loss > resistance asserted > vismodegib', 'GLI2 amplification > resistance asserted > vismodegib'],
    ],
  ])('%s', expectClaims);
});

describe('wild type as a predicate of those who have something else', () => {
  it.each<ClaimRow>([
    [
      'Tumours with ERBB2 amplification are usually RAS wild type, and are resistant to cetuximab.',
      ['ERBB2 amplification > resistance asserted > cetuximab'],
    ],
    ['Tumours with KRAS mutation are common; those that are NRAS wild type respond to cetuximab.', []],
  ])('%s', expectClaims);
});
