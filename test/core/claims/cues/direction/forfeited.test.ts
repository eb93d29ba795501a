import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a response that is given up', () => {
  it.each<ClaimRow>([
    [
      'Lung cancers with ALK G1202R lose their sensitivity to alectinib.',
      ['ALK G1202R > resistance asserted > alectinib'],
    ],
    ['Tumours with PDGFRA D842V have lost sensitivity to imatinib.', ['PDGFRA D842V > resistance asserted > imatinib']],
    ['BTK C481S mutants forfeit their sensitivity to ibrutinib.', ['BTK C481S > resistance asserted > ibrutinib']],
    ['EGFR C797S costs the tumour its sensitivity to osimertinib.', ['EGFR C797S > resistance asserted > osimertinib']],
    [
      'Lung cancers with ALK G1202R do not lose their sensitivity to lorlatinib.',
      ['ALK G1202R > resistance negated > lorlatinib'],
    ],
    // What was lost comes back, or something else is lost.
    [
      'Lung cancers with ALK G1202R keep their sensitivity to lorlatinib.',
      ['ALK G1202R > sensitivity asserted > lorlatinib'],
    ],
    ['Cells that lost PTEN gained sensitivity to everolimus.', ['PTEN > resistance asserted > everolimus']],
    ['EGFR L718Q restored the lost sensitivity to gefitinib.', ['EGFR L718Q > sensitivity asserted > gefitinib']],
  ])('%s', expectClaims);
});
