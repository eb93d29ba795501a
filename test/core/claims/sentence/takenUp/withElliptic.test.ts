import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a statement that leaves out its word of effect has its own cause and treatment', () => {
  it.each<ClaimRow>([
    [
      'ALK fusions respond to alectinib, RET fusions to selpercatinib and NTRK1 fusions to larotrectinib.',
      [
        'ALK fusion > sensitivity asserted > alectinib',
        'RET fusion > sensitivity asserted > selpercatinib',
        'NTRK1 fusion > sensitivity asserted > larotrectinib',
      ],
    ],
  ])('%s', expectClaims);
});
