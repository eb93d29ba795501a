import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('what holds for those who respond and those who do not', () => {
  it.each<ClaimRow>([
    ['CD38 is lost within hours of the first daratumumab infusion, in responders and non-responders alike.', []],
    ['CD38 expression fell in sensitive and resistant cells alike after daratumumab.', []],
    ['CD38 loss was found in non-responders to daratumumab.', ['CD38 loss > resistance asserted > daratumumab']],
  ])('%s', expectClaims);
});
