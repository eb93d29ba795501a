import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what was given before is not what works now', () => {
  const rows: ClaimRow[] = [
    [
      'Tumours treated with imatinib acquire ABL1 T315I, and ponatinib overcomes this mutation.',
      ['ABL1 T315I > overcomes asserted > ponatinib'],
    ],
    [
      'Patients given gefitinib acquire EGFR T790M, which is overcome by osimertinib.',
      ['EGFR T790M > sensitivity asserted > osimertinib'],
    ],
    [
      'Tumours progressing on vemurafenib acquire NRAS mutations, and trametinib overcomes them.',
      ['NRAS mutation > overcomes asserted > trametinib'],
    ],
    [
      'Responses to osimertinib were seen in 30% of patients with EGFR T790M who had received gefitinib.',
      ['EGFR T790M > sensitivity asserted > osimertinib'],
    ],
    ['EGFR T790M was found in ten patients. Prior chemotherapy did not preclude a response.', []],
    [
      'Neither octreotide nor pasireotide overcame the everolimus-induced upregulation of AKT.',
      ['AKT overexpression > overcomes negated > octreotide', 'AKT overexpression > overcomes negated > pasireotide'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what one sentence excepts is not excepted from the next', () => {
  const rows: ClaimRow[] = [
    [
      'Dasatinib inhibits most mutants, with the notable exception of ABL1 T315I. Ponatinib is active against this mutation.',
      [
        'ABL1 > targets negated > dasatinib',
        'ABL1 T315I > targets negated > dasatinib',
        'ABL1 T315I > sensitivity asserted > ponatinib',
      ],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('whom a sentence tells of, where it says so itself', () => {
  const rows: ClaimRow[] = [
    [
      'WRN mutations were found. Microsatellite-stable cells do not respond to cisplatin.',
      [' > resistance asserted > cisplatin (generic)'],
    ],
    ['MET amplification was found. Tumours treated with crizotinib respond.', []],
    [
      'Among ESR1 mutations, Y537S stands out. It conferred resistance to fulvestrant.',
      ['ESR1 Y537S > resistance asserted > fulvestrant'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what comes up under a treatment', () => {
  const rows: ClaimRow[] = [
    [
      'The frequency of ALK G1202R rises after treatment with alectinib.',
      ['ALK G1202R > resistance asserted > alectinib'],
    ],
    ['HRAS Q61L appeared after eight months of lorlatinib.', ['HRAS Q61L > resistance asserted > lorlatinib']],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('one pronoun or one phrase for two effects', () => {
  const rows: ClaimRow[] = [
    [
      'ERBB2 L755S is common. It renders cells resistant to lapatinib but sensitive to neratinib.',
      ['ERBB2 L755S > resistance asserted > lapatinib', 'ERBB2 L755S > sensitivity asserted > neratinib'],
    ],
    [
      'RRM2 overexpression confers resistance to gemcitabine, and RRM1 does the same.',
      ['RRM2 overexpression > resistance asserted > gemcitabine', 'RRM1 > resistance asserted > gemcitabine'],
    ],
    [
      'RRM2 overexpression confers resistance to gemcitabine, and RRM1 has the same effect.',
      ['RRM2 overexpression > resistance asserted > gemcitabine', 'RRM1 > resistance asserted > gemcitabine'],
    ],
    [
      'Selpercatinib and pralsetinib are hampered by RET G810R.',
      ['RET G810R > resistance asserted > selpercatinib', 'RET G810R > resistance asserted > pralsetinib'],
    ],
    ['Patients with NPM1 mutations do well on venetoclax.', ['NPM1 mutation > sensitivity asserted > venetoclax']],
    [
      'High hENT1 expression was associated with longer survival after gemcitabine.',
      ['SLC29A1 overexpression > sensitivity asserted > gemcitabine'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});
