import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('an effect that few have is none of the change', () => {
  it.each<ClaimRow>([
    ['One out of 4 patients with KRAS G12D responded to cetuximab.', []],
    ['Responses to cetuximab were seen in 2 of 31 patients with KRAS G12D.', []],
    ['Only 8% of patients with KRAS G12D responded to cetuximab.', []],
    [
      'In 20% of patients resistance to gefitinib is caused by MET amplification.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'MET amplification makes up 5% of resistance to gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    ['Responses (4%) to cetuximab were rare in KRAS G12D.', []],
    [
      'Three of 4 patients with BRAF V600E responded to vemurafenib.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    [
      'Overall, 53% of patients with BRAF V600E responded to vemurafenib.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('a response in only a few', () => {
  it.each<ClaimRow>([
    ['Vemurafenib achieved a response in only about 5% of patients with BRAF V600E colorectal cancer.', []],
    ['Vemurafenib achieved a response in fewer than 10% of patients with BRAF V600E colorectal cancer.', []],
    [
      'Vemurafenib achieved a response in about 60% of patients with BRAF V600E melanoma.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('responses that are rare', () => {
  it.each<ClaimRow>([
    ['Responses to cetuximab are rare in KRAS-mutant tumours.', []],
    ['STK11 mutations make responses to nivolumab unlikely.', []],
    [
      'Responses to cetuximab are frequent in KRAS-mutant tumours.',
      ['KRAS mutation > sensitivity asserted > cetuximab'],
    ],
  ])('%s', expectClaims);
});
