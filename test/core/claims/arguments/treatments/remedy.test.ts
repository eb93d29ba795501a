import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a treatment that counters a resistance is not what is resisted', () => {
  it.each<ClaimRow>([
    [
      'NRAS Q61K confers resistance, and adding trametinib to vemurafenib helped.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'NRAS Q61K confers resistance to vemurafenib and trametinib.',
      ['NRAS Q61K > resistance asserted > vemurafenib', 'NRAS Q61K > resistance asserted > trametinib'],
    ],
    [
      'Off-target resistance due to MET amplification was described in tumours by Lee, who showed that combined TRK and MEK inhibition delayed the emergence of clones.',
      ['MET amplification > resistance asserted > '],
    ],
    [
      'Off-target resistance of tumours due to MET amplification was described by Lee, who gave MEK inhibitors at progression.',
      ['MET amplification > resistance asserted > MEK inhibitor'],
    ],
  ])('%s', expectClaims);
});
