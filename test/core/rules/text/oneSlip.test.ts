import { expect, it } from 'vitest';
import { meantByOneSlip } from '../../../../server/src/core/rules/text/oneSlip.ts';
import { shippedKnowledge } from '../../../support/analyzeText.ts';

it.each([
  ['reponse', 'response'],
  ['metastaic', 'metastatic'],
  ['phosphoryaltion', 'phosphorylation'],
  ['tumour', undefined],
  ['response', undefined],
  ['signalling', undefined],
])('%s is a slip for %s', (word, meant) => {
  expect(meantByOneSlip(word)).toBe(meant);
});

/** Words of English, all in a dictionary of it, that lie one letter beside a word that the field uses more. */
const right = [
  'competed contracting conversing deceased evacuated infecting macroscopic metabolizes morality neurosis',
  'positrons projective regressing topically tonicity transected transnational',
].flatMap((line) => line.split(' '));

it.each(right)('%s is right as it stands', (word) => {
  expect(shippedKnowledge().words('text/not-misspelled')).toContain(word);
});
