import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);

it.each([
  ['The IDH 1 mutation was found.', 'IDH 1', 'IDH1'],
  ['A MEK 2 inhibitor was given.', 'MEK 2', 'MAP2K2'],
  ['Isocitrate dehydrogenase 2 (IDH 2) was sequenced.', 'IDH 2', 'IDH2'],
  ['The AKT 3-mutant clone grew.', 'AKT 3', 'AKT3'],
])('reads the number of a family set apart in: %s', (text, name, label) =>
  expect(found(text)).toContainEqual([name, 'gene', label]),
);

it.each(['In AKT 3 patients had a change.', 'Of those with MEK 2 relapsed.'])(
  'leaves the number that counts in: %s',
  (text) => expect(found(text).map(([name]) => name)).not.toContainEqual(expect.stringMatching(/\d/)),
);

it.each([
  ['Caspase-3 and -7 were cleaved.', 'Caspase-3 and -7', 'CASP3', 'CASP7'],
  ['Fibroblast growth factor receptor 1 and 2 rose.', 'Fibroblast growth factor receptor 1 and 2', 'FGFR1', 'FGFR2'],
  ['CDK4 and 6 inhibitors delay relapse.', 'CDK4 and 6', 'CDK4', 'CDK6'],
  ['The coactivators CRTC1-3 were bound.', 'CRTC1-3', 'CRTC1', 'CRTC2', 'CRTC3'],
])('joins the genes of a list in: %s', (text, name, ...labels) =>
  expect(found(text)).toContainEqual([name, 'gene', ...labels]),
);

it.each([
  ['Caspase-3 and 7 patients were seen.', 'Caspase-3', 'CASP3'],
  ['Fibroblast growth factor receptor 1 and 2 other genes rose.', 'Fibroblast growth factor receptor 1', 'FGFR1'],
  ['CDK4 and 6 patients were seen.', 'CDK4', 'CDK4'],
  ['The coactivator CRTC1-3 days later was bound.', 'CRTC1', 'CRTC1'],
])('leaves out the number of something else in: %s', (text, name, label) =>
  expect(found(text)).toContainEqual([name, 'gene', label]),
);
