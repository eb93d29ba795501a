import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what failed in patients or tumours is a treatment', () => {
  it.each<ClaimRow>([
    ['Sequencing of the ESR1 gene failed in four fulvestrant-treated patients.', []],
    ['Cetuximab failed in colorectal cancer with KRAS G12D.', ['KRAS G12D > resistance asserted > cetuximab']],
    ['Cetuximab fails in colorectal cancers with KRAS G12D.', ['KRAS G12D > resistance asserted > cetuximab']],
    ['Sequencing failed in colorectal cancers with KRAS G12D treated with cetuximab.', []],
    ['The panel failed in five samples with KRAS G12D before cetuximab.', []],
    ['Cetuximab failed in a phase III trial in colorectal cancer with KRAS G12D.', []],
  ])('%s', expectClaims);
});
