import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('responses are told by rates of remission and by who lives longer', () => {
  it.each<ClaimRow>([
    [
      'PIK3CA mutations were associated with a lower pCR rate under trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'MGMT promoter methylation is associated with longer survival in patients who receive temozolomide.',
      ['MGMT methylation > sensitivity asserted > temozolomide'],
    ],
    [
      'High ERCC1 expression negatively influences the efficacy of cisplatin.',
      ['ERCC1 overexpression > resistance asserted > cisplatin'],
    ],
    [
      'Loss of sensitivity to olaparib can occur by secondary BRCA1 mutations.',
      ['BRCA1 reversion mutation > resistance asserted > olaparib'],
    ],
    ['Secondary EGFR mutations cause resistance to gefitinib.', ['EGFR mutation > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('a word that belongs to the gene tells nothing of the outcome', () => {
  it.each<ClaimRow>([
    ['Patients with low SAMHD1 had longer survival on cytarabine.', ['SAMHD1 > resistance asserted > cytarabine']],
    ['Patients with low hENT1 had shorter survival on gemcitabine.', ['SLC29A1 > sensitivity asserted > gemcitabine']],
    [
      'Patients with low hENT1 showed shorter progression-free survival on gemcitabine.',
      ['SLC29A1 > sensitivity asserted > gemcitabine'],
    ],
    // The gene that is called low counts, not where it was named before.
    [
      'Not all had ERCC1 measured, and low ERCC1 was associated with better survival on cisplatin.',
      ['ERCC1 > resistance asserted > cisplatin'],
    ],
  ])('%s', expectClaims);
});

describe('how those who have a change fare', () => {
  it.each<ClaimRow>([
    [
      'PIK3CA mutation was associated with shorter survival on trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Higher ERBB2 expression was significantly associated with longer survival on trastuzumab deruxtecan.',
      ['ERBB2 overexpression > sensitivity asserted > trastuzumab deruxtecan'],
    ],
    [
      'The response rate to trastuzumab was lower in PIK3CA-mutant tumours.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'HER2-positive patients whose tumours had PIK3CA mutations had shorter survival on trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
  ])('%s', expectClaims);
});

describe('a gain is a gain, however modest', () => {
  it.each<ClaimRow>([
    [
      'Patients with IDH1 mutations had a modest gain in PFS with ivosidenib.',
      ['IDH1 mutation > sensitivity asserted > ivosidenib'],
    ],
    [
      'Patients with KRAS mutations had a modest improvement in survival with sotorasib.',
      ['KRAS mutation > sensitivity asserted > sotorasib'],
    ],
    ['Patients with KRAS mutations had little improvement in PFS with cetuximab.', []],
    [
      'Patients with IDH1 mutations had a modest PFS with ivosidenib.',
      ['IDH1 mutation > resistance asserted > ivosidenib'],
    ],
  ])('%s', expectClaims);
});

describe('a rate that is conceded to be a little lower', () => {
  it.each<ClaimRow>([
    ['BRAF L600K is targetable by dabrafenib, although response rates are somewhat lower.', []],
    ['With BRAF L600K, response rates to dabrafenib were lower.', ['BRAF L600K > resistance asserted > dabrafenib']],
  ])('%s', expectClaims);
});
