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
  // A receptor has no receptor.
  ['The MET-R subline grew.', ['MET: MET']],
  ['TRAIL was given.', ['TRAIL: TNFSF10']],
])('%s', (text, expected) => {
  expect(genes(text)).toEqual(expected);
});
