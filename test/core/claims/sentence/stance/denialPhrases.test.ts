import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('denials after and before the effect', () => {
  const rows: ClaimRow[] = [
    [
      'No single or compound BCR::ABL1 mutation was found to confer resistance to ponatinib.',
      ['BCR::ABL1 mutation > resistance negated > ponatinib'],
    ],
    [
      'The value of CCND1 amplification as a marker of palbociclib sensitivity could not be confirmed.',
      ['CCND1 amplification > sensitivity negated > palbociclib'],
    ],
    [
      'ATM mutations were expected to sensitise tumours to olaparib, but they did not.',
      ['ATM mutation > sensitivity negated > olaparib'],
    ],
    ['ATM mutations were expected to sensitise tumours to olaparib.', ['ATM mutation > sensitivity hedged > olaparib']],
    [
      'DPYD deficiency causes toxicity rather than resistance to fluorouracil.',
      ['DPYD loss > resistance negated > fluorouracil'],
    ],
    [
      'PDGFRB knockdown had little effect on the sensitivity to vemurafenib.',
      ['PDGFRB > sensitivity negated > vemurafenib'],
    ],
    [
      'The assay showed minimal effects of miR-181 on cisplatin resistance.',
      ['hsa-miR-181 > resistance negated > cisplatin'],
    ],
    ['Sensitivity to docetaxel was unaltered by YAP1 knockdown.', ['YAP1 > resistance negated > docetaxel']],
    [
      'Dexamethasone resistance seems to be independent of changes in the NR3C1 gene.',
      [' > resistance asserted > dexamethasone (generic)'],
    ],
    ['These mutations impaired binding of revumenib without disturbing that of KMT2A.', []],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what is said not to be so', () => {
  it.each<ClaimRow>([
    [
      'We have not found evidence that the KRAS mutations confer resistance to gefitinib.',
      ['KRAS mutation > resistance negated > gefitinib'],
    ],
    [
      'We have found evidence that the KRAS mutations confer resistance to gefitinib.',
      ['KRAS mutation > resistance asserted > gefitinib'],
    ],
    ['It is a myth that EGFR L858R causes resistance to gefitinib.', ['EGFR L858R > resistance negated > gefitinib']],
    [
      'A response to gefitinib is not to be expected with EGFR T790M.',
      ['EGFR T790M > sensitivity negated > gefitinib'],
    ],
    ['Despite initial sensitivity to gefitinib, tumours with EGFR T790M progress.', []],
    ['Tumours with EGFR T790M are sensitive to other drugs than gefitinib.', []],
    [
      'Tumours with EGFR T790M respond better to chemotherapy than to gefitinib.',
      ['EGFR T790M > sensitivity asserted > chemotherapy'],
    ],
    ['Before gefitinib, patients with EGFR L858R had a poor outcome.', []],
  ])('%s', expectClaims);
});

describe('what is unaltered as the reason is not the response', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R confers sensitivity to gefitinib because binding is unaffected by the mutation.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('a response that what was named before has nothing to do with', () => {
  it.each<ClaimRow>([
    [
      'Loss of PTEN caused resistance to trastuzumab, but the response to lapatinib was independent of this factor.',
      ['PTEN loss > resistance asserted > trastuzumab', 'PTEN loss > sensitivity negated > lapatinib'],
    ],
    [
      'Loss of PTEN caused resistance to trastuzumab, but the response to lapatinib was good.',
      ['PTEN loss > resistance asserted > trastuzumab', 'PTEN loss > sensitivity asserted > lapatinib'],
    ],
  ])('%s', expectClaims);
});

describe('an association that is not confirmed, and an influence that is little', () => {
  it.each<ClaimRow>([
    [
      'An association between TSC1 mutation and response to everolimus was not confirmed.',
      ['TSC1 mutation > sensitivity negated > everolimus'],
    ],
    [
      'An association between TSC1 mutation and response to everolimus was confirmed.',
      ['TSC1 mutation > sensitivity asserted > everolimus'],
    ],
    ['AR-V7 has little influence on the activity of docetaxel.', ['AR-V7 > biomarker negated > docetaxel']],
    ['AR-V7 influences the activity of docetaxel.', ['AR-V7 > biomarker asserted > docetaxel']],
  ])('%s', expectClaims);
});
