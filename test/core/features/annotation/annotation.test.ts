import { expect, it } from 'vitest';
import { annotation } from '../../../../server/src/core/features/annotation/annotation.ts';
import { analyzeText, shippedKnowledge } from '../../../support/analyzeText.ts';

const mentionsOf = (text: string) =>
  annotation(1, analyzeText(text), shippedKnowledge()).mentions.map(({ text, kind, labels }) => [
    text,
    kind,
    labels.join(' '),
  ]);

it.each([
  ['AKT', 'gene', 'AKT1 AKT2 AKT3'],
  ['ERK', 'gene', 'MAPK1 MAPK3'],
  ['VEGF', 'gene', 'VEGFA'],
  ['RAS', 'gene', 'HRAS KRAS NRAS'],
  ['PI3K', 'gene', 'PIK3CA PIK3CB PIK3CD PIK3CG'],
  ['HDAC', 'family', 'HDAC'],
  ['efflux pumps', 'mechanism', 'drug efflux'],
])('%s is told as %s %s', (name, kind, labels) => {
  expect(mentionsOf(`The activity of ${name} rose.`)).toEqual([[name, kind, labels]]);
});

it('keeps the family among the readings left behind', () => {
  const [akt] = annotation(1, analyzeText('AKT was active.'), shippedKnowledge()).mentions;
  expect(akt).toMatchObject({ kind: 'gene', ids: ['hgnc:391', 'hgnc:392', 'hgnc:393'], alternatives: ['family:AKT'] });
});

it('tells of a claim that it is of being without its subject', () => {
  const claimsOf = (text: string) => annotation(1, analyzeText(text), shippedKnowledge()).claims;
  const [without] = claimsOf('Knockdown of AXL restored sensitivity to erlotinib.');
  expect(without).toMatchObject({ relation: 'resistance', without: true });
  const [own] = claimsOf('AXL confers resistance to erlotinib.');
  expect(own).toMatchObject({ relation: 'resistance' });
  expect(own).not.toHaveProperty('without');
});

it.each([
  ['ALK-rearranged tumors resist chemotherapy', ['ALK-rearranged', 'fusion', 'ALK fusion']],
  ['Patients received ABVD regimen', ['ABVD regimen', 'drug', 'bleomycin dacarbazine doxorubicin vinblastine']],
  ['Combination therapy helped', ['Combination therapy', 'strategy', 'combination therapy']],
  ['Overcoming resistance is hard', ['Overcoming resistance', 'strategy', 'overcoming drug resistance']],
  ['Acquired resistance is common', ['Acquired resistance', 'mechanism', 'acquired resistance']],
  ['EGFR mutations are common in lung cancer under targeted therapy', ['EGFR mutations', 'variant', 'EGFR mutation']],
])('%s: %j', (text, mention) => {
  expect(mentionsOf(text)).toContainEqual(mention);
});
