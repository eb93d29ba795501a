import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('"it" is what the sentence before begins with', () => {
  it.each<ClaimRow>([
    [
      'AXL is a receptor tyrosine kinase that dimerises with EGFR. It confers resistance to erlotinib.',
      ['AXL > resistance asserted > erlotinib'],
    ],
    ['NF1 inhibits RAS. Its loss confers resistance to vemurafenib.', ['NF1 > sensitivity asserted > vemurafenib']],
    [
      'In contrast to L858R, EGFR T790M is rare in lung cancer. It confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    // Either could be meant.
    [
      'Both PTEN loss and PIK3CA mutations occur in breast cancer. It confers resistance to trastuzumab.',
      [' > resistance asserted > trastuzumab (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('the change of the kind that is pointed to', () => {
  it.each<ClaimRow>([
    [
      'MET amplification and KRAS G12D emerged in the tumour. The amplification confers resistance to osimertinib.',
      ['MET amplification > resistance asserted > osimertinib'],
    ],
    [
      'KRAS G12D and MET amplification emerged in the tumour. This mutation confers resistance to osimertinib.',
      ['KRAS G12D > resistance asserted > osimertinib'],
    ],
    [
      'KRAS G12C and STK11 loss were found in the tumour. This loss confers resistance to pembrolizumab.',
      ['STK11 loss > resistance asserted > pembrolizumab'],
    ],
    [
      'ALK L1196M and EML4-ALK were found in the tumour. The fusion confers sensitivity to crizotinib.',
      ['EML4::ALK > sensitivity asserted > crizotinib'],
    ],
    [
      'EGFR exon 19 del and T790M were found in the tumour. This deletion confers sensitivity to erlotinib.',
      ['EGFR exon 19 deletion > sensitivity asserted > erlotinib'],
    ],
    [
      'EGFR T790M and E746_A750del were found in the tumour. This deletion confers sensitivity to erlotinib.',
      ['EGFR E746_A750del > sensitivity asserted > erlotinib'],
    ],
    [
      'FLT3 F691L and FLT3-ITD were found in the tumour. This duplication confers sensitivity to gilteritinib.',
      ['FLT3 ITD > sensitivity asserted > gilteritinib'],
    ],
    [
      'FLT3-ITD and FLT3 F691L were found in the tumour. The insertion confers sensitivity to gilteritinib.',
      ['FLT3 ITD > sensitivity asserted > gilteritinib'],
    ],
    [
      'ERBB2 L755S and A775_G776insYVMA were found in the tumour. The insertion confers resistance to lapatinib.',
      ['ERBB2 A775_G776insYVMA > resistance asserted > lapatinib'],
    ],
    [
      'EGFR T790M and MET copy number gain were found in the tumour. The amplification confers resistance to erlotinib.',
      ['MET amplification > resistance asserted > erlotinib'],
    ],
    [
      'PTEN-null and KRAS G12D were found in the tumour. This mutation confers resistance to cetuximab.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    [
      'EGFR L858R and T790M were found in the tumour. This mutation confers resistance to gefitinib.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('an insertion that is told by the words of its exon', () => {
  it.each<ClaimRow>([
    [
      'EGFR ex20ins and L858R are known. This insertion confers resistance to gefitinib.',
      ['EGFR exon 20 insertion > resistance asserted > gefitinib'],
    ],
    [
      'EGFR L858R is known. This insertion confers resistance to gefitinib.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
  ])('%s', expectClaims);
});
