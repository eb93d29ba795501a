import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

const mechanisms = (text: string) => analyzeText(text).mentions.filter(({ kind }) => kind === 'mechanism');

/** Mechanisms in words of the writer's own, marked, and what each is called. */
const phrases: readonly (readonly [text: string, ...labels: string[]])[] = [
  ['We saw a ⟦decrease in the uptake of the drug⟧.', 'reduced drug uptake'],
  [
    'We saw ⟦impaired cellular uptake⟧ and ⟦reduced expression of uptake transporters⟧.',
    'reduced drug uptake',
    'reduced drug uptake',
  ],
  ['A ⟦change in membrane transport⟧ came first.', 'reduced drug uptake'],
  ['⟦Inability of the drug to reach the tumor⟧ came first.', 'reduced drug uptake'],
  [
    'There was a ⟦reduction in the intracellular concentration of cytotoxic agents⟧.',
    'reduced intracellular drug accumulation',
  ],
  ['The ⟦low level of the drug in tumour cells⟧ was striking.', 'reduced intracellular drug accumulation'],
  ['⟦Expulsion of chemotherapeutic agents from the cell⟧ is one way.', 'drug efflux'],
  ['⟦Upregulation of ATP-dependent drug pumps⟧ is one way.', 'ABC transporter overexpression'],
  ['⟦Elevated activity of membrane transporters⟧ is one way.', 'ABC transporter overexpression'],
  ['⟦Multidrug transporter overexpression⟧ is one way.', 'ABC transporter overexpression'],
  ['They owe it to ⟦accelerated degradation of the drug⟧.', 'altered drug metabolism'],
  ['They owe it to ⟦increased levels of detoxifying enzymes⟧.', 'altered drug metabolism'],
  ['⟦Modifications of the structure of the drug target⟧ are common.', 'drug-target alteration'],
  ['A ⟦mutated drug-binding site⟧ is common.', 'drug-target mutation'],
  ['⟦Overexpression of the drug target⟧ is common.', 'drug-target overexpression'],
  ['⟦Drug target overexpression⟧ is common.', 'drug-target overexpression'],
  ['⟦Loss of the therapeutic target⟧ is common.', 'drug-target loss'],
  ['⟦Mutations in genes that encode target enzymes⟧ are common.', 'drug-target mutation'],
  [
    'In some the ⟦target receptor is lost⟧, in some the ⟦drug target was modified⟧.',
    'drug-target loss',
    'drug-target alteration',
  ],
  ['⟦Enhanced repair of platinum-induced lesions⟧ is a cause.', 'DNA repair'],
  ['⟦Upregulation of compensatory kinases⟧ is a cause.', 'bypass signaling'],
  ['⟦Aberrant expression of several lncRNAs⟧ is a cause.', 'non-coding RNA dysregulation'],
  ['⟦Outgrowth of rare drug-tolerant subclones⟧ is a cause.', 'clonal selection'],
  ['⟦Enrichment for cells that are already resistant⟧ is a cause.', 'clonal selection'],
  ['⟦Evasion of programmed cell death⟧ is a cause.', 'apoptosis evasion'],
  ['⟦Defects in apoptotic pathways⟧ are a cause.', 'apoptosis evasion'],
  ['⟦Overexpression of proto-oncogenes⟧ is a cause.', 'activation of signaling pathways'],
  ['⟦Downregulation of pro-apoptotic genes⟧ is a cause.', 'apoptosis evasion'],
  ['⟦Upregulation of inhibitory checkpoint receptors⟧ is a cause.', 'immune checkpoint upregulation'],
  [
    '⟦Amplification of the target⟧ and ⟦changes in the drug-binding site⟧ are causes.',
    'drug-target amplification',
    'drug-target alteration',
  ],
  ['⟦Entrapment of the drug⟧ in lysosomes is a cause.', 'drug sequestration'],
  ['⟦Phenotypic transformation into squamous-cell carcinoma⟧ is a cause.', 'histologic transformation'],
  ['⟦Tolerance to DNA lesions⟧ is a cause.', 'DNA damage tolerance'],
  ['⟦Reactivation of the MAPK cascade⟧ is a cause.', 'pathway reactivation'],
  ['⟦Altered expression of drug transporters⟧ is a cause.', 'drug efflux'],
  ['⟦Poor drug delivery⟧ is a cause.', 'poor tumor perfusion'],
  ['⟦Crosstalk between tumour cells and their stroma⟧ is a cause.', 'tumor-stroma interaction'],
  [
    '⟦Restoration of the PI3K/AKT pathway⟧ and ⟦alternative RNA splicing⟧ are causes.',
    'pathway reactivation',
    'alternative splicing',
  ],
  ['⟦Restoration of STAT3-pathway activity⟧ is a cause.', 'pathway reactivation'],
  ['⟦Reduced intracellular platinum accumulation⟧ is a cause.', 'reduced intracellular drug accumulation'],
  ['⟦Intrinsic and adaptive resistance⟧ differ.', 'intrinsic resistance; adaptive resistance'],
  ['⟦Multi-drug resistance⟧ and ⟦therapy-induced resistance⟧ differ.', 'multidrug resistance', 'acquired resistance'],
];

describe('mechanisms that are put in other words', () => {
  it.each(phrases)('%s', (marked, ...labels) => {
    const { text, spans } = markedText(marked);
    const found = mechanisms(text);
    expect(found.map(({ span }) => span)).toEqual(spans);
    expect(found.map((one) => one.labels.join('; '))).toEqual(labels);
  });

  it.each([
    ['⟦Primary or acquired resistance⟧ was seen.', ['intrinsic resistance', 'acquired resistance']],
    ['⟦Secondary (late) and de novo resistance⟧ was seen.', ['intrinsic resistance', 'acquired resistance']],
    [
      'It is due to ⟦point mutations which alter the shape of the drug target⟧.',
      ['genetic mutation', 'drug-target mutation'],
    ],
  ])('%s tells two', (marked, labels) => {
    const { text, spans } = markedText(marked);
    const found = mechanisms(text);
    expect(found.map(({ span }) => span)).toEqual(spans);
    expect(found.map((one) => one.labels)).toEqual([labels]);
  });
});

describe('what only looks so', () => {
  it.each([
    'The compound lowers the uptake of glucose and the transport of iron.',
    'Nanoparticles increase drug uptake and the accumulation of the drug in tumour cells.',
    'The inhibitor targets drug transporters, and levels of the drug in plasma fell.',
    'Altered expression of target genes of NF-κB followed.',
    'Changes in the electron transport system followed.',
    'The drug target was identified, and the target molecule is known.',
    'Repair of the DNA damage was complete.',
    'An alternative pathway of complement and parallel routes of synthesis exist.',
    'MicroRNAs were measured in all.',
    'The expansion of T cells and the selection of patients took weeks.',
    'Drug delivery was improved.',
    'Overexpression of the anti-apoptotic protein MCL1 was found.',
    'The target of miR-21 and mutations in target genes were listed.',
    'Non-genetic alterations and non-genomic resistance were seen.',
    'Tumour-intrinsic resistance and cancer cell-intrinsic resistance were seen.',
    'The stromal cells grew, and survival pathways were drawn.',
  ])('%s', (text) => {
    expect(mechanisms(text).map((one) => one.text)).toEqual([]);
  });

  it('reads no gene fusion in what the name of a fusion already tells', () => {
    const named = (text: string) => analyzeText(text).mentions.map((one) => one.text);
    expect(named('An EML4-ALK gene fusion was found.')).not.toContain('gene fusion');
    expect(named('A gene fusion was found.')).toContain('gene fusion');
  });

  it('reads no deletion of a gene in what the name of the gene already tells', () => {
    expect(mechanisms('A CHEK2 gene deletion was found.').map((one) => one.text)).toEqual([]);
    expect(mechanisms('A gene deletion was found.').map((one) => one.text)).toEqual(['gene deletion']);
  });

  it('reads the matrix around cells where resistance is spoken of, by its short form too', () => {
    const read = (text: string) => mechanisms(text).map((one) => one.text);
    expect(read('The enzyme degrades the extracellular matrix (ECM). It is bound to the ECM.')).toEqual([]);
    expect(read('Adhesion to the extracellular matrix (ECM) brings resistance.')).toEqual([
      'extracellular matrix',
      'ECM',
    ]);
  });

  it('reads the pumps in no name that says what becomes of them', () => {
    const kinds = (text: string) => analyzeText(text).mentions.map((one) => one.kind);
    expect(kinds('Overexpression of efflux pumps is one way.')).toEqual(['mechanism']);
    expect(kinds('An efflux pump is needed.')).toEqual(['family']);
  });
});
