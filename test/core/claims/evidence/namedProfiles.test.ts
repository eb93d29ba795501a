import { expect, it } from 'vitest';
import { queryIn, readTerm } from '../../../../server/src/core/features/explain/explain.ts';
import { analyzeText, shippedKnowledge } from '../../../support/analyzeText.ts';

it.each([
  ['AR-V7 confers resistance to enzalutamide.', 'agrees'],
  ['MSI-H tumours respond to pembrolizumab.', 'agrees'],
  ['FGFR2 fusions confer sensitivity to pemigatinib.', 'agrees'],
  ['KIT exon 11 mutations confer sensitivity to imatinib.', 'agrees'],
])('a change with a name of its own is weighed: %s', (text, verdict) => {
  expect(analyzeText(text).claims.map((claim) => claim.verdict)).toEqual([verdict]);
});

it.each([
  // Of EGFR deletions in exon 19, of MET its skipping is known.
  ['EGFR exon 20 deletions confer sensitivity to gefitinib.', 'silent'],
  ['EGFR exon 19 insertions confer sensitivity to gefitinib.', 'silent'],
  ['Deletions in exon 21 of EGFR confer sensitivity to erlotinib.', 'silent'],
  ['MET exon 14 insertions confer sensitivity to capmatinib.', 'silent'],
  ['Deletions in exon 19 of EGFR confer sensitivity to erlotinib.', 'agrees'],
  ['MET exon 14 deletions confer sensitivity to capmatinib.', 'agrees'],
  ['MET exon 14 mutations confer sensitivity to capmatinib.', 'agrees'],
  // G719, Q61 and V600 lie there.
  ['EGFR exon 18 mutations confer sensitivity to afatinib.', 'agrees'],
  ['KRAS exon 3 mutations confer resistance to cetuximab.', 'agrees'],
  ['BRAF exon 15 mutations confer sensitivity to vemurafenib.', 'agrees'],
  ['BRAF exon 11 mutations confer sensitivity to vemurafenib.', 'silent'],
])('a change in an exon is weighed by those of that exon and kind: %s', (text, verdict) => {
  expect(analyzeText(text).claims.map((claim) => claim.verdict)).toEqual([verdict]);
});

it.each([
  ['AR-V7 enzalutamide', 'alteration:AR.V7'],
  ['EGFRvIII erlotinib', 'alteration:EGFR.vIII'],
  ['MSI-H pembrolizumab', 'alteration:MSI.high'],
  ['PDGFRA exon 18 mutation avapritinib', 'alteration:PDGFRA.exon-18-mutation'],
])('who asks for "%s" asks for %s', (term, alteration) => {
  expect(queryIn(shippedKnowledge(), readTerm(shippedKnowledge(), term)).alterations).toEqual([alteration]);
});

it.each([
  ['NTRK fusion larotrectinib', 'NTRK fusion', 'sensitivity'],
  ['RAS mutations cetuximab', 'RAS mutation', 'resistance'],
  ['PIK3CA mutations alpelisib', 'PIK3CA mutation', 'sensitivity'],
] as const)('a change of any of several is weighed by them: %s', (term, change, effect) => {
  const [pair, ...others] = queryIn(shippedKnowledge(), readTerm(shippedKnowledge(), term)).pairs;
  expect(others).toEqual([]);
  expect(pair).toMatchObject({ change });
  expect(pair?.weighedFor(effect).verdict).toBe('agrees');
});

it.each([
  ['BRAF V600E dabrafenib plus trametinib', 'sensitivity'],
  ['BRAF V600E encorafenib + binimetinib', 'sensitivity'],
] as const)('drugs given together are weighed as such: %s', (term, effect) => {
  const [pair, ...others] = queryIn(shippedKnowledge(), readTerm(shippedKnowledge(), term)).pairs;
  expect(others).toEqual([]);
  expect(pair?.drugs).toHaveLength(2);
  expect(pair?.weighedFor(effect).verdict).toBe('agrees');
});

it.each([
  ['BTK C481 pirtobrutinib', 'BTK C481'],
  ['IDH1 R132 ivosidenib', 'IDH1 R132'],
  ['BRAF V600 dabrafenib plus trametinib', 'BRAF V600'],
] as const)('whoever asks for a residue asks for its mutations: %s', (term, change) => {
  const [pair] = queryIn(shippedKnowledge(), readTerm(shippedKnowledge(), term)).pairs;
  expect(pair).toMatchObject({ change });
  expect(pair?.weighedFor('sensitivity').verdict).toBe('agrees');
});

it.each(['PC9 A549 gefitinib', 'EGFR A549 gefitinib'])('and not who asks for a cell line: %s', (term) => {
  expect(queryIn(shippedKnowledge(), readTerm(shippedKnowledge(), term)).pairs).toEqual([]);
});

it('a change under a class is weighed by its drugs', () => {
  const [pair] = queryIn(shippedKnowledge(), readTerm(shippedKnowledge(), 'NTRK fusion TRK inhibitors')).pairs;
  expect(pair?.weighedFor('sensitivity').verdict).toBe('agrees');
});

it.each(['EGFR L999R gefitinib', 'del(13q) fludarabine', 'loss of EGFR T790M osimertinib'])(
  'nothing is weighed where the base has no change that is meant: %s',
  (term) => {
    expect(queryIn(shippedKnowledge(), readTerm(shippedKnowledge(), term)).pairs).toEqual([]);
  },
);

it('evidence on several changes stands together, the best first', () => {
  const text = 'Reversion mutations in BRCA1/2 confer resistance to olaparib.';
  const [claim] = analyzeText(text).claims;
  const levels = claim?.evidence.for.map((id) => shippedKnowledge().evidenceItem(id)?.level) ?? [];
  expect(new Set(levels).size).toBeGreaterThan(1);
  expect(levels).toEqual(levels.toSorted());
});
