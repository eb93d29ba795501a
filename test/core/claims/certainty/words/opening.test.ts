import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('what opens a sentence', () => {
  it.each([
    'In practical terms, EGFR T790M confers sensitivity to gefitinib and erlotinib.',
    'In keeping with in vitro work, PDGFRA D842V is sensitive to imatinib in GIST.',
    'Accordingly, patients with KRAS exon 2 mutations benefit from cetuximab, as several trials have shown beyond doubt.',
  ])('leaves a claim as sure as it is: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'Surprisingly, EGFR T790M tumours respond to gefitinib.',
    'Contrary to expectation, EGFR T790M tumours respond to gefitinib.',
    'In line with this hypothesis, EGFR T790M confers sensitivity to gefitinib.',
    'In the brain, EGFR L858R tumours are resistant to gefitinib.',
    'Accordingly, EGFR L858R tumours are resistant to gefitinib.',
  ])('unless it qualifies or gives a view: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
