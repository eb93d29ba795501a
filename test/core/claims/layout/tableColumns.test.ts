import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('a heading that says how sure it is', () => {
  it.each<ClaimRow>([
    [
      '| Agent | Target | Proposed mechanism of resistance | Evidence |\n|---|---|---|---|\n| Enzalutamide | AR | AR F877L | Plasma cohorts |',
      ['AR F877L > resistance asserted > enzalutamide (table)'],
    ],
    ['| Agent | Target | Proposed mechanism of action |\n|---|---|---|\n| Enzalutamide | AR | AR F877L |', []],
  ])('%s', expectClaims);
});

describe('headings that say what to avoid and what to consider', () => {
  it.each<ClaimRow>([
    [
      '| Mutation | Avoid | Consider |\n|---|---|---|\n| ABL1 T315I | imatinib, dasatinib | ponatinib |',
      [
        'ABL1 T315I > resistance asserted > imatinib (table)',
        'ABL1 T315I > resistance asserted > dasatinib (table)',
        'ABL1 T315I > sensitivity asserted > ponatinib (table)',
      ],
    ],
    // Harm may be the reason.
    ['| Variant | Avoid |\n|---|---|\n| DPYD D949V | fluorouracil |', []],
  ])('%s', expectClaims);
});
