import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is only thought to be so', () => {
  it.each<ClaimRow>([
    [
      'Any lesion of JAK1, JAK2 or B2M could in theory cause resistance to pembrolizumab.',
      [
        'JAK1 > resistance questioned > pembrolizumab (question)',
        'JAK2 > resistance questioned > pembrolizumab (question)',
        'B2M > resistance questioned > pembrolizumab (question)',
      ],
    ],
    [
      'The hope, perhaps a naive one, is that tumours with EGFR C797S respond to brigatinib.',
      ['EGFR C797S > sensitivity questioned > brigatinib (question)'],
    ],
    [
      'Tumours with RET M918T should respond to selpercatinib.',
      ['RET M918T > sensitivity questioned > selpercatinib (question)'],
    ],
    [
      'In theory tumours with EGFR C797S respond to gefitinib, but MET amplification confers resistance to it.',
      [
        'EGFR C797S > sensitivity questioned > gefitinib (question)',
        'MET amplification > resistance asserted > gefitinib',
      ],
    ],
    [
      'We expect that tumours with KRAS G12C respond to divarasib.',
      ['KRAS G12C > sensitivity questioned > divarasib (question)'],
    ],
    ...[
      'As one would suspect, EGFR C797S confers resistance to osimertinib.',
      'More than one would think, EGFR C797S confers resistance to osimertinib.',
      'Contrary to what we would expect, EGFR C797S confers resistance to osimertinib.',
      'On paper and in the clinic, EGFR C797S confers resistance to osimertinib.',
      'Unlike in theory, in practice EGFR C797S confers resistance to osimertinib.',
    ].map((text): ClaimRow => [text, ['EGFR C797S > resistance asserted > osimertinib']]),
  ])('%s', expectClaims);
});

describe('what was thought once', () => {
  it.each<ClaimRow>([
    [
      'TP53 mutations were for many years regarded as the marker of sensitivity to adavosertib.',
      ['TP53 mutation > sensitivity hedged > adavosertib'],
    ],
    [
      'TP53 mutations were found for many years and confer resistance to cisplatin.',
      ['TP53 mutation > resistance asserted > cisplatin'],
    ],
  ])('%s', expectClaims);
});
