import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

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

describe('a level in resistant tumours', () => {
  it.each<ClaimRow>([
    ['AXL expression was high in erlotinib-resistant xenografts.', ['AXL > resistance asserted > erlotinib']],
    [
      'ABCB1 mRNA was abundant in docetaxel-resistant sublines but not in parental cells.',
      ['ABCB1 > resistance asserted > docetaxel'],
    ],
    ['DCK expression was lost in cytarabine-resistant leukaemia cells.', ['DCK > sensitivity asserted > cytarabine']],
    ['AXL expression was high in erlotinib-treated xenografts.', []],
    [
      'AXL expression was high in both erlotinib-resistant and erlotinib-sensitive cells.',
      ['AXL > resistance negated > erlotinib'],
    ],
    ['AXL expression did not differ between erlotinib-resistant and parental cells.', []],
    ['AXL expression was similar in erlotinib-resistant and parental cells.', ['AXL > resistance negated > erlotinib']],
  ])('%s', expectClaims);
});

describe('what is high in those who resist either drug', () => {
  it.each<ClaimRow>([
    [
      'LYN and HCK were overexpressed in nilotinib- and imatinib-resistant samples.',
      [
        'LYN > resistance asserted > nilotinib',
        'LYN > resistance asserted > imatinib',
        'HCK > resistance asserted > nilotinib',
        'HCK > resistance asserted > imatinib',
      ],
    ],
    ['LYN and HCK were found in imatinib-resistant samples.', []],
  ])('%s', expectClaims);
});
