import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('survival under a treatment that does not depend on a gene', () => {
  it.each<ClaimRow>([
    [
      'RRM1 expression did not correlate with progression-free survival on gemcitabine.',
      ['RRM1 > biomarker negated > gemcitabine'],
    ],
    [
      'BRCA1 expression was not associated with overall survival in patients treated with trabectedin.',
      ['BRCA1 > biomarker negated > trabectedin'],
    ],
    [
      'Recurrence-free survival on mitotane did not differ between tumours with high and low SOAT1 expression.',
      ['SOAT1 reduced expression > biomarker negated > mitotane'],
    ],
    [
      'PFS on cetuximab did not differ between KRAS G13D and wild-type tumours.',
      ['KRAS G13D > biomarker negated > cetuximab'],
    ],
    ['Response rates to pembrolizumab did not differ by KRAS status.', ['KRAS > biomarker negated > pembrolizumab']],
    [
      'PFS on cetuximab was equivalent in patients with KRAS G13D and those without.',
      ['KRAS G13D > biomarker negated > cetuximab'],
    ],
    [
      'PFS on cetuximab was shorter in patients with KRAS G13D than in those without.',
      ['KRAS G13D > resistance asserted > cetuximab'],
    ],
  ])('%s', expectClaims);
});
