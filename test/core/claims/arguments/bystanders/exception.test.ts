import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is excepted', () => {
  it.each<ClaimRow>([
    ['ABL1 T315I is resistant to all inhibitors except ponatinib.', ['ABL1 T315I > resistance negated > ponatinib']],
    [
      'ABL1 T315I confers resistance to all approved inhibitors other than ponatinib.',
      ['ABL1 T315I > resistance negated > ponatinib'],
    ],
    [
      'Apart from ponatinib, all inhibitors fail in patients with ABL1 T315I.',
      ['ABL1 T315I > resistance negated > ponatinib'],
    ],
    [
      'ABL1 T315I confers resistance to imatinib but not ponatinib or asciminib.',
      [
        'ABL1 T315I > resistance asserted > imatinib',
        'ABL1 T315I > resistance negated > ponatinib',
        'ABL1 T315I > resistance negated > asciminib',
      ],
    ],
    [
      'Bosutinib is effective in most mutants with the notable exception of ABL1 T315I.',
      ['ABL1 T315I > sensitivity negated > bosutinib'],
    ],
    [
      'Most mutants remain sensitive to nilotinib, ABL1 T315I being the notable exception.',
      ['ABL1 T315I > sensitivity negated > nilotinib'],
    ],
    [
      'Most mutants remain sensitive to nilotinib, ABL1 T315I and Y253H being the exceptions.',
      ['ABL1 T315I > sensitivity negated > nilotinib', 'ABL1 Y253H > sensitivity negated > nilotinib'],
    ],
    [
      'ABL1 F317L remains sensitive to nilotinib, being no exception.',
      ['ABL1 F317L > sensitivity asserted > nilotinib'],
    ],
    [
      'Nilotinib, but not dasatinib, is active against ABL1 F317L.',
      ['ABL1 F317L > overcomes asserted > nilotinib', 'ABL1 F317L > overcomes negated > dasatinib'],
    ],
    [
      'Osimertinib, but not gefitinib, overcomes EGFR T790M.',
      ['EGFR T790M > overcomes asserted > osimertinib', 'EGFR T790M > overcomes negated > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what the second half of a contrast denies', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M confers resistance to gefitinib, yet not to osimertinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > resistance negated > osimertinib'],
    ],
    [
      'ALK G1202R is resistant to alectinib and ceritinib, though not to lorlatinib.',
      [
        'ALK G1202R > resistance asserted > alectinib',
        'ALK G1202R > resistance asserted > ceritinib',
        'ALK G1202R > resistance negated > lorlatinib',
      ],
    ],
    [
      'PIK3CA mutations confer sensitivity to alpelisib, not to everolimus.',
      ['PIK3CA mutation > sensitivity asserted > alpelisib', 'PIK3CA mutation > sensitivity negated > everolimus'],
    ],
    [
      'FLT3 D835Y resists quizartinib and not gilteritinib.',
      ['FLT3 D835Y > resistance asserted > quizartinib', 'FLT3 D835Y > resistance negated > gilteritinib'],
    ],
  ])('%s', expectClaims);
});

describe('all but one', () => {
  it.each<ClaimRow>([
    [
      'Every ABL1 mutation but T315I responds to nilotinib.',
      ['ABL1 mutation > sensitivity asserted > nilotinib', 'ABL1 T315I > sensitivity negated > nilotinib'],
    ],
    [
      'Nilotinib is active against most ABL1 mutations, with the exception of T315I and E255K.',
      [
        'ABL1 mutation > overcomes asserted > nilotinib',
        'ABL1 T315I > overcomes negated > nilotinib',
        'ABL1 E255K > overcomes negated > nilotinib',
      ],
    ],
    // What is excepted from a denial is not denied.
    ['No ABL1 mutation except T315I confers resistance to dasatinib.', []],
    [
      'Apart from T790M, MET amplification confers resistance to gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is excepted, limited to some, or has a verb of its own', () => {
  const rows: ClaimRow[] = [
    [
      'T315I of BCR::ABL1 is resistant to all approved inhibitors save ponatinib and asciminib.',
      ['ABL1 T315I > resistance negated > ponatinib', 'ABL1 T315I > resistance negated > asciminib'],
    ],
    [
      'Resistance to olaparib by 53BP1 loss is limited to BRCA1-mutant tumours.',
      ['TP53BP1 loss > resistance asserted > olaparib'],
    ],
    ['MUC4 masks HER2 and hinders the binding of trastuzumab.', ['MUC4 > resistance asserted > trastuzumab']],
    [
      'TP53-mutant CLL, formerly refractory to induction, responds to ibrutinib.',
      ['TP53 mutation > sensitivity asserted > ibrutinib'],
    ],
    [
      'Many receptors such as MET may become activated to provide bypass resistance to erlotinib.',
      ['MET > resistance hedged > erlotinib'],
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

describe('what is excepted from those of a kind', () => {
  it.each<ClaimRow>([
    [
      'Ponatinib is active against most imatinib-resistant mutants except ABL1 T315M and ABL1 T315L.',
      ['ABL1 T315M > overcomes negated > ponatinib', 'ABL1 T315L > overcomes negated > ponatinib'],
    ],
    [
      'Osimertinib is active in gefitinib-resistant tumours with EGFR T790M.',
      ['EGFR T790M > sensitivity asserted > osimertinib'],
    ],
    [
      'Sunitinib is inactive against KIT D816V, while ripretinib inhibits KIT D820Y but not KIT V654A.',
      ['KIT D816V > resistance asserted > sunitinib'],
    ],
    [
      'EGFR T790M, but not EGFR L858R, confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR L858R > resistance negated > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('both, after an exception', () => {
  it.each<ClaimRow>([
    [
      'KRAS H95D confers resistance to adagrasib but not to sotorasib, whereas Y96D confers resistance to both.',
      [
        'KRAS H95D > resistance asserted > adagrasib',
        'KRAS H95D > resistance negated > sotorasib',
        'KRAS Y96D > resistance asserted > adagrasib',
        'KRAS Y96D > resistance asserted > sotorasib',
      ],
    ],
  ])('%s', expectClaims);
});

describe('a change is called an exception', () => {
  it.each<ClaimRow>([
    [
      'Exon 20 insertions of EGFR are a separate matter. They push the helix inward, so that gefitinib is largely ineffective, the near-loop insertion A763_Y764insFQEA being the well-known exception.',
      ['EGFR A763_Y764insFQEA > resistance negated > gefitinib'],
    ],
    [
      'EGFR exon 20 insertions resist gefitinib, with A763_Y764insFQEA a notable exception.',
      [
        'EGFR exon 20 insertion > resistance asserted > gefitinib',
        'EGFR A763_Y764insFQEA > resistance negated > gefitinib',
      ],
    ],
    [
      'EGFR exon 20 insertions, A763_Y764insFQEA excepted, are resistant to gefitinib.',
      [
        'EGFR exon 20 insertion > resistance asserted > gefitinib',
        'EGFR A763_Y764insFQEA > resistance negated > gefitinib',
      ],
    ],
  ])('%s', expectClaims);
});
