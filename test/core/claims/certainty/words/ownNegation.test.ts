import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('a resistance told as a response that does not come', () => {
  it.each([
    'ALK-rearranged NSCLCs do not respond to crizotinib.',
    'NSCLCs with EGFR L858R never respond to afatinib.',
    'MSI-high colorectal cancers do not respond to pembrolizumab.',
    'Trastuzumab emtansine showed no efficacy in HER2-positive breast cancer with ERBB2 amplification.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'NSCLCs with MET exon 14 skipping mutations rarely respond to capmatinib.',
    'NSCLCs with EGFR L858R do not respond better to afatinib.',
    'NSCLCs with EGFR L858R do not respond to afatinib as well.',
    'NSCLCs with EGFR L858R do not respond fully to afatinib.',
    'NSCLCs with EGFR L858R never respond fully to afatinib.',
    'NSCLCs with EGFR L858R do not all respond to afatinib.',
    'NSCLCs with EGFR L858R do not respond to no dose of afatinib.',
    'NSCLCs with EGFR L858R that do not respond to gefitinib have a mutation.',
  ])('leaves a response: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
