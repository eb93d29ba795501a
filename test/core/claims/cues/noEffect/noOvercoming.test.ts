import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('names of methods state nothing', () => {
  const rows: ClaimRow[] = [
    ['Levels were measured by reverse-transcription PCR in EGFR T790M cells resistant to gefitinib.', []],
    ['By reverse phase protein arrays MET was higher in EGFR T790M cells.', []],
  ];
  it.each(rows)('%s', expectClaims);
});
