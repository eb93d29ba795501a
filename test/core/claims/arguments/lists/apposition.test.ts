import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('names that belong together', () => {
  const rows: ClaimRow[] = [
    [
      'ROS1 L2086F and ROS1 G2032R/L2086F were refractory to lorlatinib.',
      ['ROS1 L2086F > resistance asserted > lorlatinib', 'ROS1 G2032R+ROS1 L2086F > resistance asserted > lorlatinib'],
    ],
    [
      'ROS1 L2086F is resistant to type I inhibitors; cabozantinib retained potency.',
      ['ROS1 L2086F > resistance asserted > '],
    ],
    [
      'MET-amplified, PTEN-deficient tumours are resistant to gefitinib.',
      ['MET amplification+PTEN loss > resistance asserted > gefitinib'],
    ],
    [
      'EGFR-mutant, T790M-positive tumours respond to osimertinib.',
      ['EGFR mutation > sensitivity asserted > osimertinib', 'EGFR T790M > sensitivity asserted > osimertinib'],
    ],
    [
      'NRAS-mutant, CDKN2A-deficient cells were sensitive to palbociclib.',
      ['NRAS mutation+CDKN2A loss > sensitivity asserted > palbociclib'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('each thing stands once', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M confers resistance to the EGFR inhibitor gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'EGFR T790M confers resistance to gefitinib, an EGFR inhibitor.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['JAK2 V617F is sensitive to a JAK inhibitor, ruxolitinib.', ['JAK2 V617F > sensitivity asserted > ruxolitinib']],
    ['Snail (SNAI1) confers resistance to cisplatin.', ['SNAI1 > resistance asserted > cisplatin']],
    ['The EGFR mutation T790M confers resistance to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    [
      'EGFR T790M confers resistance to EGFR inhibitors and gefitinib.',
      ['EGFR T790M > resistance asserted > EGFR inhibitor', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('the class that several drugs belong to is no third treatment', () => {
  it.each<ClaimRow>([
    [
      'Selpercatinib and pralsetinib are RET inhibitors. RET G810R confers resistance to both.',
      ['RET G810R > resistance asserted > selpercatinib', 'RET G810R > resistance asserted > pralsetinib'],
    ],
    [
      'Osimertinib and lazertinib are third-generation EGFR inhibitors. EGFR C797S confers resistance.',
      ['EGFR C797S > resistance asserted > osimertinib', 'EGFR C797S > resistance asserted > lazertinib'],
    ],
    [
      'Alectinib and brigatinib are given with chemotherapy. ALK G1202R confers resistance.',
      [
        'ALK G1202R > resistance asserted > alectinib',
        'ALK G1202R > resistance asserted > brigatinib',
        'ALK G1202R > resistance asserted > chemotherapy',
      ],
    ],
  ])('%s', expectClaims);
});
