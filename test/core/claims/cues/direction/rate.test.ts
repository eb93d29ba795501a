import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a rate of response as a figure', () => {
  it.each<ClaimRow>([
    [
      'The objective response rate to tipifarnib was 55% in HRAS-mutant tumours.',
      ['HRAS mutation > sensitivity asserted > tipifarnib'],
    ],
    [
      'Patients with NTRK fusions had an overall response rate (ORR) of about 75% with larotrectinib.',
      ['NTRK fusion > sensitivity asserted > larotrectinib'],
    ],
    [
      'Selpercatinib gave a 64% response rate in RET fusion-positive lung cancer.',
      ['RET fusion > sensitivity asserted > selpercatinib'],
    ],
    [
      'An objective response rate of 55% was seen in HRAS-mutant patients treated with tipifarnib.',
      ['HRAS mutation > sensitivity asserted > tipifarnib'],
    ],
  ])('%s', expectClaims);
});

describe('a rate that tells of few, or of a difference', () => {
  it.each<ClaimRow>([
    ['The response rate to dabrafenib was 12% in BRAF V600E colorectal cancer.', []],
    ['The response rate to dabrafenib was only 33% in BRAF V600E colorectal cancer.', []],
    ['The response rate to dabrafenib was 60% in BRAF V600E melanoma and 5% in colorectal cancer.', []],
    ['The response rate to dabrafenib was 60%, whereas BRAF V600K did not matter.', []],
  ])('%s', expectClaims);
});

describe('a rate stands alone in its part of the sentence', () => {
  it.each<ClaimRow>([
    [
      'Tumours were rare; larotrectinib gave an objective response rate of 75% in patients with NTRK1 fusions; grade 3 toxicity was seen in 5%.',
      ['NTRK1 fusion > sensitivity asserted > larotrectinib'],
    ],
    ['Larotrectinib gave an objective response rate of 75% in patients with NTRK1 fusions, against 5% before.', []],
  ])('%s', expectClaims);
});
