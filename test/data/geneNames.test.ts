import { describe, expect, test } from 'vitest';
import { analyzeText } from '../support/analyzeText.ts';

const genesOf = (text: string): string[] =>
  analyzeText(text)
    .mentions.filter(({ kind, nestedIn }) => kind === 'gene' && nestedIn === undefined)
    .map(({ text: surface, labels }) => `${surface} = ${labels.join()}`);

describe('the names that the literature has used for decades are read', () => {
  test.each([
    ['runt-related transcription factor 1', 'RUNX1'],
    ['CCAAT/enhancer-binding protein α', 'CEBPA'],
    ['CCAAT/enhancer binding protein alpha', 'CEBPA'],
    ['additional sex combs-like 1', 'ASXL1'],
    ['FMS-related tyrosine kinase 3', 'FLT3'],
    ['nucleophosmin1', 'NPM1'],
    ['beclin1', 'BECN1'],
    ['insulin-like growth factor I', 'IGF1'],
    ['type I IGF receptor', 'IGF1R'],
    ['IGF-1 receptor', 'IGF1R'],
    ['human epidermal growth factor receptor 4', 'ERBB4'],
    ['VEGF receptor 2', 'KDR'],
    ['TGF-β type II receptor', 'TGFBR2'],
    ['proline-rich tyrosine kinase 2', 'PTK2B'],
    ['leukemia inhibitory factor', 'LIF'],
    ['mixed-lineage leukemia 3', 'KMT2C'],
    ['stimulator of interferon genes', 'STING1'],
    ['integrin α5', 'ITGA5'],
    ['DNA-PK', 'PRKDC'],
    ['PDGFR-beta', 'PDGFRB'],
    ['PI3Kβ', 'PIK3CB'],
    ['Bcl-w', 'BCL2L2'],
    ['Id-1', 'ID1'],
    ['N-Myc', 'MYCN'],
    ['MYC-L', 'MYCL'],
    ['Smurf2', 'SMURF2'],
    ['TTF-1', 'NKX2-1'],
    ['Rad54', 'RAD54L'],
    ['acid ceramidase', 'ASAH1'],
    ['ribonuclease A', 'RNASE1'],
    ['granulocyte-macrophage colony-stimulating factor', 'CSF2'],
    ['TNF-β', 'LTA'],
    ['connexin 26', 'GJB2'],
    ['factor V', 'F5'],
    ['factor IX', 'F9'],
    ['antithrombin', 'SERPINC1'],
    ['acid α-glucosidase', 'GAA'],
    ['β-globin', 'HBB'],
    ['α-fetoprotein', 'AFP'],
    ['phenylalanine hydroxylase', 'PAH'],
    ['prolactin receptor', 'PRLR'],
    ['neurturin', 'NRTN'],
    ['Nav1.5', 'SCN5A'],
    ['Kv7.1', 'KCNQ1'],
    ['norepinephrine transporter', 'SLC6A2'],
    ['BCL-2 homologous antagonist killer', 'BAK1'],
    ['Bcl2/adenovirus E1B 19 kDa protein-interacting protein 3', 'BNIP3'],
    ['m5 muscarinic acetylcholine receptors', 'CHRM5'],
    ['pRB', 'RB1'],
    ['extracellular signal-regulated kinase 1 and 2', 'MAPK3,MAPK1'],
    ['matrix metalloproteinase-2 and -9', 'MMP2,MMP9'],
    ['caspase-3 and -7', 'CASP3,CASP7'],
    ['TGF-β receptor I/II', 'TGFBR1,TGFBR2'],
    ['insulin-like growth factor I and II', 'IGF1,IGF2'],
  ])('%s', (name, symbol) => {
    expect(genesOf(`The level of ${name} was measured.`)).toEqual([`${name} = ${symbol}`]);
  });

  test.each(['insulin', 'albumin', 'resistin', 'inversin', 'Q8.1'])('%s is none', (name) => {
    expect(genesOf(`The level of ${name} was measured.`)).toEqual([]);
  });

  test.each(['p42/44 MAP kinases', 'p44/42 MAPK', 'p42/p44 MAPK'])('%s is ERK', (name) => {
    const { mentions } = analyzeText(`The level of ${name} was measured.`);
    expect(mentions.map(({ text, ids }) => [text, ids])).toEqual([[name, ['family:ERK']]]);
  });

  test('a sentence may begin with one', () => {
    expect(genesOf('Periostin is secreted.')).toEqual(['Periostin = POSTN']);
    expect(genesOf('Furin cleaves its substrates.')).toEqual(['Furin = FURIN']);
  });
});

describe('a number after a full name is the next gene of a list only where it counts nothing', () => {
  test.each(['VEGF receptor 1 and 2 weeks', 'VEGF receptor 1 and 2 other genes', 'VEGF receptor 1 and 2.5 mg'])(
    '%s',
    (words) => {
      expect(genesOf(`They gave the inhibitor of ${words} later.`)).toEqual(['VEGF receptor 1 = FLT1']);
    },
  );
});

describe('a name that is something else as well needs its company', () => {
  test.each([
    ['Rb is phosphorylated when CDK4 and cyclin D1 are active.', 'Rb = RB1'],
    ['MAX inactivation is found in small cell lung cancer.', 'MAX = MAX'],
    ['The BH3-only proteins Bim and Puma induce apoptosis.', 'Puma = BBC3'],
    ['FSP1 protects cells from ferroptosis.', 'FSP1 = AIFM2'],
    ['Carriers of prothrombin G20210A had thrombophilia.', 'prothrombin = F2'],
    ['Boys with haemophilia A lack factor VIII.', 'factor VIII = F8'],
    ['Uptake of imatinib by OCT1 is a determinant of response.', 'OCT1 = SLC22A1'],
    ['The corepressor SMRT recruits HDAC3.', 'SMRT = NCOR2'],
    ['VISTA is an immune checkpoint like PD-1.', 'VISTA = VSIR'],
    ['The subunit NEMO activates IKKβ.', 'NEMO = IKBKG'],
    ["Mutations of Wilms' tumor 1 (WT1) are found in leukemia.", "Wilms' tumor 1 = WT1"],
  ])('%s', (text, reading) => {
    expect(genesOf(text)).toContain(reading);
  });

  test.each([
    'The MAX dose was 40 mg.',
    'The prothrombin time was 13 seconds.',
    'Vessels of the tumour were stained for factor VIII related antigen.',
    'Rb concentrations in serum were measured.',
    'The ginsenoside Rb1 was given together with cisplatin, and p53 was measured.',
    'A puma was seen in the park.',
    'FSP1 marks fibroblasts of the stroma.',
    'In the VISTA trial, bortezomib was given with melphalan.',
    'In the NEMO trial, binimetinib was compared with dacarbazine.',
    'SMRT sequencing found the corepressor.',
    'Patients with B-cell lymphoma 6 months after the end of treatment were included.',
    "She had Wilms' tumor 1 year ago.",
    'See Ref. 1 and Ref 1 for the details.',
    'TEL 555 0100 is open day and night.',
    'Patient ID 1 was withdrawn.',
    'The PRB isoform binds progesterone.',
    'The side chain of Trp2 is buried.',
    'Given IP 10 mg of the drug, mice recovered.',
  ])('no gene: %s', (text) => {
    expect(genesOf(text).filter((gene) => !/^(?:p53|HDAC3) = /.test(gene))).toEqual([]);
  });
});
