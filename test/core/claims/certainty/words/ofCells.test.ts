import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('cells that express a change', () => {
  it.each([
    'CML cells expressing BCR-ABL1 F359V are sensitive to imatinib.',
    'Cells expressing the EGFR T790M mutant are sensitive to gefitinib.',
    'AR-V7 in circulating tumour cells was associated with sensitivity to enzalutamide.',
    'Patients with AR-V7-positive circulating tumour cells respond to enzalutamide.',
    'AR-V7 in their CTCs was associated with sensitivity to enzalutamide.',
    'In plasma, AR gain was associated with sensitivity to enzalutamide in prostate cancer.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'Cells expressing little EGFR T790M are sensitive to gefitinib.',
    'Cells expressing MET and EGFR T790M are sensitive to gefitinib.',
    'Cells expressing EGFR T790M at low levels are sensitive to gefitinib.',
    'Cells expressing EGFR L858R are resistant to gefitinib.',
  ])('says less: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
