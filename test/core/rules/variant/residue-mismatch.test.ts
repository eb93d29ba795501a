import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

it.each([
  ['EGFR L790M was found.', 'UniProt P00533'],
  ['EZH2 A641N was found.', 'RefSeq NP_004447.2'],
])('%s tells the register of the sequence: %s', (text, register) => {
  const [finding] = analyzeText(text).findings.filter(({ rule }) => rule === 'variant/residue-mismatch');
  expect(finding?.message).toContain(`: ${register}; data of `);
});
