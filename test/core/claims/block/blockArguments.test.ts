import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('the treatment in the name of a kind of resistance is what is resisted', () => {
  it.each<ClaimRow>([
    ['ERCC1 overexpression confers platinum resistance.', ['ERCC1 > resistance asserted > platinum agent']],
    [
      'CCNE1 amplification is associated with primary platinum resistance in ovarian cancer.',
      ['CCNE1 amplification > resistance asserted > platinum agent'],
    ],
    [
      'BRCA2 reversion mutations underlie acquired platinum and PARP inhibitor resistance in ovarian cancer.',
      [
        'BRCA2 reversion mutation > resistance asserted > platinum agent',
        'BRCA2 reversion mutation > resistance asserted > PARP inhibitor',
      ],
    ],
    // It only describes the patients.
    [
      'In platinum-resistant ovarian cancer, ABCB1 fusions confer resistance to paclitaxel.',
      ['ABCB1 fusion > resistance asserted > paclitaxel'],
    ],
    [
      'Women with platinum-resistant ovarian cancer and BRCA1 mutations respond to olaparib.',
      ['BRCA1 mutation > sensitivity asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});
