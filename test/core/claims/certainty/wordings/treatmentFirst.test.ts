import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('a treatment, its effect and the change it works on, in this order', () => {
  it.each([
    'Gefitinib is effective in NSCLC with EGFR T790M.',
    'Gefitinib is active in EGFR T790M-positive NSCLC.',
    'Imatinib is highly effective against BCR-ABL1 G250E.',
    'Osimertinib is an effective treatment for NSCLC with EGFR C797S.',
    'Sorafenib proved ineffective in FLT3-ITD-positive acute myeloid leukaemia.',
    'Vemurafenib has no activity in BRAF V600E melanoma.',
    'Osimertinib does not work in NSCLC with EGFR T790M.',
    'Gefitinib is the treatment of choice in patients with EGFR T790M.',
    '- Panitumumab: effective in KRAS G12D tumours',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'Gefitinib is thus effective in NSCLC with EGFR T790M.',
    'Gefitinib is ineffective in NSCLC with EGFR L858R and T790M.',
    'Osimertinib and gefitinib are effective in NSCLC with EGFR T790M.',
    'Osimertinib with gefitinib is effective in NSCLC with EGFR T790M.',
    'Gefitinib is effective in EGFR T790M-negative NSCLC.',
    'The successor of gefitinib is active against EGFR T790M.',
    'Gefitinib was the treatment of choice in patients before EGFR T790M was found.',
    'Stopping gefitinib is effective in NSCLC with EGFR T790M.',
    'Vemurafenib is ineffective in BRAF V600E colorectal cancer.',
    'Gefitinib is ineffective in NSCLC with EGFR L858R that progressed.',
  ])('says something else: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
