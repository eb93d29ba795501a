import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

const outermost = (text: string) => analyzeText(text).mentions.filter(({ nestedIn }) => nestedIn === undefined);

it.each<[marked: string, ...labels: string[]]>([
  ['Loss of ⟦deleted in liver cancer 1⟧ (⟦DLC1⟧) was seen.', 'DLC1', 'DLC1'],
  ['They cloned ⟦glioma-associated oncogene homolog 1⟧ (⟦GLI1⟧) first.', 'GLI1', 'GLI1'],
  ['A kinase called ⟦rapidly accelerated fibrosarcoma⟧ (⟦RAF⟧) follows. ⟦RAF⟧ is active.', 'RAF', 'RAF', 'RAF'],
  ['The adaptor ⟦breast cancer anti-estrogen resistance 1⟧ (⟦BCAR1⟧) was low.', 'BCAR1', 'BCAR1'],
  ['The scaffold ⟦T-cell lymphoma invasion and metastasis 1⟧ (⟦TIAM1⟧) was low.', 'TIAM1', 'TIAM1'],
  [
    'Serum ⟦plasminogen activator inhibitor 1⟧ (⟦PAI-1⟧) and ⟦dihydrofolate reductase⟧ (⟦DHFR⟧) rose.',
    'SERPINE1',
    'SERPINE1',
    'DHFR',
    'DHFR',
  ],
  ['A defect of the ⟦von Hippel-Lindau⟧ (⟦VHL⟧) gene was found.', 'VHL', 'VHL'],
  ['The ⟦Harvey rat sarcoma proto-oncogene⟧ (⟦HRAS⟧) was read.', 'HRAS', 'HRAS'],
  ['The kinase ⟦Raf-1 proto-oncogene⟧ (⟦RAF1⟧) follows.', 'RAF1', 'RAF1'],
  ['The kinase ⟦RAF⟧ (⟦rapidly accelerated fibrosarcoma⟧) follows.', 'RAF', 'RAF'],
  ['The kinase ⟦RAF1⟧ (⟦Raf-1 proto-oncogene⟧) follows.', 'RAF1', 'RAF1'],
  // Two names are no short form.
  ['The neu protein receptor-2 (⟦HER2⟧/⟦ErbB2⟧) was high.', 'ERBB2', 'ERBB2'],
])('%s', (marked, ...labels) => {
  const { text, spans } = markedText(marked);
  const found = outermost(text);
  expect(found.map(({ span }) => span)).toEqual(spans);
  expect(found.flatMap((one) => one.labels)).toEqual(labels);
});

it.each([
  // The words do not spell the symbol out, so the disease is one.
  ['They expressed it in breast cancer (ERBB2).', 'breast cancer'],
  ['The B-cell receptor (BCR) is active in mantle cell lymphoma.', 'mantle cell lymphoma'],
  ['Cells of mixed lineage leukemia (MLL) died.', 'leukemia'],
  ['They expressed ERBB2 (breast cancer).', 'breast cancer'],
])('%s', (text, disease) => {
  expect(
    outermost(text)
      .filter(({ kind }) => kind === 'disease')
      .map((one) => one.text),
  ).toEqual([disease]);
});

it('does not read the receptor of B cells as the gene BCR', () => {
  const text = 'Signals of the B-cell receptor (BCR) last. Inhibition of BCR kills them.';
  expect(outermost(text).flatMap(({ ids }) => ids)).not.toContain('hgnc:1014');
});

it('does not read a receptor whose ligand is meant', () => {
  const text =
    'Antibodies to programmed cell death 1 ligand and the epidermal growth factor receptor ligand were made.';
  expect(outermost(text).filter(({ kind }) => kind === 'gene')).toEqual([]);
});
