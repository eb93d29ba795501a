import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('how much, or in how many, a claim holds', () => {
  it.each([
    'Most patients with PDGFRA D842V respond to imatinib.',
    'Most of the tumours with PDGFRA D842V responded to imatinib.',
    'PDGFRA D842V increases sensitivity to imatinib about 180-fold.',
    'PDGFRA D842V increases sensitivity to imatinib by more than a hundredfold.',
    'PDGFRA D842V is sensitive to imatinib at any dose.',
    'PDGFRA D842V is sensitive to imatinib irrespective of the primary tumour.',
    'Tumours with PDGFRA D842V respond to imatinib regardless of age or sex.',
    'PDGFRA D842V conferred sensitivity to imatinib in every series published so far.',
    'Most of the 18 men with AR-V7 responded to enzalutamide.',
    'PDGFRA D842V conferred sensitivity to imatinib in large retrospective series.',
    'PDGFRA D842V confers sensitivity to imatinib both in vitro and in patients.',
    'Tumours with PDGFRA D842V still respond to imatinib.',
    'Tumours with PDGFRA D842V usually respond to imatinib.',
    'Tumours with PDGFRA D842V often respond to imatinib.',
    'Tumours with PDGFRA D842V respond rapidly to imatinib.',
    'Sensitivity to imatinib is preserved in tumours with PDGFRA D842V.',
    'PDGFRA D842V is sufficient to confer sensitivity to imatinib.',
    'Inactivating BRCA2 mutations confer resistance to olaparib.',
    'PDGFRA D842V is a well-known marker of sensitivity to imatinib.',
    'Response to imatinib is explained by PDGFRA D842V.',
  ])('leaves it as it is: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'PDGFRA D842V increases sensitivity to imatinib 2-fold.',
    'PDGFRA D842V is sensitive to imatinib at high doses.',
    'PDGFRA D842V conferred sensitivity to imatinib in one series.',
    'PDGFRA D842V confers sensitivity to imatinib in vitro and in mice.',
    'EGFR L858R still confers resistance to gefitinib.',
    'EGFR L858R often confers resistance to gefitinib.',
    'Sensitivity to imatinib is preserved in some tumours with PDGFRA D842V.',
    'Few patients with PDGFRA D842V respond to imatinib.',
    'The most recent tumours with PDGFRA D842V respond to imatinib.',
    'Most cell lines with PDGFRA D842V respond to imatinib.',
    'Most patients with EGFR L858R do not respond to gefitinib.',
  ])('keeps it from being held against evidence: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
