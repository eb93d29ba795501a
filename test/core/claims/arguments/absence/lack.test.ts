import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

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
    [
      'A tumour that has lost RB1 and PTEN is resistant to palbociclib.',
      ['RB1 > sensitivity asserted > palbociclib', 'PTEN > sensitivity asserted > palbociclib'],
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

describe('the lack of a gene, given as the reason', () => {
  it.each<ClaimRow>([
    ['The cell line resists olaparib because it loses PARG.', ['PARG > sensitivity asserted > olaparib']],
    ['The tumour resists trastuzumab because it lacks PTEN.', ['PTEN > sensitivity asserted > trastuzumab']],
    [
      'Since they have lost NF1, these melanomas do not respond to vemurafenib.',
      ['NF1 > sensitivity asserted > vemurafenib'],
    ],
    [
      'The lymphoma resists rituximab because MS4A1 is no longer expressed.',
      ['MS4A1 > sensitivity asserted > rituximab'],
    ],
    [
      'The tumour does not respond to trastuzumab because PTEN is missing.',
      ['PTEN > sensitivity asserted > trastuzumab'],
    ],
    ['Tumours resist pembrolizumab because B2M is lost.', ['B2M > sensitivity asserted > pembrolizumab']],
    ['The breast cancer resists palbociclib owing to a lack of RB1.', ['RB1 > sensitivity asserted > palbociclib']],
    ['The breast cancer resists palbociclib owing to absent RB1.', ['RB1 > sensitivity asserted > palbociclib']],
    ['The tumour responds to cisplatin because it lacks ERCC1.', ['ERCC1 > resistance asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('cells that are deficient in a complex', () => {
  it.each<ClaimRow>([
    [
      'Cohesin-deficient cells are sensitive to olaparib but resistant to cisplatin.',
      ['cohesin > sensitivity asserted > cisplatin', 'cohesin > resistance asserted > olaparib'],
    ],
    ['Cohesin confers resistance to olaparib.', ['cohesin > resistance asserted > olaparib']],
  ])('%s', expectClaims);
});

describe('words of less turn what a gene does', () => {
  const rows: ClaimRow[] = [
    [
      'SLC46A3, whose loss confers resistance to trastuzumab emtansine, exports the payload.',
      ['SLC46A3 > sensitivity asserted > trastuzumab emtansine'],
    ],
    [
      'Polatuzumab vedotin binds CD79B, the loss of which causes resistance.',
      ['CD79B > sensitivity asserted > polatuzumab vedotin'],
    ],
    ['Cells low in MITF withstand vemurafenib.', ['MITF > sensitivity asserted > vemurafenib']],
    [
      'Low activity of the influx carrier OCT1 has been tied to a poor response to imatinib.',
      ['SLC22A1 > sensitivity asserted > imatinib'],
    ],
    [
      'The MGMT promoter is methylated in tumours that respond to temozolomide.',
      ['MGMT > resistance asserted > temozolomide'],
    ],
    [
      'MRP1 expression was significantly lower in the tumours of patients who responded to chemotherapy.',
      ['ABCC1 > resistance asserted > chemotherapy'],
    ],
    [
      'HER2 expression decreases during treatment with T-DM1 and causes resistance.',
      ['ERBB2 > sensitivity asserted > trastuzumab emtansine'],
    ],
    [
      'The decrease of HER2 expression causes resistance to T-DM1.',
      ['ERBB2 > sensitivity asserted > trastuzumab emtansine'],
    ],
    [
      'When BNIP3 was suppressed with siRNA, gemcitabine-induced cytotoxicity was much reduced.',
      ['BNIP3 > sensitivity asserted > gemcitabine'],
    ],
    [
      'In addition, targeting AXL raised the sensitivity of head and neck cancer cells to cetuximab.',
      ['AXL > resistance asserted > cetuximab'],
    ],
    ['Agents targeting AXL raised the sensitivity to cetuximab.', ['AXL > targets asserted > cetuximab']],
    [
      'Resistance to temozolomide is due to lack of a DNA repair pathway.',
      [' > resistance asserted > temozolomide (generic)'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('less of the second of two, and less as the way', () => {
  it.each<ClaimRow>([
    [
      'Reduced MAD2 or BUBR1 was associated with paclitaxel resistance.',
      ['MAD2L1 > sensitivity asserted > paclitaxel', 'BUB1B > sensitivity asserted > paclitaxel'],
    ],
    [
      'Reduced MAD2 or high ABCB1 was associated with paclitaxel resistance.',
      ['ABCB1 > resistance asserted > paclitaxel'],
    ],
    [
      'WNT1 acts by reducing CCL4, and such melanomas do not respond to nivolumab.',
      ['CCL4 > sensitivity asserted > nivolumab', 'WNT1 > resistance asserted > nivolumab'],
    ],
  ])('%s', expectClaims);
});

describe('low, before a full name and its short form', () => {
  it.each<ClaimRow>([
    [
      'Low deoxycytidine kinase (DCK) expression was correlated with decitabine resistance.',
      ['DCK > sensitivity asserted > decitabine'],
    ],
    [
      'High deoxycytidine kinase (DCK) expression was correlated with decitabine resistance.',
      ['DCK > resistance asserted > decitabine'],
    ],
    ['Low MITF marks cells resistant to vemurafenib.', ['MITF > sensitivity asserted > vemurafenib']],
  ])('%s', expectClaims);
});

describe('a gene that is lost in those who resist', () => {
  it.each<ClaimRow>([
    ['SMARCA4 is lost in a subset with resistance to venetoclax.', ['SMARCA4 > sensitivity asserted > venetoclax']],
    [
      'RB1 is frequently lost in tumours that are resistant to palbociclib.',
      ['RB1 > sensitivity asserted > palbociclib'],
    ],
    [
      'EGFR T790M was lost in tumours that were resistant to osimertinib.',
      [' > resistance asserted > osimertinib (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('cells of other kinds that are without a gene', () => {
  it.each<ClaimRow>([
    ['Fibroblasts without p53 were resistant to doxorubicin.', ['TP53 > sensitivity asserted > doxorubicin']],
  ])('%s', expectClaims);
});

describe('what there is less of is the cause', () => {
  it.each<ClaimRow>([
    ['Reduced TOP2A lowers sensitivity to etoposide.', ['TOP2A > sensitivity asserted > etoposide']],
    [
      'Cells resist cisplatin due to reduced import via CTR1 (SLC31A1).',
      ['SLC31A1 > sensitivity asserted > cisplatin'],
    ],
    ['High TYMS confers resistance to fluorouracil.', ['TYMS > resistance asserted > fluorouracil']],
  ])('%s', expectClaims);
});

describe('the less of it is the way', () => {
  it.each<ClaimRow>([
    [
      'The drug sensitises cells to paclitaxel by reducing ABCB1 expression.',
      ['ABCB1 > resistance asserted > paclitaxel'],
    ],
    ['Low TOP2A makes for resistance to etoposide.', ['TOP2A > sensitivity asserted > etoposide']],
  ])('%s', expectClaims);
});

describe('a short form may stand before what is lacking', () => {
  it.each<ClaimRow>([
    [
      'Homologous recombination (HR) deficiency confers sensitivity to olaparib.',
      ['homologous recombination repair > resistance asserted > olaparib'],
    ],
    [
      'Homologous recombination (HR) confers resistance to olaparib.',
      ['homologous recombination repair > resistance asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});

describe('a low or uneven amount', () => {
  it.each<ClaimRow>([
    [
      'Resistance to 177Lu-PSMA-617 is associated with low or heterogeneous PSMA expression.',
      ['FOLH1 > sensitivity asserted > lutetium (177Lu) vipivotide tetraxetan'],
    ],
    [
      'Resistance to enfortumab vedotin came with weak, patchy NECTIN4 expression.',
      ['NECTIN4 > sensitivity asserted > enfortumab vedotin'],
    ],
    [
      'Resistance to 177Lu-PSMA-617 is associated with heterogeneous PSMA expression.',
      ['FOLH1 > resistance asserted > lutetium (177Lu) vipivotide tetraxetan'],
    ],
    [
      'Membranous NECTIN4 is reduced or lost in many metastases, and this was associated with poor outcome on enfortumab vedotin.',
      ['NECTIN4 > sensitivity asserted > enfortumab vedotin'],
    ],
    [
      'NECTIN4 is found in many metastases, and this was associated with poor outcome on enfortumab vedotin.',
      ['NECTIN4 > resistance asserted > enfortumab vedotin'],
    ],
  ])('%s', expectClaims);
});
