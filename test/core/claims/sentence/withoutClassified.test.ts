import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('a change whose effect a bracket tells', () => {
  it.each<ClaimRow>([
    [
      'Cells with BRAF V600E (a BRAF inhibitor sensitizing mutation) that express AKT3 E17K were resistant to vemurafenib.',
      ['AKT3 E17K > resistance asserted > vemurafenib', 'BRAF V600E > sensitivity asserted > BRAF inhibitor'],
    ],
    [
      'Cells with KRAS G12D (a frequent mutation) that express AKT3 E17K were resistant to vemurafenib.',
      ['KRAS G12D > resistance asserted > vemurafenib', 'AKT3 E17K > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});
