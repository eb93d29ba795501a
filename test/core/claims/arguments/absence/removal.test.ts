import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what follows from being without a gene is the opposite of what the gene does', () => {
  it.each<ClaimRow>([
    ['Knockdown of SLFN11 confers resistance to cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
    // "Of" is often left out.
    ['Knockdown SLFN11 by shRNA led to resistance to cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
    ['SLFN11 knockout caused resistance to cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
    ['Cells that have lost SLFN11 survive cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
    ['Tumours losing B2M escape from pembrolizumab.', ['B2M > sensitivity asserted > pembrolizumab']],
    ['Knockdown of AXL restored sensitivity to erlotinib.', ['AXL > resistance asserted > erlotinib']],
    [
      'Inhibition of SYK with R406 resensitised cells to paclitaxel.',
      ['SYK > overcomes asserted > R406', 'SYK > resistance asserted > paclitaxel'],
    ],
    ['Loss of PTEN confers resistance to trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
    [
      'Cells tolerant to gefitinib downregulate DUSP6 and SPRY4 genes.',
      ['DUSP6 > sensitivity asserted > gefitinib', 'SPRY4 > sensitivity asserted > gefitinib'],
    ],
    [
      'BRCA1 and PALB2 are among the genes which, when lost, enhance the response to olaparib.',
      ['BRCA1 > resistance asserted > olaparib', 'PALB2 > resistance asserted > olaparib'],
    ],
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

describe('a removal that ends something', () => {
  it.each<ClaimRow>([
    ['AXL silencing overcomes growth arrest. Resistant clones die.', []],
    ['AXL silencing overcomes drug tolerance.', ['AXL > resistance asserted > ']],
    ['Knockdown of NF1 and EGFR T790M cause resistance.', ['EGFR T790M > resistance asserted > ']],
  ])('%s', expectClaims);
});

describe('what is taken away by an inhibitor, a sponge or a knockdown of several', () => {
  it.each<ClaimRow>([
    ['The miR-21 inhibitor restored cisplatin sensitivity.', ['hsa-miR-21 > resistance asserted > cisplatin']],
    ['An inhibitor of miR-155 reversed resistance to ibrutinib.', ['hsa-miR-155 > resistance asserted > ibrutinib']],
    ['Silencing of the lncRNA HOTAIR reversed doxorubicin resistance.', ['HOTAIR > resistance asserted > doxorubicin']],
    [
      'Inhibition of Snail and Twist decreased tamoxifen resistance.',
      ['SNAI1 > resistance asserted > tamoxifen', 'TWIST1 > resistance asserted > tamoxifen'],
    ],
    [
      'Suppression of AXL or MET rescued acquired resistance to sunitinib.',
      ['AXL > resistance asserted > sunitinib', 'MET > resistance asserted > sunitinib'],
    ],
    ['HOTAIR sponges miR-34a and promotes tamoxifen resistance.', ['HOTAIR > resistance asserted > tamoxifen']],
    [
      'Glutaminase inhibition with CB-839 sensitises KEAP1-mutant tumours to cisplatin.',
      ['GLS > resistance asserted > cisplatin'],
    ],
    ['Silencing TYMS restored the cytotoxicity of pemetrexed.', ['TYMS > resistance asserted > pemetrexed']],
    [
      'Inhibition of EZH2 reversed lineage plasticity and restored sensitivity to enzalutamide.',
      ['lineage plasticity > overcomes asserted > ', 'lineage plasticity > resistance asserted > enzalutamide'],
    ],
  ])('%s', expectClaims);
});

describe('what is lost, removed or neutralised acts by its absence', () => {
  const rows: ClaimRow[] = [
    [
      'Neutralisation of IL6 increased the sensitivity of resistant melanoma cells to vemurafenib.',
      ['IL6 > resistance asserted > vemurafenib'],
    ],
    ['Neutralising HGF restored sensitivity to erlotinib.', ['HGF > resistance asserted > erlotinib']],
    [
      'Knocking down the key autophagy gene ATG5 restored sensitivity to crizotinib.',
      ['ATG5 > resistance asserted > crizotinib'],
    ],
    ['Deletion of NR3C1 causes glucocorticoid resistance.', ['NR3C1 > sensitivity asserted > corticosteroid']],
    [
      'Patients whose blasts lose CD22 no longer respond to inotuzumab ozogamicin.',
      ['CD22 > sensitivity asserted > inotuzumab ozogamicin'],
    ],
    [
      'NF1 is a suppressor whose loss leads to resistance to vemurafenib.',
      ['NF1 > sensitivity asserted > vemurafenib'],
    ],
    ['Under low PTEN conditions, trastuzumab was ineffective.', ['PTEN > sensitivity asserted > trastuzumab']],
    [
      'Pharmacologically inactivating SKP2 re-sensitised the cells to paclitaxel.',
      ['SKP2 > resistance asserted > paclitaxel'],
    ],
    [
      'Inactivating NF1 mutations confer resistance to vemurafenib.',
      ['NF1 mutation > resistance asserted > vemurafenib'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what is there again acts by itself', () => {
  const rows: ClaimRow[] = [
    [
      'PTEN was downregulated in trastuzumab-resistant cells and its restoration sensitised these cells to trastuzumab.',
      ['PTEN > sensitivity asserted > trastuzumab'],
    ],
    [
      'The degradation of SLC31A1 can be prevented with bortezomib, and this increases the efficacy of cisplatin.',
      ['SLC31A1 > sensitivity asserted > cisplatin'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('the loss of a gene, where it is no name of a change', () => {
  it.each<ClaimRow>([
    ['SLFN11 loss promotes chemotherapy resistance.', ['SLFN11 > sensitivity asserted > chemotherapy']],
  ])('%s', expectClaims);
});

describe('the loss of a gene that is told by its kind', () => {
  it.each<ClaimRow>([
    [
      'Loss of the chloride channel LRRC8A confers resistance to cisplatin.',
      ['LRRC8A > sensitivity asserted > cisplatin'],
    ],
  ])('%s', expectClaims);
});

describe('the loss of a change that is told by its kind', () => {
  it.each<ClaimRow>([
    [
      'Loss of the second-site C797S mutation restored sensitivity to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'Loss of the gatekeeper mutation T790M restored sensitivity to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('the loss of two', () => {
  it.each<ClaimRow>([
    [
      'Loss of PTIP or of EZH2 confers resistance to olaparib.',
      ['PAXIP1 loss/EZH2 loss > resistance asserted > olaparib'],
    ],
    [
      'Knockdown of both TP53 and RB1 conferred resistance to enzalutamide.',
      ['TP53 > sensitivity asserted > enzalutamide', 'RB1 > sensitivity asserted > enzalutamide'],
    ],
    [
      'Reduction of PTEN by antisense oligonucleotides conferred resistance to trastuzumab.',
      ['PTEN > sensitivity asserted > trastuzumab'],
    ],
  ])('%s', expectClaims);
});

describe('expression that is lost', () => {
  it.each<ClaimRow>([
    [
      'Monocytic leukaemia loses expression of BCL2, so that it is resistant to venetoclax.',
      ['BCL2 > sensitivity asserted > venetoclax'],
    ],
    [
      'Monocytic leukaemia gains expression of BCL2, so that it is resistant to venetoclax.',
      ['BCL2 > resistance asserted > venetoclax'],
    ],
  ])('%s', expectClaims);
});

describe('a loss told with its kind, or by its allele', () => {
  it.each<ClaimRow>([
    [
      'Loss of the effector BAX or of the activator BIM diminishes the response to venetoclax.',
      ['BAX > sensitivity asserted > venetoclax', 'BCL2L11 > sensitivity asserted > venetoclax'],
    ],
    [
      'Loss of the effector BAX or the activator BIM diminishes the response to venetoclax.',
      ['BAX > sensitivity asserted > venetoclax', 'BCL2L11 > sensitivity asserted > venetoclax'],
    ],
    [
      'A deletion polymorphism of BCL2L11 was tied to shorter responses to gefitinib.',
      ['BCL2L11 > sensitivity asserted > gefitinib'],
    ],
    [
      'Loss of the phosphatase PTEN and activation of the kinase AXL confer resistance to erlotinib.',
      ['PTEN > sensitivity asserted > erlotinib', 'AXL > resistance asserted > erlotinib'],
    ],
    [
      'An activating polymorphism of ABCB1 was tied to shorter responses to paclitaxel.',
      ['ABCB1 > resistance asserted > paclitaxel'],
    ],
  ])('%s', expectClaims);
});

describe('a change that is named beside a loss', () => {
  it.each<ClaimRow>([
    [
      'Loss of PTEN or PIK3CA mutation confers resistance to trastuzumab.',
      ['PTEN loss > resistance asserted > trastuzumab', 'PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
  ])('%s', expectClaims);
});

describe('the allele that is lost comes after a colon', () => {
  it.each<ClaimRow>([
    [
      'BIM (BCL2L11) deserves mention also: a deletion polymorphism was associated with inferior responses to imatinib.',
      ['BCL2L11 > sensitivity asserted > imatinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is taken from a whole list, up to an item with a noun of its own', () => {
  it.each<ClaimRow>([
    [
      'Knockout of PBRM1, ARID2, or BRD7 sensitised melanoma to pembrolizumab.',
      [
        'PBRM1 > resistance asserted > pembrolizumab',
        'ARID2 > resistance asserted > pembrolizumab',
        'BRD7 > resistance asserted > pembrolizumab',
      ],
    ],
    [
      'Deletion of NR3C1, mutations in CREBBP and mutations in NT5C2 confer resistance to prednisone.',
      [
        'NR3C1 loss > resistance asserted > prednisone',
        'CREBBP mutation > resistance asserted > prednisone',
        'NT5C2 mutation > resistance asserted > prednisone',
      ],
    ],
    [
      'Loss of PTEN, MET amplification, and KRAS G12D confer resistance to cetuximab.',
      [
        'PTEN loss > resistance asserted > cetuximab',
        'MET amplification > resistance asserted > cetuximab',
        'KRAS G12D > resistance asserted > cetuximab',
      ],
    ],
    [
      'Depletion of SLFN11, and overexpression of ABCB1, made cells resistant to cisplatin.',
      ['ABCB1 overexpression > resistance asserted > cisplatin'],
    ],
  ])('%s', expectClaims);
});

describe('two genes before one word of removal', () => {
  it.each<ClaimRow>([
    [
      'HDAC2 or BAP1 depletion sensitised cells to vorinostat.',
      ['HDAC2 > resistance asserted > vorinostat', 'BAP1 > resistance asserted > vorinostat'],
    ],
    [
      'KRAS mutation and CDK4 silencing sensitised cells to temozolomide.',
      [
        'KRAS mutation > sensitivity asserted > temozolomide',
        'CDK4 reduced expression > sensitivity asserted > temozolomide',
      ],
    ],
  ])('%s', expectClaims);
});

describe('what had been taken away', () => {
  it.each<ClaimRow>([
    [
      'Cells in which NF1 had been deleted were resistant to vemurafenib.',
      ['NF1 > sensitivity asserted > vemurafenib'],
    ],
    ['NF1 had been mutated in cells resistant to vemurafenib.', ['NF1 > resistance asserted > vemurafenib']],
  ])('%s', expectClaims);
});
