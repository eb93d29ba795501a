import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a tumour that progressed and then disappeared', () => {
  it.each<ClaimRow>([
    [
      'The BRAF V600E tumour progressed upon vemurafenib and then, after trametinib, disappeared.',
      ['BRAF V600E > resistance asserted > vemurafenib', 'BRAF V600E > sensitivity asserted > trametinib'],
    ],
    [
      'The RET M918T lesion progressed on cabozantinib but under selpercatinib rapidly shrank.',
      ['RET M918T > resistance asserted > cabozantinib', 'RET M918T > sensitivity asserted > selpercatinib'],
    ],
    [
      'The BRAF V600E tumour progressed on vemurafenib and then, after trametinib, grew further.',
      ['BRAF V600E > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});
