import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('a lack acts like a loss', () => {
  it.each<ClaimRow>([
    ['Lack of HER2 expression predicts resistance to trastuzumab.', ['ERBB2 > sensitivity asserted > trastuzumab']],
    ['The absence of EML4-ALK predicts resistance to crizotinib.', ['EML4::ALK > sensitivity asserted > crizotinib']],
    ['Absence of KRAS mutations predicts response to cetuximab.', ['KRAS mutation > resistance asserted > cetuximab']],
    ['Lack of a BRCA1 mutation predicts resistance to olaparib.', ['BRCA1 mutation > sensitivity asserted > olaparib']],
    ['Low miR-34a was associated with docetaxel resistance.', ['hsa-miR-34a > sensitivity asserted > docetaxel']],
    ['Tumours with low ERCC1 responded to cisplatin.', ['ERCC1 > resistance asserted > cisplatin']],
    [
      'Patients whose tumours expressed little ERCC1 responded to cisplatin.',
      ['ERCC1 > resistance asserted > cisplatin'],
    ],
    [
      'Decreased HER2 and upregulation of ABCB1 contribute to resistance to trastuzumab emtansine.',
      [
        'ERBB2 > sensitivity asserted > trastuzumab emtansine',
        'ABCB1 overexpression > resistance asserted > trastuzumab emtansine',
      ],
    ],
    [
      'SLFN11 was downregulated in cells that had become resistant to cisplatin.',
      ['SLFN11 > sensitivity asserted > cisplatin'],
    ],
    ['Cells depleted of BRCA1 were sensitive to olaparib.', ['BRCA1 > resistance asserted > olaparib']],
    ['Cells lacking PTEN were resistant to trastuzumab.', ['PTEN > sensitivity asserted > trastuzumab']],
    [
      'Low levels of PTEN were associated with trastuzumab resistance.',
      ['PTEN reduced expression > resistance asserted > trastuzumab'],
    ],
    [
      'CAV1 knockdown impaired HER2 internalisation and rendered cells less sensitive to trastuzumab emtansine.',
      ['CAV1 > sensitivity asserted > trastuzumab emtansine', 'ERBB2 > sensitivity asserted > trastuzumab emtansine'],
    ],
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

describe('in the absence of a thing nothing is said of it', () => {
  it.each<ClaimRow>([
    ['In the absence of T790M, tumours respond to erlotinib.', []],
    [
      'Crizotinib was active in tumours with MET amplification but had no activity in those without.',
      ['MET amplification > sensitivity asserted > crizotinib'],
    ],
    [
      'Trastuzumab improved survival in patients with HER2 amplification but was ineffective in those without.',
      ['ERBB2 amplification > sensitivity asserted > trastuzumab'],
    ],
    ['Patients who relapse on ibrutinib carry no BTK or PLCG2 mutation.', []],
    ['Gefitinib-resistant lines harboured neither T790M nor MET amplification but showed an EMT phenotype.', []],
    ['JAK2 was dispensable for the response to pembrolizumab.', []],
    [
      'FGFR1 overexpression made cells less responsive to palbociclib, an effect not seen with FGFR2.',
      ['FGFR1 overexpression > resistance asserted > palbociclib'],
    ],
  ])('%s', expectClaims);
});

describe('further words for a lack, and cells of an experiment', () => {
  it.each<ClaimRow>([
    ['In the absence of functional RAD51C, cells become sensitive to olaparib.', []],
    [
      'Loss of either APLNR or TAP2 diminished the efficacy of ipilimumab.',
      ['APLNR loss/TAP2 loss > resistance asserted > ipilimumab'],
    ],
    ['Poor metabolizers of CYP2D6 derive less benefit from tamoxifen.', ['CYP2D6 > sensitivity asserted > tamoxifen']],
    [
      'Knockdown of SOX2 in RB1-deficient prostate cancer cells restored enzalutamide sensitivity.',
      ['SOX2 > resistance asserted > enzalutamide'],
    ],
    ['PD-L1 negativity does not exclude a response to nivolumab.', ['CD274 > resistance negated > nivolumab']],
  ])('%s', expectClaims);
});

describe('a low level and a good response are no lowered response', () => {
  it.each<ClaimRow>([
    ['Low TYMS was associated with sensitivity to pemetrexed.', ['TYMS > resistance asserted > pemetrexed']],
    [
      'Low TYMS levels indicate sensitivity to pemetrexed.',
      ['TYMS reduced expression > sensitivity asserted > pemetrexed'],
    ],
    ['Low TYMS predicts sensitivity to pemetrexed.', ['TYMS > biomarker asserted > pemetrexed']],
    ['Cells deficient in BRCA1 are sensitive to olaparib.', ['BRCA1 > resistance asserted > olaparib']],
    ['Reduced sensitivity to pemetrexed was due to TYMS.', ['TYMS > resistance asserted > pemetrexed']],
  ])('%s', expectClaims);
});

describe('a lack of several genes', () => {
  it.each<ClaimRow>([
    [
      'Cells lacking CDKN2A or RB1 are resistant to abemaciclib.',
      ['CDKN2A > sensitivity asserted > abemaciclib', 'RB1 > sensitivity asserted > abemaciclib'],
    ],
    [
      'Lines devoid of SMARCA4, ARID1A or KEAP1 were resistant to talazoparib.',
      [
        'SMARCA4 > sensitivity asserted > talazoparib',
        'ARID1A > sensitivity asserted > talazoparib',
        'KEAP1 > sensitivity asserted > talazoparib',
      ],
    ],
    [
      'Cells lacking PTEN or with MET amplification were resistant to erlotinib.',
      ['MET amplification > resistance asserted > erlotinib'],
    ],
    [
      'TP53BP1, MAD2L2 and SHLD2 restrain resection of the ends; their loss brings about resistance to niraparib.',
      [
        'TP53BP1 > sensitivity asserted > niraparib',
        'MAD2L2 > sensitivity asserted > niraparib',
        'SHLD2 > sensitivity asserted > niraparib',
      ],
    ],
  ])('%s', expectClaims);
});

describe('less of it on the cells is a lack', () => {
  it.each<ClaimRow>([
    [
      'Reduced CD22 surface density confers resistance to inotuzumab ozogamicin.',
      ['CD22 > sensitivity asserted > inotuzumab ozogamicin'],
    ],
  ])('%s', expectClaims);
});
