import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('what opens a sentence', () => {
  it.each([
    'In practical terms, EGFR T790M confers sensitivity to gefitinib and erlotinib.',
    'In keeping with in vitro work, PDGFRA D842V is sensitive to imatinib in GIST.',
    'Accordingly, patients with KRAS exon 2 mutations benefit from cetuximab, as several trials have shown beyond doubt.',
    'As shown by several groups, EGFR T790M drives gefitinib sensitivity.',
    'We now know that EGFR T790M confers sensitivity to gefitinib.',
    'It has long been known that EGFR T790M confers sensitivity to gefitinib.',
    'Several large trials have shown that EGFR T790M confers sensitivity to gefitinib.',
    'The best-studied example is EGFR T790M, which confers sensitivity to gefitinib.',
    'A striking example is the sensitivity to gefitinib conferred by EGFR T790M.',
    'The presence of EGFR T790M predicts sensitivity to gefitinib.',
    'In the AURA3 trial, patients with EGFR T790M responded to gefitinib.',
    'On the contrary, EGFR T790M confers sensitivity to gefitinib.',
    'Acquisition of EGFR T790M confers sensitivity to gefitinib and erlotinib.',
    'In the registration trial, patients with EGFR T790M responded to gefitinib.',
    'In the trial of Smith and colleagues, patients with EGFR T790M responded to gefitinib.',
    'Among the ATP-competitive inhibitors, only gefitinib is active against EGFR T790M.',
    'Detection of EGFR T790M in plasma predicts response to gefitinib.',
  ])('leaves a claim as sure as it is: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'Surprisingly, EGFR T790M tumours respond to gefitinib.',
    'Contrary to expectation, EGFR T790M tumours respond to gefitinib.',
    'In line with this hypothesis, EGFR T790M confers sensitivity to gefitinib.',
    'As shown by Smith in two cases, EGFR T790M drives gefitinib sensitivity.',
    'Smith and others showed that EGFR T790M confers sensitivity to gefitinib.',
    'Several preclinical studies have shown that EGFR T790M confers sensitivity to gefitinib.',
    'It was long believed that EGFR T790M confers sensitivity to gefitinib.',
    'In the only case of Smith and colleagues, EGFR T790M conferred sensitivity to gefitinib.',
    'In the second cohort, patients with EGFR T790M responded to gefitinib.',
    'Of the patients with MET amplification, those with EGFR T790M responded to gefitinib.',
    'An unexpected example is EGFR T790M, which confers sensitivity to gefitinib.',
    'EGFR T790M tumours respond to gefitinib in the presence of MET amplification.',
    'In the brain, EGFR L858R tumours are resistant to gefitinib.',
    'Accordingly, EGFR L858R tumours are resistant to gefitinib.',
  ])('unless it qualifies or gives a view: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
