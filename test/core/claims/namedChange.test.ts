import { expect, it } from 'vitest';
import { asked } from '../../../server/src/core/features/explain.ts';
import { analyzeText, shippedKnowledge } from '../../support/analyzeText.ts';

it.each([
  ['AR-V7 confers resistance to enzalutamide.', 'agrees'],
  ['MSI-H tumours respond to pembrolizumab.', 'agrees'],
  ['FGFR2 fusions confer sensitivity to pemigatinib.', 'agrees'],
  ['KIT exon 11 mutations confer sensitivity to imatinib.', 'agrees'],
])('a change with a name of its own is weighed: %s', (text, verdict) => {
  expect(analyzeText(text).claims.map((claim) => claim.verdict)).toEqual([verdict]);
});

it.each([
  ['AR-V7 enzalutamide', 'alteration:AR.V7'],
  ['EGFRvIII erlotinib', 'alteration:EGFR.vIII'],
  ['MSI-H pembrolizumab', 'alteration:MSI.high'],
  ['PDGFRA exon 18 mutation avapritinib', 'alteration:PDGFRA.exon-18-mutation'],
])('who asks for "%s" asks for %s', (term, alteration) => {
  expect(asked(shippedKnowledge(), term).alterations).toEqual([alteration]);
});
