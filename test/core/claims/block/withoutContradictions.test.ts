import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('a change that resists is told beside others of its gene that respond', () => {
  it.each<ClaimRow>([
    [
      'NTRK1 fusions respond to larotrectinib and entrectinib. The solvent-front mutation NTRK1 G595R hinders the binding of both drugs.',
      [
        'NTRK1 fusion > sensitivity asserted > larotrectinib',
        'NTRK1 fusion > sensitivity asserted > entrectinib',
        'NTRK1 G595R > resistance asserted > larotrectinib',
        'NTRK1 G595R > resistance asserted > entrectinib',
      ],
    ],
    [
      'Larotrectinib is used. NTRK1 G595R remains sensitive to larotrectinib. NTRK1 G595R confers resistance.',
      ['NTRK1 G595R > sensitivity asserted > larotrectinib', 'NTRK1 G595R > resistance asserted > larotrectinib'],
    ],
  ])('%s', expectClaims);
});
