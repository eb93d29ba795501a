import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('survival under a treatment that does not depend on a gene', () => {
  it.each<ClaimRow>([
    [
      'RRM1 expression did not correlate with progression-free survival on gemcitabine.',
      ['RRM1 > sensitivity negated > gemcitabine'],
    ],
    [
      'BRCA1 expression was not associated with overall survival in patients treated with trabectedin.',
      ['BRCA1 > sensitivity negated > trabectedin'],
    ],
    [
      'Recurrence-free survival on mitotane did not differ between tumours with high and low SOAT1 expression.',
      ['SOAT1 reduced expression > sensitivity negated > mitotane'],
    ],
    [
      'PFS on cetuximab did not differ between KRAS G13D and wild-type tumours.',
      ['KRAS G13D > sensitivity negated > cetuximab'],
    ],
    ['Response rates to pembrolizumab did not differ by KRAS status.', ['KRAS > sensitivity negated > pembrolizumab']],
  ])('%s', expectClaims);
});

describe('what is compared with something else', () => {
  it.each<ClaimRow>([
    ['PFS on erlotinib did not differ between EGFR exon 19 deletions and L858R.', []],
    ['PFS on erlotinib did not differ between smokers and non-smokers with EGFR L858R.', []],
    ['RRM1 expression did not correlate with age in patients given gemcitabine.', []],
    [
      'Overall survival did not differ between the arms, and EGFR T790M caused resistance to erlotinib.',
      ['EGFR T790M > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('an effect that a later half denies', () => {
  it.each<ClaimRow>([
    [
      'TP53 mutations were associated with toxicity of azacitidine but not with drug response.',
      ['TP53 mutation > sensitivity negated > azacitidine'],
    ],
    [
      'ABCB1 conferred resistance to paclitaxel, but not to cisplatin.',
      ['ABCB1 > resistance asserted > paclitaxel', 'ABCB1 > resistance negated > cisplatin'],
    ],
  ])('%s', expectClaims);
});
