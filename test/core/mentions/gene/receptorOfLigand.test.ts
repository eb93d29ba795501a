import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

/** What each gene in a text is written as, and its labels. */
const genes = (text: string): readonly string[] =>
  analyzeText(text).mentions.flatMap(({ kind, text: name, labels }) =>
    kind === 'gene' || kind === 'family' ? `${name}: ${labels.join()}` : [],
  );

it.each<[string, readonly string[]]>([
  // The base has the receptor by this name, with or without the hyphen.
  ['Cells with much HGF-R grew.', ['HGF-R: MET']],
  ['TNF-R1 and VEGF-R2 were blocked.', ['TNF-R1: TNFRSF1A', 'VEGF-R2: KDR']],
  ['EPO-R and IL-6R were low.', ['EPO-R: EPOR', 'IL-6R: IL6R']],
  // It has several of them, or none: the ligand is not meant.
  ['They had lost TRAIL-R.', []],
  ['IL6-R and CCL2-R were high.', []],
  // Of a gene that is not called a ligand, and of cells, it says that they resist.
  ['BCL2-R cells and MCL1-R clones outgrew BAX-R ones.', ['BCL2: BCL2', 'MCL1: MCL1', 'BAX: BAX']],
  ['MYC-R, TP53-R and KEAP1-R were compared.', ['MYC: MYC', 'TP53: TP53', 'KEAP1: KEAP1']],
  ['PD-1-R, CD40-R and MITF-R stayed as they were.', ['PD-1: PDCD1', 'CD40: CD40', 'MITF: MITF']],
  ['CCL2-R clones were kept, and HGF-R cells.', ['CCL2: CCL2', 'HGF-R: MET']],
  // A receptor has no receptor.
  ['The MET-R subline grew.', ['MET: MET']],
  ['TRAIL was given.', ['TRAIL: TNFSF10']],
])('%s', (text, expected) => {
  expect(genes(text)).toEqual(expected);
});
