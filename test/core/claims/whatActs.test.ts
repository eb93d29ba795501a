import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('whom a resistance arises in is not its cause', () => {
  it.each<ClaimRow>([
    [
      'Hormone receptor-positive (HR+) breast cancer is common. Resistance to fulvestrant develops in most patients.',
      [' > resistance asserted > fulvestrant (generic)'],
    ],
    [
      'EGFR-mutant lung cancer is treated with gefitinib. Resistance to gefitinib is a major problem.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    [
      'EGFR T790M was found. Such tumours showed resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'KRAS G12C is a target. While such drugs work, resistance to sotorasib occurs in almost all patients.',
      [' > resistance asserted > sotorasib (generic)'],
    ],
    [
      'Mechanisms of resistance to olaparib in BRCA1-associated cancers.',
      [' > resistance asserted > olaparib (generic)'],
    ],
    [
      'PIK3CA pathway activation represents a key mediator of endocrine resistance in HR-positive BC.',
      ['PIK3CA pathway > resistance asserted > '],
    ],
    ['ERK signaling may be upregulated in quizartinib-resistant AML with FLT3 D835Y.', []],
    ['KIT mutations are found in most sarcomas. However, not all patients respond to imatinib.', []],
    ['HER2-positive cancer is common. Responses to trastuzumab are based on many factors.', []],
    [
      'A substantial fraction of patients with HER2-overexpressing gastric cancer do not benefit from lapatinib.',
      [' > resistance asserted > lapatinib (generic)'],
    ],
    ['Rociletinib hits EGFR T790M. Despite this, patients eventually acquire resistance.', []],
    [
      'EGFR C797S was found. These patients developed resistance to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is asked, sought or to be understood is not said', () => {
  it.each<ClaimRow>([
    ['The search was made to examine the association between PTEN loss and resistance to nivolumab.', []],
    [
      'It was done to examine the correlation between immune evasion, as antigen presentation in the whole of a tumour tells it, and resistance to nivolumab.',
      [],
    ],
    [
      'It is imperative to understand the mechanisms behind the inevitable emergence of IMiD resistance in CRBN-mutant myeloma.',
      [],
    ],
    [
      'The identification of biomarkers of resistance to enzalutamide may improve care, as AR amplification shows.',
      ['AR amplification > biomarker asserted > enzalutamide'],
    ],
    ['AR amplification is common. Newer drugs target some of these mechanisms of resistance to docetaxel.', []],
    ['SAMHD1 plays a role in the response to cytarabine.', []],
    [
      'ABCB1 overexpression is insufficient to explain resistance to doxorubicin.',
      ['ABCB1 overexpression > resistance negated > doxorubicin'],
    ],
  ])('%s', expectClaims);
});

describe('what a drug hits, or does on the way, is no cause', () => {
  it.each<ClaimRow>([
    ['Polyadenosine ribose polymerase (PARP) inhibitors were approved for patients with a response to cisplatin.', []],
    [
      'Methotrexate was designed to potently block the enzyme dihydrofolate reductase (DHFR), thereby achieving remissions.',
      ['DHFR > targets asserted > methotrexate'],
    ],
    ['Tretinoin increased CD38 expression on cells from patients who developed daratumumab resistance.', []],
    [
      'ABCB1 is inhibited by lapatinib, which reverses resistance, one of the major obstacles for chemotherapy.',
      ['ABCB1 > overcomes asserted > lapatinib'],
    ],
    ['Lapatinib antagonizes ABCB1 to re-sensitize cells.', ['ABCB1 > overcomes asserted > lapatinib']],
    [
      'Suppression of ABCB1 by lapatinib re-sensitizes cells to paclitaxel.',
      ['ABCB1 > overcomes asserted > lapatinib', 'ABCB1 > resistance asserted > paclitaxel'],
    ],
    ['Cells rely on a checkpoint under cisplatin. Reducing WEE1 activity activates CDK1.', []],
    ['TYMS loss leads to failure of growth under pemetrexed.', []],
    ['TYMS loss contributes to ineffective DNA repair under pemetrexed.', []],
    [
      'ABCB1 overexpression causes early failure of pemetrexed.',
      ['ABCB1 overexpression > resistance asserted > pemetrexed'],
    ],
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

describe('a relapse that is brought about is resistance', () => {
  it.each<ClaimRow>([
    [
      'Loss of CD19 is a cause of relapse in patients treated with blinatumomab.',
      ['CD19 loss > resistance asserted > blinatumomab'],
    ],
    [
      'KRAS mutations led to shorter progression-free survival in patients treated with cetuximab.',
      ['KRAS mutation > resistance asserted > cetuximab'],
    ],
    [
      'EGFR L858R led to longer relapse-free survival in patients treated with gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('less of what a treatment does to cells is resistance to it', () => {
  it.each<ClaimRow>([
    [
      'BCL2 overexpression reduced cisplatin-induced apoptosis.',
      ['BCL2 overexpression > resistance asserted > cisplatin'],
    ],
    [
      'IGF1R overexpression reduced trastuzumab-mediated growth arrest.',
      ['IGF1R overexpression > resistance asserted > trastuzumab'],
    ],
    [
      'PTEN overexpression enhances cisplatin-induced apoptosis.',
      ['PTEN overexpression > sensitivity asserted > cisplatin'],
    ],
    ['Cisplatin-induced apoptosis was seen in KRAS-mutant cells.', []],
  ])('%s', expectClaims);
});

describe('two statements of a sentence have causes of their own', () => {
  it.each<ClaimRow>([
    [
      'High MGMT expression confers resistance to temozolomide and, on the contrary, MGMT methylation predicts response to temozolomide.',
      [
        'MGMT overexpression > resistance asserted > temozolomide',
        'MGMT methylation > sensitivity asserted > temozolomide',
      ],
    ],
    [
      'High MGMT expression confers resistance to temozolomide and MGMT methylation predicts a favourable response to it.',
      [
        'MGMT overexpression > resistance asserted > temozolomide',
        'MGMT methylation > sensitivity asserted > temozolomide',
      ],
    ],
    [
      'CHEK1, TXN overexpression and hypoxia contribute to resistance to vorinostat.',
      [
        'CHEK1 > resistance asserted > vorinostat',
        'TXN overexpression > resistance asserted > vorinostat',
        'hypoxia > resistance asserted > vorinostat',
      ],
    ],
    [
      'MET amplification and EGFR T790M drive resistance to dacomitinib.',
      ['MET amplification > resistance asserted > dacomitinib', 'EGFR T790M > resistance asserted > dacomitinib'],
    ],
    [
      'EGFR L858R and T790M confer resistance to gefitinib.',
      ['EGFR L858R > resistance asserted > gefitinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'NF1 loss sensitizes cells to trametinib but confers resistance to vemurafenib.',
      ['NF1 loss > resistance asserted > vemurafenib', 'NF1 loss > sensitivity asserted > trametinib'],
    ],
    [
      'KRAS G12D, but not KRAS G13D, confers resistance to cetuximab.',
      ['KRAS G12D > resistance asserted > cetuximab', 'KRAS G13D > resistance negated > cetuximab'],
    ],
    [
      'Osimertinib inhibits EGFR T790M but not C797S, both of which confer resistance to gefitinib.',
      ['EGFR C797S > resistance asserted > gefitinib'],
    ],
    [
      'Cells with TP53 loss were resistant to venetoclax, with the cells that carry MCL1 amplification showing sensitivity to dinaciclib.',
      ['TP53 loss > resistance asserted > venetoclax', 'MCL1 amplification > sensitivity asserted > dinaciclib'],
    ],
  ])('%s', expectClaims);
});
