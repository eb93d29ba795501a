import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('lower rates of a response', () => {
  it.each<ClaimRow>([
    [
      'ASXL1 mutations led to lower rates of major molecular response to imatinib.',
      ['ASXL1 mutation > resistance asserted > imatinib'],
    ],
    [
      'NPM1 mutations led to higher rates of complete response to venetoclax.',
      ['NPM1 mutation > sensitivity asserted > venetoclax'],
    ],
  ])('%s', expectClaims);
});

describe('words that turn an effect', () => {
  const rows: ClaimRow[] = [
    ['ALK G1202R is the mutation least sensitive to alectinib.', ['ALK G1202R > resistance asserted > alectinib']],
    ['It is unlikely that P-gp contributes to resistance to alectinib.', ['ABCB1 > resistance negated > alectinib']],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('words of less', () => {
  it.each<ClaimRow>([
    ['EGFR T790M lessens the sensitivity to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['EGFR T790M erodes the response to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['KRAS G12D tumours show negligible sensitivity to cetuximab.', ['KRAS G12D > resistance asserted > cetuximab']],
    ['EGFR L858R tumours showed suboptimal responses to erlotinib.', ['EGFR L858R > resistance asserted > erlotinib']],
    ['EGFR T790M deprives gefitinib of its effect.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['EGFR T790M makes gefitinib almost useless.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Gefitinib fails against EGFR T790M.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['EGFR L858R makes gefitinib effective.', ['EGFR L858R > sensitivity asserted > gefitinib']],
    ['Gefitinib works best in EGFR L858R tumours.', ['EGFR L858R > sensitivity asserted > gefitinib']],
    ['MET amplification leaves the sensitivity to docetaxel unchanged.', []],
  ])('%s', expectClaims);
});

describe('what a treatment loses its effect by', () => {
  it.each<ClaimRow>([
    [
      'PIK3CA H1047R abrogated the growth inhibitory effects of lapatinib.',
      ['PIK3CA H1047R > resistance asserted > lapatinib'],
    ],
    ['Inhibition of AXL enhanced sensitivity to osimertinib.', ['AXL > resistance asserted > osimertinib']],
    ['Suppressing AXL enhanced sensitivity to osimertinib.', ['AXL > resistance asserted > osimertinib']],
    ['NRAS Q61K siRNA made the cells sensitive to vemurafenib.', ['NRAS Q61K > resistance asserted > vemurafenib']],
    ['NRAS Q61K made the cells sensitive to binimetinib.', ['NRAS Q61K > sensitivity asserted > binimetinib']],
  ])('%s', expectClaims);
});

describe('what is inversely related', () => {
  it.each<ClaimRow>([
    [
      'ERCC1 and TYMS levels negatively correlate with response to cisplatin in lung cancer.',
      ['ERCC1 > resistance asserted > cisplatin', 'TYMS > resistance asserted > cisplatin'],
    ],
    [
      'Tumours express ERCC1 and BRCA1, which negatively correlate with response to cisplatin.',
      ['ERCC1 > resistance asserted > cisplatin', 'BRCA1 > resistance asserted > cisplatin'],
    ],
    [
      'SLFN11 expression is inversely associated with resistance to topotecan in lung cancer.',
      ['SLFN11 > sensitivity asserted > topotecan'],
    ],
    [
      'MGMT expression shows a negative correlation with temozolomide sensitivity in glioma.',
      ['MGMT > resistance asserted > temozolomide'],
    ],
  ])('%s', expectClaims);
});

describe('a second verb is not what the first one lowers', () => {
  it.each<ClaimRow>([
    [
      'BRCA1 loss impairs homologous recombination and sensitizes tumours to olaparib.',
      ['BRCA1 loss > sensitivity asserted > olaparib'],
    ],
    [
      'MET amplification reduces apoptosis and sensitises tumours to crizotinib.',
      ['MET amplification > sensitivity asserted > crizotinib'],
    ],
    [
      'EGFR L858R reduces affinity for ATP and sensitises cells to gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'BRCA2 loss disrupts fork protection and thereby sensitises cells to olaparib.',
      ['BRCA2 loss > sensitivity asserted > olaparib'],
    ],
    ['PTEN loss reduces sensitivity and response to trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
    ['miR-29b inhibits cisplatin resistance in lung cancer.', ['hsa-miR-29b > sensitivity asserted > cisplatin']],
    ['miR-199a is able to reverse cisplatin resistance.', ['hsa-miR-199a > sensitivity asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('a binding is impaired, and another drug left active', () => {
  it.each<ClaimRow>([
    [
      'ALK I1171T impairs alectinib binding but leaves ceritinib active.',
      ['ALK I1171T > resistance asserted > alectinib', 'ALK I1171T > sensitivity asserted > ceritinib'],
    ],
    ['ALK I1171T impairs binding of alectinib.', ['ALK I1171T > resistance asserted > alectinib']],
  ])('%s', expectClaims);
});

describe('what is impaired as the reason is not the efficacy', () => {
  it.each<ClaimRow>([
    [
      'BRAF V600E increases the efficacy of vemurafenib because feedback is impaired by ERK.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('little of a gene, and a response', () => {
  it.each<ClaimRow>([
    ['Tumours with low PTEN are sensitive to paclitaxel.', ['PTEN > resistance asserted > paclitaxel']],
    ['Tumours that express little MAPT respond better to paclitaxel.', ['MAPT > resistance asserted > paclitaxel']],
    ['Tumours with low MAPT benefited from paclitaxel.', ['MAPT > resistance asserted > paclitaxel']],
    ['Tumours with MAPT are less sensitive to paclitaxel.', ['MAPT > resistance asserted > paclitaxel']],
    [
      'Patients with PTEN loss had a low response rate to trastuzumab.',
      ['PTEN loss > resistance asserted > trastuzumab'],
    ],
    // There is less of the gene, not of what its loss does.
    ['Loss of PTEN sensitises cells to radiotherapy.', ['PTEN > resistance asserted > radiotherapy']],
  ])('%s', expectClaims);
});
