import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what was looked for, or not found', () => {
  it.each<ClaimRow>([
    [
      'We did not observe any effect of CTNNB1 mutation on the response to atezolizumab.',
      ['CTNNB1 mutation > sensitivity negated > atezolizumab'],
    ],
    [
      'We did not find an association between TP53 loss and resistance to venetoclax.',
      ['TP53 loss > resistance negated > venetoclax'],
    ],
    [
      'There was no clear effect of TP53 mutation status on the response to venetoclax.',
      ['TP53 mutation > sensitivity negated > venetoclax'],
    ],
    ['The relation between PTEN loss and response to trastuzumab has been examined in many studies.', []],
    ['A relation between UGT1A1*28 and response to irinotecan has been looked for, with inconsistent results.', []],
  ])('%s', expectClaims);
});

describe('names that the sentence sets beside the cause', () => {
  it.each<ClaimRow>([
    [
      'ERBB2 T798I, the equivalent of the gatekeeper mutation T790M in EGFR, confers resistance to neratinib.',
      ['ERBB2 T798I > resistance asserted > neratinib'],
    ],
    [
      'Compound mutations that include T315I may be resistant to ponatinib.',
      ['compound mutation > resistance hedged > ponatinib'],
    ],
    [
      'A high ratio of CDA to DCK is associated with resistance to gemcitabine.',
      [' > resistance asserted > gemcitabine (generic)'],
    ],
    [
      'Activation of EGFR limits the response to vemurafenib in BRAF-mutant cells.',
      ['EGFR > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('where a change was found', () => {
  it.each<ClaimRow>([
    [
      'NRAS mutations were found in two patients who progressed on vemurafenib.',
      ['NRAS mutation > resistance asserted > vemurafenib'],
    ],
    [
      'T790M was found in 60% of patients who progressed on gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'T790M was found in 12 of 20 patients who progressed on gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Patients who had progressed on vemurafenib had NRAS mutations.',
      ['NRAS mutation > resistance asserted > vemurafenib'],
    ],
    [
      'NRAS mutations were found in patients who had relapsed on vemurafenib.',
      ['NRAS mutation > resistance asserted > vemurafenib'],
    ],
    [
      'EGFR T790M was found in tumours that had progressed on gefitinib or erlotinib, and it confers resistance to both drugs.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('a benefit that a change has no effect on', () => {
  it.each<ClaimRow>([
    [
      'There was no effect of PIK3CA mutation on the benefit from ribociclib.',
      ['PIK3CA mutation > biomarker negated > ribociclib'],
    ],
    [
      'ESR1 mutations had no influence on the benefit from ribociclib.',
      ['ESR1 mutation > biomarker negated > ribociclib'],
    ],
  ])('%s', expectClaims);
});
