import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../support/claimsOf.ts';

type Row = [text: string, claims: string[]];
const read = (text: string, expected: string[]) => expect(claimsOf(text)).toEqual(expected);

describe('what follows from being without a gene is the opposite of what the gene does', () => {
  it.each<Row>([
    ['Knockdown of SLFN11 confers resistance to cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
    ['SLFN11 knockout caused resistance to cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
    ['Cells that have lost SLFN11 survive cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
    ['Tumours losing B2M escape from pembrolizumab.', ['B2M > sensitivity asserted > pembrolizumab']],
    ['Knockdown of AXL restored sensitivity to erlotinib.', ['AXL > resistance asserted > erlotinib']],
    [
      'Inhibition of SYK with R406 resensitised cells to paclitaxel.',
      ['SYK > overcomes asserted > R406', 'SYK > resistance asserted > paclitaxel'],
    ],
    ['Loss of PTEN confers resistance to trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
  ])('%s', read);
});
