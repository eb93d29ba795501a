import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

const mentionsIn = (text: string) => analyzeText(text).mentions;

it.each<[marked: string, kind: string, label: string]>([
  ['Cells that secrete ⟦interleukin (IL)-6⟧ grew.', 'gene', 'IL6'],
  ['They blocked ⟦nuclear factor (NF)-κB⟧ at once.', 'family', 'NF-κB'],
  ['The level of ⟦tumor necrosis factor (TNF)-α⟧ rose.', 'gene', 'TNF'],
  ['The protein ⟦B-cell lymphoma (BCL)-2⟧ was lost.', 'gene', 'BCL2'],
  ['The sensor ⟦toll-like receptor (TLR)4⟧ was lost.', 'gene', 'TLR4'],
  ['A ligand of ⟦vascular endothelial growth factor (VEGF) receptor 2⟧ was found.', 'gene', 'KDR'],
  ['Patients were given ⟦chimeric antigen receptor (CAR) T cells⟧ twice.', 'drug-class', 'CAR T-cell therapy'],
  ['A ⟦chimeric antigen receptor (CAR)-T cell therapy⟧ failed.', 'drug-class', 'CAR T-cell therapy'],
  ['A ⟦chimeric antigen receptor T (CAR-T) cell therapy⟧ failed.', 'drug-class', 'CAR T-cell therapy'],
  ['A ⟦chimeric antigen receptor T-cell (CAR-T) therapy⟧ failed.', 'drug-class', 'CAR T-cell therapy'],
  ['⟦Drug-tolerant persister (DTP) cells⟧ were left.', 'mechanism', 'drug-tolerant persister cells'],
  ['They had ⟦platinum (Pt)-based chemotherapy⟧ twice.', 'drug-class', 'platinum agent'],
  ['Blots of ⟦extracellular signal-regulated kinase (ERK)1/2⟧ were dark.', 'gene', 'MAPK3'],
])('%s', (marked, kind, label) => {
  const { text, spans } = markedText(marked);
  const [first, ...others] = mentionsIn(text);
  expect([first?.kind, first?.span, first?.labels[0]]).toEqual([kind, spans[0], label]);
  expect(others.filter((one) => one.nestedIn === undefined)).toEqual([]);
});

it('does not read the beginning of a gene’s name as a disease further down', () => {
  const text = 'B-cell lymphoma (BCL)-2 was lost. Loss of BCL proteins was not seen.';
  expect(mentionsIn(text).filter(({ kind }) => kind === 'disease')).toEqual([]);
});

it.each([
  // A number that counts something else.
  'patients with melanoma (MEL) 5 years later',
  'a change of codon (CD)26 was found',
  // The short form does not stand for the words before it.
  'the first line was stopped (IL)-6 weeks later',
  // The number of a reference.
  'after autologous stem cell transplant (ASCT)2 the patients relapsed',
])('reads no gene in: %s', (text) => {
  expect(mentionsIn(text).filter(({ kind }) => kind === 'gene')).toEqual([]);
});
