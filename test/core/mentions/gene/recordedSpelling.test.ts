import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

/** Symbols outside the field with the hyphen of older papers, and what looks like one and is none. */
const texts: readonly (readonly [marked: string, ...symbols: string[]])[] = [
  ['⟦IRF-3⟧ and ⟦USF-1⟧ bind, ⟦IL-9⟧ does not.', 'IRF3', 'USF1', 'IL9'],
  ['PRIMA-1 refolds it, HAP-1 and CHL-1 cells grow, and MIB-1 labels them.'],
  ['The ligase ⟦MIB1⟧ marks Notch. The MIB1 index was high.', 'MIB1'],
  ['Usf-1 and irf-3 are written otherwise.'],
  ['⟦Tip60⟧ and ⟦Ring1B⟧ bind it.', 'KAT5', 'RNF2'],
  ['A ⟦FADD⟧ mutant, a FADD-like enzyme and a TRAF6-interacting protein are three things.', 'FADD'],
  // As for mice; figures and tables are written so, too.
  ['Mice without ⟦Prdm9⟧ and ⟦Rab38⟧ lived (Fig4, Tab2).', 'PRDM9', 'RAB38'],
];

it.each(texts)('%s', (marked, ...symbols) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'gene');
  expect(found.map(({ span }) => span)).toEqual(spans);
  expect(found.flatMap(({ labels }) => labels)).toEqual(symbols);
});
