import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

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

describe('each of two statements keeps its cause', () => {
  const rows: ClaimRow[] = [
    [
      'ERBB3 causes resistance to MEK inhibitors, and resistance to EGFR inhibitors is caused by amplification of MET.',
      ['ERBB3 > resistance asserted > MEK inhibitor', 'MET amplification > resistance asserted > EGFR inhibitor'],
    ],
    [
      'Resistance to trastuzumab is caused by HER3 and resistance to cetuximab by KRAS mutations.',
      ['ERBB3 > resistance asserted > trastuzumab', 'KRAS mutation > resistance asserted > cetuximab'],
    ],
    [
      'Resistance to trastuzumab is caused by HER3 and that to cetuximab by KRAS mutations.',
      ['ERBB3 > resistance asserted > trastuzumab', 'KRAS mutation > resistance asserted > cetuximab'],
    ],
    [
      'KRAS mutations cause resistance to cetuximab and PTEN loss to trastuzumab.',
      ['KRAS mutation > resistance asserted > cetuximab', 'PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'KRAS mutations confer resistance to cetuximab, and EGFR S492R to panitumumab and erlotinib.',
      [
        'KRAS mutation > resistance asserted > cetuximab',
        'EGFR S492R > resistance asserted > panitumumab',
        'EGFR S492R > resistance asserted > erlotinib',
      ],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what describes the cells is not what acts on them', () => {
  const rows: ClaimRow[] = [
    [
      'KHM-1 (an EGFR-mutated line) was treated with the ligand HGF, inducing resistance to erlotinib.',
      ['HGF > resistance asserted > erlotinib'],
    ],
    [
      'Resistance to sunitinib is caused by upregulation of HIF1A, which stimulates angiogenesis.',
      ['HIF1A overexpression > resistance asserted > sunitinib'],
    ],
    ['A favourable BRCA1 haplotype was associated with benefit from trabectedin.', []],
    ['DCK was mutated in cytarabine-resistant cells.', []],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what is open, hoped for or compared is not claimed', () => {
  const rows: ClaimRow[] = [
    ['The impact of CYP2D6 on resistance to tamoxifen remains unclear.', []],
    [
      'How CREB5 acts with other factors in enzalutamide resistance is a further direction of research.',
      ['CREB5 > resistance questioned > enzalutamide (question)'],
    ],
    ['The sensitivity of these BRCA1-mutant cells to olaparib was compared.', []],
    [
      'We hope that AR F877L will guide the search for drugs that overcome resistance to enzalutamide.',
      ['AR F877L > resistance questioned > enzalutamide (question)'],
    ],
    [
      'Resistance to cytarabine may be caused by elevated expression of ASNS.',
      ['ASNS overexpression > resistance hedged > cytarabine'],
    ],
    ['ABCB1 has been assumed to underlie resistance to paclitaxel.', ['ABCB1 > resistance reported > paclitaxel']],
    [
      'TP53 mutations were associated with shorter survival after decitabine but not with drug response.',
      ['TP53 mutation > sensitivity negated > decitabine'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what is no response to a treatment', () => {
  const rows: ClaimRow[] = [
    ['Reduced or absent DPYD activity can result in severe toxicity of fluorouracil.', []],
    ['BRD4 expression correlates with disease progression.', []],
    ['I-BET151 is effective at silencing BCL2 transcription.', ['BCL2 > targets asserted > I-BET151']],
    ['Silencing CRAF reversed MEK activation upon treatment with RAF inhibitors.', []],
    [
      'TKIs show efficacy, however, most patients develop resistance to these chemotherapeutic agents.',
      [' > resistance asserted > chemotherapy (generic)'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what restores the effect of a treatment', () => {
  const rows: ClaimRow[] = [
    [
      'ABCB1 causes resistance to paclitaxel, and tariquidar restores its efficacy.',
      ['ABCB1 > overcomes asserted > tariquidar', 'ABCB1 > resistance asserted > paclitaxel'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what a sentence says of others is not said of these', () => {
  const rows: ClaimRow[] = [
    [
      'KIT V654A and T670I are sensitive to sunitinib; those in the activation loop are sensitive to regorafenib.',
      ['KIT V654A > sensitivity asserted > sunitinib', 'KIT T670I > sensitivity asserted > sunitinib'],
    ],
    [
      'HER2 mutations were mutually exclusive with EGFR mutations, which predict response to gefitinib.',
      ['EGFR mutation > sensitivity asserted > gefitinib'],
    ],
    [
      'FGFR2 fusions respond to pemigatinib until gatekeeper mutations such as V565F appear.',
      ['FGFR2 fusion > sensitivity asserted > pemigatinib'],
    ],
    ['While sunitinib inhibits VEGFR2, resistance arises through FGF2.', ['FGF2 > resistance asserted > sunitinib']],
    ['In BRAF-mutant colorectal cancer, cetuximab sensitises to vemurafenib.', []],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('words that turn an effect', () => {
  const rows: ClaimRow[] = [
    ['ALK G1202R is the mutation least sensitive to alectinib.', ['ALK G1202R > resistance asserted > alectinib']],
    ['It is unlikely that P-gp contributes to resistance to alectinib.', ['ABCB1 > resistance negated > alectinib']],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what is excepted, limited to some, or has a verb of its own', () => {
  const rows: ClaimRow[] = [
    [
      'T315I of BCR::ABL1 is resistant to all approved inhibitors save ponatinib and asciminib.',
      ['ABL1 T315I > resistance negated > ponatinib', 'ABL1 T315I > resistance negated > asciminib'],
    ],
    [
      'Resistance to olaparib by 53BP1 loss is limited to BRCA1-mutant tumours.',
      ['TP53BP1 loss > resistance asserted > olaparib'],
    ],
    ['MUC4 masks HER2 and hinders the binding of trastuzumab.', ['MUC4 > resistance asserted > trastuzumab']],
    [
      'TP53-mutant CLL, formerly refractory to induction, responds to ibrutinib.',
      ['TP53 mutation > sensitivity asserted > ibrutinib'],
    ],
    [
      'Many receptors such as MET may become activated to provide bypass resistance to erlotinib.',
      ['MET > resistance hedged > erlotinib'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what is of another sentence, of a trial, or acquired by the tumour is not a cause', () => {
  const rows: ClaimRow[] = [
    [
      'EGFR L858R is common as well. T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Loss of function mutations in NF1 lead to resistance to vemurafenib.',
      ['NF1 mutation > resistance asserted > vemurafenib'],
    ],
    ['NRAS mutations were found at progression. Osimertinib prolonged overall survival in FLAURA.', []],
    ['BRCA2 c.5946delT acquired a reversion under talazoparib.', []],
    [
      'FOXA1 mutations change the response to aromatase inhibitors.',
      ['FOXA1 mutation > biomarker asserted > aromatase inhibitor'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('treatments given before, replaced or only proposed', () => {
  const rows: ClaimRow[] = [
    [
      'An early switch from an aromatase inhibitor to fulvestrant upon detection of an ESR1 mutation doubled progression-free survival.',
      ['ESR1 mutation > sensitivity asserted > fulvestrant'],
    ],
    [
      'Capivasertib added to fulvestrant improved progression-free survival in patients with AKT1 mutations after progression on an aromatase inhibitor.',
      ['AKT1 mutation > sensitivity asserted > capivasertib+fulvestrant'],
    ],
    [
      'CD73 may contribute to resistance to nivolumab, providing a rationale for combining oleclumab with durvalumab.',
      ['NT5E > resistance hedged > nivolumab'],
    ],
    ['EGFR T790M was found after progression on gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
  ];
  it.each(rows)('%s', expectClaims);
});
