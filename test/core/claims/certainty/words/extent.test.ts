import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('how much, or in how many, a claim holds', () => {
  it.each([
    'Most patients with PDGFRA D842V respond to imatinib.',
    'Most of the tumours with PDGFRA D842V responded to imatinib.',
    'PDGFRA D842V increases sensitivity to imatinib about 180-fold.',
    'PDGFRA D842V increases sensitivity to imatinib by more than a hundredfold.',
    'PDGFRA D842V is sensitive to imatinib at any dose.',
  ])('leaves it as it is: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'PDGFRA D842V increases sensitivity to imatinib 2-fold.',
    'PDGFRA D842V is sensitive to imatinib at high doses.',
    'Few patients with PDGFRA D842V respond to imatinib.',
    'The most recent tumours with PDGFRA D842V respond to imatinib.',
    'Most cell lines with PDGFRA D842V respond to imatinib.',
    'Most patients with EGFR L858R do not respond to gefitinib.',
  ])('keeps it from being held against evidence: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
