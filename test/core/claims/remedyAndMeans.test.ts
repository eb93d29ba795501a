import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what undoes a resistance', () => {
  it.each<ClaimRow>([
    ['YAP1 suppression abolished multidrug resistance in breast cancer cells.', ['YAP1 > resistance asserted > ']],
    [
      'Gefitinib-resistant, AXL-overexpressing cancer cells were resensitised with crizotinib.',
      ['AXL overexpression > overcomes asserted > crizotinib', 'AXL overexpression > resistance asserted > gefitinib'],
    ],
    [
      'ABCB1 is a target to reverse paclitaxel resistance in ovarian cancer.',
      ['ABCB1 > resistance asserted > paclitaxel'],
    ],
    ['NRF2 knockdown reversed drug sensitivity in cancer cells.', []],
  ])('%s', expectClaims);
});

describe('the means of a remedy, or of another statement', () => {
  it.each<ClaimRow>([
    [
      'Verapamil reverses doxorubicin resistance through down-regulation of ABCB1 in breast cancer.',
      ['resistance to doxorubicin > overcomes asserted > verapamil'],
    ],
    [
      'DNMT1 promotes resistance by silencing SLFN11, and EZH2 inhibition improves the efficacy of irinotecan in lung cancer.',
      ['EZH2 > resistance asserted > irinotecan'],
    ],
  ])('%s', expectClaims);
});

describe('which changes are meant', () => {
  it.each<ClaimRow>([
    [
      'Sensitivity to imatinib is seen with KIT exon 11 mutations, while other mutations confer resistance to imatinib.',
      [' > resistance asserted > imatinib (generic)', 'KIT exon 11 mutation > sensitivity asserted > imatinib'],
    ],
    [
      'The most common mutation in EGFR, T790M, is resistant to gefitinib in lung cancer.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'KRAS and NRAS mutant colorectal cancers do not respond to panitumumab.',
      ['KRAS > resistance asserted > panitumumab', 'NRAS mutation > resistance asserted > panitumumab'],
    ],
    [
      'Low ERBB2 copy number shows resistance to trastuzumab in breast cancer.',
      ['ERBB2 > sensitivity asserted > trastuzumab'],
    ],
    [
      'Loss of the RAS suppressor NF1 confers resistance to vemurafenib in melanoma.',
      ['NF1 loss > resistance asserted > vemurafenib'],
    ],
    [
      'Upregulation of the BCL-2 family members MCL-1 and BCL-XL confers resistance to venetoclax in lymphoma.',
      ['MCL1 overexpression/BCL2L1 overexpression > resistance asserted > venetoclax'],
    ],
  ])('%s', expectClaims);
});

describe('the same words of cause in both halves', () => {
  it.each<ClaimRow>([
    [
      'Resistance to gefitinib is caused by EGFR T790M and that to osimertinib is linked to EGFR C797S.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'Resistance to crizotinib is mediated by ALK L1196M and that to alectinib is associated with ALK G1202R.',
      ['ALK L1196M > resistance asserted > crizotinib', 'ALK G1202R > resistance asserted > alectinib'],
    ],
  ])('%s', expectClaims);
});
