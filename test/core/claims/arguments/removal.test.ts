import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('what follows from being without a gene is the opposite of what the gene does', () => {
  it.each<ClaimRow>([
    ['Knockdown of SLFN11 confers resistance to cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
    ['SLFN11 knockout caused resistance to cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
    ['Cells that have lost SLFN11 survive cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
    ['Tumours losing B2M escape from pembrolizumab.', ['B2M > sensitivity asserted > pembrolizumab']],
    ['Knockdown of AXL restored sensitivity to erlotinib.', ['AXL > resistance asserted > erlotinib']],
    [
      'Inhibition of SYK with R406 resensitised cells to paclitaxel.',
      ['SYK > overcomes asserted > R406', 'SYK > resistance asserted > paclitaxel'],
    ],
    ['Loss of PTEN confers resistance to trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
  ])('%s', expectClaims);
});

describe('what works less is as good as taken away', () => {
  it.each<ClaimRow>([
    [
      'Cells deficient in mismatch repair are sensitive to pembrolizumab.',
      ['mismatch repair > resistance asserted > pembrolizumab'],
    ],
    [
      'Deficiency in homologous recombination sensitises tumours to olaparib.',
      ['homologous recombination repair > resistance asserted > olaparib'],
    ],
    [
      'Deficient homologous recombination sensitises tumours to olaparib.',
      ['homologous recombination repair > resistance asserted > olaparib'],
    ],
    [
      'Reduced activity of OCT1 is associated with resistance to imatinib.',
      ['SLC22A1 > sensitivity asserted > imatinib'],
    ],
    ['Poor OCT1 function led to resistance to imatinib.', ['SLC22A1 > sensitivity asserted > imatinib']],
    [
      'Homologous recombination confers resistance to olaparib.',
      ['homologous recombination repair > resistance asserted > olaparib'],
    ],
    // A lower level of what is made is a change of its own.
    [
      'Low SLFN11 expression confers resistance to cisplatin.',
      ['SLFN11 reduced expression > resistance asserted > cisplatin'],
    ],
  ])('%s', expectClaims);
});

describe('a gene that is put back acts, wild-type as it is', () => {
  it.each<ClaimRow>([
    ['Re-expression of wild-type TP53 sensitised cells to cisplatin.', ['TP53 > sensitivity asserted > cisplatin']],
    ['Introduction of wild-type BRCA1 conferred resistance to olaparib.', ['BRCA1 > resistance asserted > olaparib']],
    ['Patients with wild-type KRAS respond to cetuximab.', []],
  ])('%s', expectClaims);
});

describe('what is taken away, and what the words around it bring about', () => {
  it.each<ClaimRow>([
    [
      'In cells resistant to erlotinib, knockdown of AXL overcame resistance.',
      ['AXL > resistance asserted > erlotinib'],
    ],
    ['In erlotinib-resistant cells, knockdown of AXL restored sensitivity.', ['AXL > resistance asserted > erlotinib']],
    ['AXL knockdown in erlotinib-resistant cells reversed the resistance.', ['AXL > resistance asserted > erlotinib']],
    ['Knockdown of CASP1 mitigated resistance to prednisolone.', ['CASP1 > resistance asserted > prednisolone']],
    [
      'Knockout of SLFN11 rendered cells resistant to camptothecin, and re-expression of the protein restored sensitivity.',
      ['SLFN11 > sensitivity asserted > camptothecin'],
    ],
    [
      'MiR-200c lowers TUBB3 and ZEB1 and enhances sensitivity to paclitaxel.',
      [
        'TUBB3 > resistance asserted > paclitaxel',
        'ZEB1 > resistance asserted > paclitaxel',
        'hsa-miR-200c > sensitivity asserted > paclitaxel',
      ],
    ],
    [
      'Loss of 53BP1, REV7 or the shieldin complex causes resistance to olaparib.',
      ['MAD2L2 > sensitivity asserted > olaparib', 'TP53BP1 loss > resistance asserted > olaparib'],
    ],
    ['Knockout of NF1 rendered cells resistant to vemurafenib.', ['NF1 > sensitivity asserted > vemurafenib']],
    ['Depletion of NF1 made cells resistant to vemurafenib.', ['NF1 > sensitivity asserted > vemurafenib']],
    ['Cells without SLC31A1 were resistant to cisplatin.', ['SLC31A1 > sensitivity asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('an inhibition by a means that is no treatment is an absence', () => {
  it.each<ClaimRow>([
    [
      'AXL was activated, and its inhibition by RNA interference restored sensitivity to erlotinib.',
      ['AXL > resistance asserted > erlotinib'],
    ],
    [
      'AXL was activated, and its targeting using CRISPR restored sensitivity to erlotinib.',
      ['AXL > resistance asserted > erlotinib'],
    ],
    [
      'AXL causes resistance to erlotinib, and its blockade by antisense oligonucleotides restored sensitivity to erlotinib.',
      ['AXL > resistance asserted > erlotinib', 'AXL > resistance asserted > erlotinib'],
    ],
    [
      'MET was activated, and its inhibition with the compound crizotinib restored sensitivity to gefitinib.',
      ['MET > overcomes asserted > crizotinib', 'MET > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('a gene that is not expressed is lacking, and the effect of that is not denied', () => {
  it.each<ClaimRow>([
    [
      'SLFN11 is no longer expressed, conferring resistance to cisplatin.',
      ['SLFN11 > sensitivity asserted > cisplatin'],
    ],
    ['ERCC1 is not expressed, so sensitivity to cisplatin is seen.', ['ERCC1 > resistance asserted > cisplatin']],
    ['SLFN11 is not expressed in tumours resistant to cisplatin.', ['SLFN11 > resistance negated > cisplatin']],
  ])('%s', expectClaims);
});

describe('a removal that ends something', () => {
  it.each<ClaimRow>([
    ['AXL silencing overcomes growth arrest. Resistant clones die.', []],
    ['AXL silencing overcomes drug tolerance.', ['AXL > resistance asserted > ']],
    ['Knockdown of NF1 and EGFR T790M cause resistance.', ['EGFR T790M > resistance asserted > ']],
  ])('%s', expectClaims);
});
