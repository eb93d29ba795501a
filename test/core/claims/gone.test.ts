import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('a resistance that has vanished', () => {
  it.each<ClaimRow>([
    ['On-target resistance through EGFR T790M has all but vanished since osimertinib.', []],
    ['C481S-mediated resistance has largely disappeared since pirtobrutinib is given first.', []],
    [
      'Resistance to gefitinib arose by EGFR T790M, which disappeared under osimertinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

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
