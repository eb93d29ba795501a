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
