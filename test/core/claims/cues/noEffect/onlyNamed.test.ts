import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a word that refers to something else tells no effect', () => {
  it.each<ClaimRow>([
    ['Apoptosis in response to gefitinib was measured in cells with EGFR T790M.', []],
    ['A difference in response to gefitinib was due to EGFR L858R.', ['EGFR L858R > sensitivity asserted > gefitinib']],
    ['This response was in line with what is known of gefitinib and EGFR T790M.', []],
    [
      'Cells become resistant to methotrexate. This resistance occurs as they gain copies of DHFR.',
      [' > resistance asserted > methotrexate (generic)', 'DHFR > resistance asserted > methotrexate'],
    ],
    ['We need to understand the mechanisms of resistance to vemurafenib in BRAF V600E melanoma.', []],
    ['Fluorouracil is detoxified by DPYD, and where it is not toxicity is severe.', []],
    ['Fluorouracil is detoxified by DPYD in tumours.', ['DPYD > resistance asserted > fluorouracil']],
    ['We tested cells with EGFR T790M and the potential of afatinib to overcome resistance to gefitinib.', []],
    [
      'Melanoma with BRAF V600E calls for an understanding of resistance to vemurafenib, so as to combat resistance.',
      [],
    ],
    ['Vemurafenib is given for BRAF V600E melanoma, with toxicity and resistance being major problems.', []],
    ['Treatment of BRAF V600E melanoma requires a better understanding of resistance to vemurafenib.', []],
    ['Little knowledge of acquired resistance to vemurafenib in BRAF V600E melanoma has been gained.', []],
    [
      'Our understanding of resistance to gefitinib conferred by EGFR T790M has grown.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'It is a matter of debate if EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance questioned > gefitinib (question)'],
    ],
    ['Sensitivity to imatinib was measured by reduction of colony formation in cells with KIT N822K.', []],
    ['Cells with KIT N822K needed ten times the dose of imatinib to reduce cell growth.', []],
    [
      'Alpelisib is effective against receptors and pathways such as the PI3K pathway.',
      ['PI3K pathway > targets asserted > alpelisib'],
    ],
    ['New drugs are wanted to improve outcomes under vemurafenib in BRAF V600E melanoma.', []],
    [
      'Vemurafenib was shown to improve overall survival in BRAF V600E melanoma.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    ['The response to vemurafenib was worse than that expected in BRAF V600E melanoma.', []],
  ])('%s', expectClaims);
});

describe('one of the things listed', () => {
  it.each<ClaimRow>([
    ['For cytotoxic drugs three things count: uptake, metabolism, efflux and sensitivity to paclitaxel.', []],
    [
      'Two changes matter: EGFR T790M and MET amplification confer resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'MET amplification > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('mechanisms that were named before, and such as are named after', () => {
  it.each<ClaimRow>([
    [
      'Tumours escape gefitinib. These mechanisms of resistance include MET amplification.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    ['Tumours escape gefitinib. Crizotinib and others target these mechanisms of resistance.', []],
  ])('%s', expectClaims);
});
