import { expect, it } from 'vitest';
import { coverageGaps } from '../../../server/src/core/features/gaps.ts';
import { analyzeText, shippedKnowledge } from '../../support/analyzeText.ts';

const gaps = (text: string) =>
  coverageGaps(analyzeText(text), shippedKnowledge()).map(
    ({ drug, alteration }) => `${shippedKnowledge().label(alteration)} / ${shippedKnowledge().label(drug)}`,
  );

it('a section on a drug that leaves out what resists it has a gap', () => {
  expect(gaps('# Resistance to gefitinib\n\nIt comes with time.')).toContain('EGFR T790M / gefitinib');
});

it('what the manuscript names anywhere is no gap', () => {
  expect(gaps('# Resistance to gefitinib\n\nIt comes with time.\n\n# Changes\n\nEGFR T790M is one.')).not.toContain(
    'EGFR T790M / gefitinib',
  );
});

it('the best evidence stands first', () => {
  const levels = coverageGaps(analyzeText('# Imatinib\n\nA drug.'), shippedKnowledge()).map(
    (gap) => gap.evidence[0]?.level ?? '',
  );
  expect(levels).toEqual([...levels].sort());
});

it('a manuscript without sections on drugs has none', () => {
  expect(gaps('# Introduction\n\nGefitinib is a drug.')).toEqual([]);
});

it('a heading on a class is about the members that the manuscript names', () => {
  const found = gaps('# Resistance to EGFR tyrosine kinase inhibitors\n\nErlotinib is one.');
  expect(found).toContain('EGFR T790M / erlotinib');
  expect(found.filter((gap) => !gap.endsWith('/ erlotinib'))).toEqual([]);
});

it('where a manuscript names diseases, evidence on others makes no gap', () => {
  const heading = '# Resistance to imatinib\n\n';
  expect(gaps(`${heading}Tumours change.`)).toContain('KIT T670I / imatinib');
  expect(gaps(`${heading}Tumours of patients with chronic myeloid leukaemia change.`)).not.toContain(
    'KIT T670I / imatinib',
  );
});
