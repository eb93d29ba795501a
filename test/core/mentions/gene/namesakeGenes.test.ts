import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

/** Short forms that a text defines by the name of a disease, and the genes of that name, marked. */
const texts: readonly (readonly [marked: string, ...symbols: string[]])[] = [
  [
    'Mixed-lineage leukaemia (MLL) is rare. ⟦MLL⟧ translocations cause it, and ⟦MLL⟧-⟦ENL⟧ binds ⟦menin⟧.',
    'KMT2A',
    'KMT2A',
    'MLLT1',
    'MEN1',
  ],
  ['Mixed-lineage leukemia (MLL) relapsed. Patients with MLL died; ⟦MLL⟧-rearranged blasts grew.', 'KMT2A'],
  ['The ⟦mixed-lineage leukemia⟧ (⟦MLL⟧) gene is large, as the ⟦MLL⟧ gene is.', 'KMT2A', 'KMT2A', 'KMT2A'],
  ['Ewing sarcoma (EWS) relapses. ⟦EWS⟧-⟦FLI1⟧ drives EWS.', 'EWSR1', 'FLI1'],
  ['In synovial sarcoma (SYS) and acute promyelocytic leukaemia (APL) fusions, APL fusions say nothing.'],
  // A text on the prostate need not name it in every sentence.
  ['⟦AR⟧ target genes rose, and an ⟦AR⟧ mutation was found. AR was common in allergic rhinitis.', 'AR', 'AR'],
];

it.each(texts)('%s', (marked, ...symbols) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'gene');
  expect(found.map(({ span }) => span)).toEqual(spans);
  expect(found.flatMap(({ labels }) => labels)).toEqual(symbols);
});
