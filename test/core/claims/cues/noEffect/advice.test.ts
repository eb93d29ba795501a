import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('advice states no effect', () => {
  it.each<ClaimRow>([
    ['- Think about transplantation in first remission on gilteritinib for disease with FLT3 D835Y.', []],
    ['- Avoid cetuximab in tumours with resistance by KRAS G12D.', []],
    ['Test for T790M in tumours that resist gefitinib.', []],
    [
      'Consider osimertinib, since EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Test results showed that KRAS G12D causes resistance to cetuximab.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    ['Stop codons of ERCC1 raise the sensitivity to cisplatin.', ['ERCC1 > sensitivity asserted > cisplatin']],
    ...[
      'Keep in mind that KRAS G12D causes resistance to cetuximab.',
      'Please note that KRAS G12D causes resistance to cetuximab.',
      'Consider, for instance, that KRAS G12D causes resistance to cetuximab.',
      'Consider KRAS G12D, an alteration that causes resistance to cetuximab.',
      'Monitor for KRAS G12D \u2013 it causes resistance to cetuximab.',
      'Avoid cetuximab in KRAS G12D disease (it causes resistance to cetuximab).',
      'Avoid cetuximab in KRAS G12D disease as it causes resistance to cetuximab.',
    ].map((text): ClaimRow => [text, ['KRAS G12D > resistance asserted > cetuximab']]),
    [
      'Use for all EGFR L858R tumours is established, and they respond to gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['Avoid cetuximab in KRAS G12D tumours, where it is ineffective.', ['KRAS G12D > resistance asserted > cetuximab']],
    ['Consider cetuximab, alone or with encorafenib, in tumours with a response despite KRAS G12D.', []],
  ])('%s', expectClaims);
});

describe('advice after its occasion', () => {
  it.each<ClaimRow>([
    ['If EGFR T790M is found, select a drug with documented activity against it.', []],
    [
      'If BRAF V600E is found, give the patient dabrafenib, as it is sensitive to dabrafenib.',
      ['BRAF V600E > sensitivity asserted > dabrafenib'],
    ],
    [
      'When EGFR T790M confers resistance to gefitinib, choose osimertinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'In melanoma, select patients with BRAF V600E responded to dabrafenib.',
      ['BRAF V600E > sensitivity asserted > dabrafenib'],
    ],
    // What may be so, before what is to be done.
    ['If it is resistance, sequence BTK and PLCG2.', []],
    ['If BTK C481S is present, the tumour is resistant to ibrutinib.', ['BTK C481S > resistance asserted > ibrutinib']],
  ])('%s', expectClaims);
});

describe('a fusion in an advice', () => {
  it.each<ClaimRow>([
    [
      'Sequence the BCR::ABL1 kinase domain on failure, on progression to blast phase, and before any change of tyrosine kinase inhibitor for resistance.',
      [],
    ],
    [
      'Sequence the kinase domain: ABL1 T315I confers resistance to imatinib.',
      ['ABL1 T315I > resistance asserted > imatinib'],
    ],
  ])('%s', expectClaims);
});
