import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

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

describe('"active against it"', () => {
  it.each<ClaimRow>([
    [
      'ROS1 G2032R is the most common mutation. Repotrectinib and zidesamtinib are active against it.',
      ['ROS1 G2032R > overcomes asserted > repotrectinib', 'ROS1 G2032R > overcomes asserted > zidesamtinib'],
    ],
    [
      'ROS1 G2032R and ROS1 L2086F were seen. Repotrectinib is active against it.',
      [' > sensitivity asserted > repotrectinib (generic)'],
    ],
    [
      'ROS1 G2032R is the most common mutation. Repotrectinib is active in it.',
      ['ROS1 G2032R > sensitivity asserted > repotrectinib'],
    ],
  ])('%s', expectClaims);
});

describe('active against both', () => {
  it.each<ClaimRow>([
    [
      'FGFR2 V565F and N550K are frequent. Lirafugratinib was active against both.',
      ['FGFR2 V565F > overcomes asserted > lirafugratinib', 'FGFR2 N550K > overcomes asserted > lirafugratinib'],
    ],
  ])('%s', expectClaims);
});
