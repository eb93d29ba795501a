import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);

it('reads a short form by its usual name where the document gives the first words of that', () => {
  const names = found('Among colorectal (CRC) and gastric cancers, CRC was seen.').map(([name]) => name);
  expect(names.filter((name) => name === 'CRC')).toHaveLength(2);
});

it('takes RAS for what the document says that it is', () => {
  const names = (text: string) => found(text).map(([name]) => name);
  expect(names('The renin-angiotensin system (RAS) acts on vessels. RAS was blocked.')).toEqual([]);
  expect(names('Resistance-associated substitutions (RASs) were rare. Each RAS was counted.')).toEqual([]);
  expect(names('Rat sarcoma (RAS) binds GTP. RAS was blocked.')).toContain('RAS');
});

it('takes BCR for the gene only beside what it is fused with', () => {
  const genes = (text: string) => found(text).flatMap(([name, kind]) => (kind === 'gene' ? name : []));
  expect(genes('Upon BCR engagement, or after BCR crosslinking, SYK acts.')).toEqual(['SYK']);
  expect(genes('Chronic active BCR signalling needs BTK.')).toEqual(['BTK']);
  expect(genes('A breakpoint in BCR joins it to ABL1.')).toEqual(['BCR', 'ABL1']);
  expect(genes('The BCR gene was normal.')).toEqual(['BCR']);
  expect(found('BCR-ABL1 signalling was blocked.').map(([, kind]) => kind)).toEqual(['fusion']);
});

it('reads the targets of myeloma cells by the names that papers use', () => {
  const genes = (text: string) => found(text).flatMap(([, kind, label]) => (kind === 'gene' ? label : []));
  expect(genes('FcRH5 was lost, and BAFF kept the B cells alive.')).toEqual(['FCRL5', 'TNFSF13B']);
  expect(genes('The BAFF protocol was kept.')).toEqual([]);
});

it.each([
  ['Children with relapsed ALL were treated, and those with B-lineage ALL.', 'ALL', 2],
  ['ALL PATIENTS WITH LEUKEMIA were treated.', 'ALL', 0],
  ['Survival was noted for ALL tumours.', 'ALL', 0],
  ['A screen nominated COT and CRAF.', 'COT', 1],
  ['The COT was high.', 'COT', 0],
  ['Cancers that respond to platinum were counted.', 'platinum', 1],
  ['Electrodes of platinum were used.', 'platinum', 0],
])('%s', (text, name, count) => {
  expect(found(text).filter(([one]) => one === name)).toHaveLength(count);
});

it.each([
  ['Patients were treated with high-dose IL-2.', 'drug aldesleukin'],
  ['T cells secreted IL-2.', 'gene IL2'],
  ['Cells resistant to fulvestrant (ICI) grew.', 'drug fulvestrant'],
  ['An ICI was given to patients with melanoma.', 'drug-class immune checkpoint inhibitor'],
])('by what stands beside it: %s', (text, expected) => {
  const found = analyzeText(text).mentions.filter((one) => one.text === 'IL-2' || one.text === 'ICI');
  expect(found.map(({ kind, labels }) => `${kind} ${labels.join()}`)).toEqual([expected]);
});

it('takes a full name that tells of a molecule for another name of the gene', () => {
  const names = (text: string) => found(text).map(([name]) => name);
  expect(names('The Abelson murine kinase (Abl) was active.')).toEqual(['Abl']);
  expect(names('An area of bone loss (Abl) was seen.')).toEqual([]);
});
