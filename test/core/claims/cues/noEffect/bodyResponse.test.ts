import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a response of the body or the cell is none to a treatment', () => {
  it.each<ClaimRow>([
    ['Loss of JAK1 dampens the interferon response in melanoma treated with nivolumab.', []],
    ['Loss of ATM blunts the DNA damage response in cells treated with olaparib.', []],
    ['KEAP1 mutations change the immune response in patients given pembrolizumab.', []],
    ['PTEN loss weakens the T-cell response in tumours treated with nivolumab.', []],
    ['TP53 mutation heightens the SOS response in cells treated with ciprofloxacin.', []],
    [
      'PTEN loss weakens the response in tumours treated with nivolumab.',
      ['PTEN loss > resistance asserted > nivolumab'],
    ],
  ])('%s', expectClaims);
});
