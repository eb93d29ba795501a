import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a clause after a name says that it is absent', () => {
  it.each<ClaimRow>([
    [
      'SLFN11 (Schlafen 11), the absence of which confers resistance to cisplatin, stops replication.',
      ['SLFN11 > sensitivity asserted > cisplatin'],
    ],
    [
      'Cisplatin enters by CTR1 (SLC31A1), deletion of which reduces sensitivity in yeast.',
      ['SLC31A1 > sensitivity asserted > cisplatin'],
    ],
    // Of all names of a list.
    [
      'NF1, AXL and PTEN, whose loss confers resistance to vemurafenib, were found in a screen.',
      [
        'NF1 > sensitivity asserted > vemurafenib',
        'AXL > sensitivity asserted > vemurafenib',
        'PTEN > sensitivity asserted > vemurafenib',
      ],
    ],
    [
      'NF1 and PTEN were identified as genes whose knockout confers resistance to vemurafenib.',
      ['NF1 > sensitivity asserted > vemurafenib', 'PTEN > sensitivity asserted > vemurafenib'],
    ],
    [
      'NF1 and PTEN, whose overexpression confers resistance to vemurafenib, were found in a screen.',
      ['NF1 > resistance asserted > vemurafenib', 'PTEN > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('the absence of what was named before acts', () => {
  it.each<ClaimRow>([
    [
      'PTEN restrains AKT1, so that its loss confers resistance to trastuzumab.',
      ['PTEN > sensitivity asserted > trastuzumab'],
    ],
    // What else is told does not belong to it.
    [
      'PTEN restrains AKT1, so that its loss confers resistance to trastuzumab, while lapatinib remains active.',
      ['PTEN > sensitivity asserted > trastuzumab'],
    ],
    [
      'SLFN11 stops replication. Its absence confers resistance to olaparib, and in lung cancer high SLFN11 predicted response to cisplatin.',
      ['SLFN11 > sensitivity asserted > olaparib', 'SLFN11 > sensitivity asserted > cisplatin'],
    ],
  ])('%s', expectClaims);
});

describe('what is needed of a gene named before a colon', () => {
  it.each<ClaimRow>([
    [
      'One methylated copy of BRCA1 is not enough: homozygous methylation is needed for a response to rucaparib.',
      ['BRCA1 > resistance asserted > rucaparib'],
    ],
  ])('%s', expectClaims);
});
