import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analysis/analyze.ts';
import { defaultSettings } from '../../../../server/src/core/settings/settings.ts';
import { shippedKnowledge } from '../../../support/analyzeText.ts';

/** Sentences on changes that have no record of their own, weighed by those that stand for them. */
const rows: readonly (readonly [sentence: string, verdict: string])[] = [
  ['Mismatch repair deficiency confers sensitivity to pembrolizumab.', 'agrees'],
  ['Tumours that are dMMR respond to dostarlimab.', 'agrees'],
  ['Homologous recombination deficiency confers sensitivity to niraparib.', 'agrees'],
  ['Homologous recombination deficiency confers sensitivity to gefitinib.', 'silent'],
  ['EMT confers resistance to pembrolizumab.', 'silent'],
  ['RET G810V confers resistance to selpercatinib.', 'agrees'],
  ['RET G810V confers sensitivity to selpercatinib.', 'silent'],
  ['RET G811V confers resistance to selpercatinib.', 'silent'],
  ['KMT2A rearrangements confer sensitivity to revumenib.', 'agrees'],
  ['MLL-rearranged leukaemia responds to revumenib.', 'agrees'],
  ['EML4-ALK confers sensitivity to ceritinib.', 'agrees'],
  ['EML4-ALK confers resistance to ceritinib.', 'silent'],
];

it.each(rows)('%s', (text, verdict) => {
  const { claims } = analyze({ text, format: 'markdown' }, shippedKnowledge(), defaultSettings);
  expect(claims.map((claim) => claim.verdict)).toEqual([verdict]);
});
