import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('the part of a sentence that states a claim', () => {
  it.each([
    'In CML, V299L and F317L confer sensitivity to dasatinib but not to nilotinib.',
    'BCR-ABL1 T315I confers sensitivity to imatinib and dasatinib but is sensitive to ponatinib in CML.',
    'BCR-ABL1 F317L confers sensitivity to dasatinib but leaves the leukaemia sensitive to nilotinib.',
    'BCR-ABL1 F317L confers sensitivity to dasatinib, and V299L to dasatinib and bosutinib.',
    'Its meaning is clear: EGFR T790M confers sensitivity to gefitinib.',
    'In circulating tumour cells its detection is prognostic: men with AR-V7 respond to enzalutamide.',
  ])('told of it: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'BRAF V600E colorectal cancers respond to cetuximab but not without encorafenib.',
    'BRAF V600E melanoma is resistant to trametinib but only after vemurafenib.',
    'EGFR T790M tumours respond to gefitinib but relapse.',
    'One misprint persists: T790M confers sensitivity to gefitinib.',
    'The hypothesis was simple: EGFR T790M confers sensitivity to gefitinib.',
    'The prediction is simple: EGFR T790M confers sensitivity to gefitinib.',
    'In the laboratory the picture is simple: EGFR L858R tumours are resistant to gefitinib.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
