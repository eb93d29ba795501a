import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what works in tumours that resist something else', () => {
  const rows: ClaimRow[] = [
    [
      'Pomalidomide is effective in patients with lenalidomide-refractory myeloma.',
      ['resistance to lenalidomide > overcomes asserted > pomalidomide'],
    ],
    [
      'T-DM1 has shown efficacy in breast cancers resistant to trastuzumab.',
      ['resistance to trastuzumab > overcomes asserted > trastuzumab emtansine'],
    ],
    [
      'Lapatinib was not effective in trastuzumab-refractory disease.',
      ['resistance to trastuzumab > overcomes negated > lapatinib'],
    ],
    // A cause that is named comes first.
    [
      'Dasatinib is effective in patients who are resistant to imatinib because of ABL1 F317L.',
      ['ABL1 F317L > resistance asserted > imatinib'],
    ],
    // A treatment does not overcome the resistance to itself.
    ['Imatinib was effective in some imatinib-resistant tumours.', []],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what another clause says of resistance', () => {
  it.each<ClaimRow>([
    [
      'Osimertinib is active in lung cancer, which is often gefitinib-resistant.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
  ])('%s', expectClaims);
});
