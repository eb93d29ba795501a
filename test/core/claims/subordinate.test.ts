import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what a subordinate clause denies is not what the main clause says', () => {
  it.each<ClaimRow>([
    [
      'Since it does not need the cysteine, pirtobrutinib remains active against BTK C481S.',
      ['BTK C481S > overcomes asserted > pirtobrutinib'],
    ],
    [
      'Because vemurafenib does not reach the dimer, trametinib overcomes BRAF V600E-mediated resistance to dabrafenib.',
      ['BRAF V600E > overcomes asserted > trametinib', 'BRAF V600E > resistance asserted > dabrafenib'],
    ],
    [
      'While imatinib does not inhibit KIT D816V, avapritinib is active against KIT D816V.',
      ['KIT D816V > overcomes asserted > avapritinib'],
    ],
    [
      'As EGFR C797S does not block the pocket, it does not confer resistance to gefitinib.',
      ['EGFR C797S > resistance negated > gefitinib'],
    ],
  ])('%s', expectClaims);
});
