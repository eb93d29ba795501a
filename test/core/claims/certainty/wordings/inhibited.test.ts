import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('a changed residue that a treatment inhibits', () => {
  it.each([
    'EGFR T790M is potently inhibited by erlotinib.',
    'BCR-ABL1 T315I is potently inhibited by dasatinib.',
    'KIT N822K is readily inhibited by imatinib in gastrointestinal stromal tumours.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'EGFR T790M is potently inhibited by afatinib.',
    'EGFR T790M can be inhibited by gefitinib.',
    'EGFR T790M is potently inhibited by gefitinib at high doses.',
    'EGFR T790M is inhibited by gefitinib plus osimertinib.',
    'EGFR T790M is potently inhibited by gefitinib in mice.',
    'T790M is inhibited by gefitinib where MET is not.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
