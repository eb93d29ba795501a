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
    ['ATM loss reduces the stress response to cisplatin.', []],
    ['JAK1 loss reduces the interferon alpha response.', []],
    ['STK11 mutations weaken the immune response to nivolumab.', ['STK11 mutation > resistance asserted > nivolumab']],
    ['JAK1 loss dampens the interferon response to nivolumab.', ['JAK1 loss > resistance asserted > nivolumab']],
    [
      'CALR-mutated patients had very good interferon alpha responses.',
      ['CALR > sensitivity asserted > interferon alpha'],
    ],
  ])('%s', expectClaims);
});
