import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what overcomes a resistance of which no cause is named', () => {
  const rows: ClaimRow[] = [
    ['Everolimus overcomes resistance to letrozole.', ['resistance to letrozole > overcomes asserted > everolimus']],
    [
      'Resistance to trastuzumab can be overcome by lapatinib.',
      ['resistance to trastuzumab > overcomes hedged > lapatinib'],
    ],
    [
      'Verapamil failed to reverse resistance to doxorubicin.',
      ['resistance to doxorubicin > overcomes negated > verapamil'],
    ],
    [
      'Metformin re-sensitised tamoxifen-resistant MCF-7 cells to tamoxifen.',
      ['resistance to tamoxifen > overcomes asserted > metformin'],
    ],
    [
      'The addition of venetoclax to azacitidine restored sensitivity to azacitidine.',
      ['resistance to azacitidine > overcomes asserted > venetoclax+azacitidine'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

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

describe('what is only tried', () => {
  const rows: ClaimRow[] = [
    [
      'Osimertinib is being investigated to overcome T790M-mediated resistance to gefitinib.',
      ['EGFR T790M > overcomes questioned > osimertinib (question)'],
    ],
    [
      'Everolimus is under investigation as a way to overcome resistance to letrozole.',
      ['resistance to letrozole > overcomes questioned > everolimus (question)'],
    ],
    [
      'Efforts to overcome resistance to enzalutamide with CYP17A1 inhibitors are ongoing.',
      ['resistance to enzalutamide > overcomes questioned > CYP17A1 inhibitor (question)'],
    ],
    [
      'Trials are evaluating capivasertib to overcome resistance to fulvestrant.',
      ['resistance to fulvestrant > overcomes questioned > capivasertib (question)'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});
