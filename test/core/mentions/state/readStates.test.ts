import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

/** Phrases that are whole-gene changes, marked, and what each is called. */
const phrases: readonly (readonly [text: string, ...labels: string[]])[] = [
  ['⟦MET amplification⟧ was found.', 'MET amplification'],
  ['⟦Amplification of MET⟧ was found.', 'MET amplification'],
  ['⟦mutations in the ESR1 gene⟧ were found.', 'ESR1 mutation'],
  ['⟦EGFR-mutant⟧ tumours relapsed.', 'EGFR mutation'],
  ['⟦PTEN-null⟧ cells grew.', 'PTEN loss'],
  ['⟦PTEN loss⟧ was found.', 'PTEN loss'],
  ['⟦Loss of PTEN⟧ was found.', 'PTEN loss'],
  ['⟦Loss of PTEN⟧ or ⟦PIK3CA mutation⟧ was found.', 'PTEN loss', 'PIK3CA mutation'],
  ['⟦Loss of PTEN or PIK3CA⟧ was found.', 'PTEN loss', 'PIK3CA loss'],
  ['⟦HER2-positive⟧ disease relapsed.', 'ERBB2 positive'],
  ['⟦HER2-low⟧ disease relapsed.', 'ERBB2 low expression'],
  ['⟦HER2-ultralow⟧ disease relapsed.', 'ERBB2 low expression'],
  ['⟦PD-L1-high⟧ tumours responded.', 'CD274 high expression'],
  ['⟦ALK-rearranged⟧ tumours relapsed.', 'ALK fusion'],
  ['⟦ABCB1 overexpression⟧ was found.', 'ABCB1 overexpression'],
  ['⟦high ERCC1 expression⟧ was found.', 'ERCC1 overexpression'],
  ['⟦MLH1 promoter hypermethylation⟧ was found.', 'MLH1 methylation'],
  ['⟦CD19-negative⟧ relapse is common.', 'CD19 negative'],
  ['⟦CD20+⟧ B-cell lymphomas responded.', 'MS4A1 positive'],
  ['⟦JAK1/2 loss⟧ was found.', 'JAK1 loss', 'JAK2 loss'],
  ['⟦Mutations within the ligand-binding domain of AR⟧ were found.', 'AR mutation'],
  ['⟦Overexpression of the ligand NRG1⟧ was found.', 'NRG1 overexpression'],
  ['⟦Mutations in the gene called SMARCA4⟧ were found.', 'SMARCA4 mutation'],
  ['⟦Amplification of a gene also known as MDM2⟧ was found.', 'MDM2 amplification'],
  ['⟦BRCA1/2 reversion mutations⟧ were found.', 'BRCA1 reversion mutation', 'BRCA2 reversion mutation'],
  ['⟦Reversions of PALB2⟧ were found.', 'PALB2 reversion mutation'],
  ['⟦ESR1 alterations⟧ were found.', 'ESR1 alteration'],
  ['Genomic ⟦alterations in PIK3CA⟧ were found.', 'PIK3CA alteration'],
  ['⟦FGFR2/3-altered⟧ tumours relapsed.', 'FGFR2 alteration', 'FGFR3 alteration'],
  ['⟦MET aberrations⟧ were found.', 'MET alteration'],
  ['⟦ESR1 fusion genes⟧ were found.', 'ESR1 fusion'],
  ['⟦MET-CNG⟧ was found.', 'MET amplification'],
  ['⟦MYC gain⟧ was found.', 'MYC amplification'],
  ['⟦Copy number gain or amplification of the MYC gene⟧ was found.', 'MYC amplification'],
  ['⟦FGFR2 fusions or rearrangements⟧ were found.', 'FGFR2 fusion'],
  ['⟦Increased MYC copy number⟧ was found.', 'MYC amplification'],
  ['⟦Increased copy numbers of MYC⟧ were found.', 'MYC amplification'],
  ['An ⟦increase in the number of copies of the CCND1 gene⟧ was found.', 'CCND1 amplification'],
  ['Activating ⟦point mutations in KIT⟧ were found.', 'KIT mutation'],
  ['⟦Loss of PTEN expression⟧ was found.', 'PTEN loss'],
  ['⟦Missense mutations of SMAD4⟧ were found.', 'SMAD4 mutation'],
  ['⟦Hypermethylation of the CDKN2A gene promoter⟧ was found.', 'CDKN2A methylation'],
  ['⟦EGFR, MET or ALK alterations⟧ were found.', 'EGFR alteration', 'MET alteration', 'ALK alteration'],
  ['⟦BRCA2 LOH⟧ was found.', 'BRCA2 loss of heterozygosity'],
  ['⟦Loss of heterozygosity of TP53⟧ was found.', 'TP53 loss of heterozygosity'],
  ['⟦CDKN2A homozygous deletion⟧ was found.', 'CDKN2A loss'],
  ['⟦FLT3-TKD mutations⟧ were found.', 'FLT3 mutation'],
  ['Cells ⟦overexpressing ABCB1⟧ grew.', 'ABCB1 overexpression'],
  ['⟦Reversion of BRCA1/2 mutations⟧ was found.', 'BRCA1 reversion mutation', 'BRCA2 reversion mutation'],
  ['⟦Loss of BRCA1 promoter methylation⟧ was found.', 'loss of BRCA1 methylation'],
  [
    '⟦MGMT promoter hypomethylation⟧ and ⟦demethylation of BRCA1⟧ were found.',
    'loss of MGMT methylation',
    'loss of BRCA1 methylation',
  ],
  [
    '⟦Unmethylated MGMT⟧ and ⟦MGMT-unmethylated⟧ tumours were found.',
    'loss of MGMT methylation',
    'loss of MGMT methylation',
  ],
  ['⟦Reduced methylation of the MLH1 promoter⟧ was found.', 'loss of MLH1 methylation'],
  ['⟦Lower MGMT promoter methylation⟧ was found.', 'loss of MGMT methylation'],
  ['⟦Loss of HER2 amplification⟧ was found.', 'loss of ERBB2 amplification'],
  ['⟦KRAS/NRAS-mutant⟧ tumours relapsed.', 'KRAS mutation', 'NRAS mutation'],
  ['⟦BRAF-, NRAS- and ALK-mutant⟧ tumours relapsed.', 'BRAF mutation', 'NRAS mutation', 'ALK mutation'],
  ['⟦FGFR2- or MET-amplified⟧ tumours relapsed.', 'FGFR2 amplification', 'MET amplification'],
  ['⟦KRAS/NRAS- and BRAF-mutated⟧ tumours relapsed.', 'KRAS mutation', 'NRAS mutation', 'BRAF mutation'],
  ['⟦EGFR- or HER2-activating mutations⟧ were found.', 'EGFR mutation', 'ERBB2 mutation'],
  ['⟦CD19- and CD22-negative⟧ relapse is common.', 'CD19 negative', 'CD22 negative'],
  // Here the hyphen of HER2 is a sign.
  ['⟦ER+⟧/HER2- and ⟦BRCA2-mutant⟧ tumours relapsed.', 'estrogen receptor positive', 'BRCA2 mutation'],
  [
    '⟦ER-positive⟧, ⟦HER2-⟧, and ⟦PIK3CA-mutant⟧ tumours relapsed.',
    'estrogen receptor positive',
    'ERBB2 negative',
    'PIK3CA mutation',
  ],
  ['⟦BRCA1/BRCA2 mutant⟧ tumours relapsed.', 'BRCA1 mutation', 'BRCA2 mutation'],
  ['⟦BRCA-germline mutated⟧ tumours relapsed.', 'BRCA mutation'],
  ['⟦ESR1 ligand-binding domain mutations⟧ were found.', 'ESR1 mutation'],
  ['⟦up\u2011regulation of AXL⟧ was found.', 'AXL overexpression'],
  ['⟦BRAF splice variants⟧ were found.', 'BRAF splice variant'],
  ['⟦TP53/RB1 co-loss⟧ was found.', 'TP53 loss', 'RB1 loss'],
  ['⟦EGFR mutation or amplification⟧ was found.', 'EGFR mutation', 'EGFR amplification'],
  ['⟦Mutations and amplifications of FGFR2⟧ were found.', 'FGFR2 amplification', 'FGFR2 mutation'],
  ['⟦PTEN loss⟧ and ⟦mutation of KRAS⟧ were found.', 'PTEN loss', 'KRAS mutation'],
  ['⟦EGFRm⟧ tumours relapsed.', 'EGFR mutation'],
  ['⟦EGFR-mut⟧, ⟦BRAF-MUT⟧ and ⟦KRASmt⟧ tumours relapsed.', 'EGFR mutation', 'BRAF mutation', 'KRAS mutation'],
  ['⟦gBRCAm⟧ carriers relapsed.', 'BRCA mutation'],
  ['⟦KMT2A-r⟧ acute leukaemia relapsed.', 'KMT2A fusion'],
  ['⟦MET amplification⟧ by PCR was found.', 'MET amplification'],
  ['⟦MET amplification⟧ was detected with a PCR.', 'MET amplification'],
  [
    '⟦ER⁺⟧/⟦HER2⁻⟧ and ⟦METamp⟧ or ⟦MET-amp⟧ tumours relapsed.',
    'estrogen receptor positive',
    'ERBB2 negative',
    'MET amplification',
    'MET amplification',
  ],
  [
    '⟦Reversions of BRCA1/2 or PALB2⟧, TP53BP1 and KRAS were seen.',
    'BRCA1 reversion mutation',
    'BRCA2 reversion mutation',
    'PALB2 reversion mutation',
  ],
  // A change of a chromosome is of none of the genes beside it.
  ['TP53 and ⟦del(17p)⟧ or ⟦t(4;14)⟧ were looked for.', '17p deletion', 't(4;14)'],
];

/** No state of a tumour's gene stands here. */
const others = [
  'CD8+ T cells were counted.',
  'CD8⁺ and CD4⁺CD25⁺ T cells were counted.',
  'PD-1⁺ T-cell infiltration, TIM3+CD8+ T cells, FOXP3+ Tregs and PD-L1-positive macrophages were seen.',
  'KRAS non-G12C mutations and non-V600 BRAF were left out.',
  'CD34-positive progenitors were sorted.',
  'CD4+ helper T cells were counted.',
  'Depletion of CD4(+)CD25(+) T cells was tried.',
  'CD8(+) and CD4(+) infiltrates were seen.',
  'The CD133+ fraction was sorted.',
  'CD8+ T cells of patients were counted.',
  'Carriers of a BRCA1 null genotype were few.',
  'EGFR was sequenced.',
  'KRAS-, BRAF- or NRAS-driven melanoma grew.',
  'Carriers of high TYMS expression genotypes were few.',
  'Alterations in EGFR signalling were found.',
  'Mutations in the PI3K pathway were found.',
  'Mutations in the ESR1 effector kinases were found.',
  'Alterations in the ESR1 arm were found.',
  'HER2 positivity was assessed.',
  'Gain of AR function was found.',
  'Cells overexpressing wild-type EGFR, and overexpressing EGFR harbouring a tag, grew.',
  'p53 altered the answer.',
  'VEGF-r was stained.',
  'The tumour grew by 5 mm.',
  'Overexpression of ATP-binding cassette (ABC) transporters was found.',
  'The gene was amplified by PCR.',
  'A high dose of EGFR inhibitor was given.',
  'Overexpression of ATP-binding cassette (ABC) pumps was found.',
  'PCR amplification of KRAS preceded sequencing.',
  'Multiplex ligation-dependent probe amplification of the BRCA1 gene was done.',
  'The polymerase chain reaction (PCR) amplification of EGFR failed.',
  'Amplification of KRAS by nested PCR was tried.',
  'KRAS amplification was performed with two pairs of primers.',
  'EGFR amplification products were sequenced.',
  'Amplification of EGFR exons 18 to 21 gave no product.',
  'We amplified KRAS exon 2.',
];

/** In a manuscript on the treatment of cancer; elsewhere there are none. */
const states = (text: string) =>
  analyzeText(`${text}\n\nResistance to targeted therapy`).mentions.filter(({ kind }) => kind === 'variant');

describe('a whole-gene change', () => {
  it.each(phrases)('%s', (marked, ...labels) => {
    const { text, spans } = markedText(marked);
    const found = states(text);
    expect(found.map(({ span }) => span)).toEqual(spans);
    expect(found.flatMap((mention) => mention.labels)).toEqual(labels);
  });

  it.each(others)('is not in: %s', (text) => expect(states(text).map((mention) => mention.text)).toEqual([]));
});
