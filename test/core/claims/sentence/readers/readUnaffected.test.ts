import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a drug whose action does not depend on a change', () => {
  it.each<ClaimRow>([
    ['Unlike ibrutinib, pirtobrutinib is unaffected by C481S.', ['BTK C481S > sensitivity asserted > pirtobrutinib']],
    [
      'Pirtobrutinib binds BTK irrespective of the C481S mutation.',
      ['BTK C481S > sensitivity asserted > pirtobrutinib'],
    ],
    ['Ponatinib binding is unimpaired by T315I.', ['ABL1 T315I > sensitivity asserted > ponatinib']],
    [
      'Lorlatinib remains active regardless of ALK G1202R or L1196M.',
      ['ALK G1202R > sensitivity asserted > lorlatinib', 'ALK L1196M > sensitivity asserted > lorlatinib'],
    ],
  ])('%s', expectClaims);
});

describe('what does not depend on a change, and is no drug', () => {
  it.each<ClaimRow>([
    ['Growth of cells on ponatinib plates is unaffected by T315I.', []],
    ['Transport of chemotherapy is unaffected by T315I.', []],
  ])('%s', expectClaims);
});
