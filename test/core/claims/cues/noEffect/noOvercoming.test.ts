import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is only attempted, or done by a higher dose of the same drug', () => {
  it.each<ClaimRow>([
    ['Efflux and reduced uptake have stood the test of time better than the attempts to overcome them.', []],
    [
      'Patients with low OCT-1 activity responded less well to imatinib, which could be overcome in part by a higher dose.',
      ['SLC22A1 > sensitivity asserted > imatinib'],
    ],
    [
      'Resistance to imatinib by ABCB1 was overcome in part by ponatinib.',
      ['ABCB1 > overcomes asserted > ponatinib', 'ABCB1 > resistance asserted > imatinib'],
    ],
  ])('%s', expectClaims);
});

describe('names of methods state nothing', () => {
  const rows: ClaimRow[] = [
    ['Levels were measured by reverse-transcription PCR in EGFR T790M cells resistant to gefitinib.', []],
    ['By reverse phase protein arrays MET was higher in EGFR T790M cells.', []],
  ];
  it.each(rows)('%s', expectClaims);
});
