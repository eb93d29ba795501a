import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

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

describe('a treatment with a verb of its own is no item of the list before it', () => {
  it.each<ClaimRow>([
    [
      'P-gp overexpression causes the resistance of MCF-7/ADR cells to doxorubicin.',
      ['ABCB1 overexpression > resistance asserted > doxorubicin'],
    ],
    [
      'PTEN loss predicts poor response to trastuzumab, and PI3K inhibitors restored sensitivity in PTEN-null xenografts.',
      ['PTEN loss > overcomes asserted > PI3K inhibitor', 'PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'MET amplification is linked to resistance to gefitinib, and crizotinib enhances the effect of gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'EGFR T790M confers resistance to gefitinib, and osimertinib restored sensitivity in T790M-mutant xenografts.',
      ['EGFR T790M > overcomes asserted > osimertinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'PTEN loss promotes resistance to PD-1 blockade, and AKT inhibition improved the efficacy of pembrolizumab in mice.',
      ['PTEN loss > resistance asserted > PD-1 inhibitor'],
    ],
    [
      'KIT V654A emerged on imatinib, and sunitinib was effective against it.',
      ['KIT V654A > sensitivity asserted > sunitinib', 'KIT V654A > resistance asserted > imatinib'],
    ],
    [
      'Encorafenib, and dabrafenib are active in BRAF V600E melanoma.',
      ['BRAF V600E > sensitivity asserted > encorafenib', 'BRAF V600E > sensitivity asserted > dabrafenib'],
    ],
  ])('%s', expectClaims);
});

describe('a list ends with its "and"', () => {
  it.each<ClaimRow>([
    [
      'PDGFRA D842V is resistant to imatinib and sunitinib, and avapritinib was developed for it.',
      ['PDGFRA D842V > resistance asserted > imatinib', 'PDGFRA D842V > resistance asserted > sunitinib'],
    ],
    [
      'PDGFRA D842V is resistant to imatinib, sunitinib, and regorafenib.',
      [
        'PDGFRA D842V > resistance asserted > imatinib',
        'PDGFRA D842V > resistance asserted > sunitinib',
        'PDGFRA D842V > resistance asserted > regorafenib',
      ],
    ],
  ])('%s', expectClaims);
});

describe('"on A and on B"', () => {
  it.each<ClaimRow>([
    [
      'Patients with AR amplification had shorter survival on abiraterone and on enzalutamide.',
      ['AR amplification > resistance asserted > abiraterone', 'AR amplification > resistance asserted > enzalutamide'],
    ],
  ])('%s', expectClaims);
});

describe('the class of a drug in an insertion', () => {
  it.each<ClaimRow>([
    [
      'Capivasertib, an AKT inhibitor, is effective in tumours with PIK3CA mutations.',
      ['PIK3CA mutation > sensitivity asserted > capivasertib'],
    ],
  ])('%s', expectClaims);
});

describe('a list with degrees goes on', () => {
  it.each<ClaimRow>([
    [
      'FLT3 F691L causes resistance to quizartinib and, to a lesser degree, to gilteritinib.',
      ['FLT3 F691L > resistance asserted > quizartinib', 'FLT3 F691L > resistance asserted > gilteritinib'],
    ],
    [
      'EGFR C797S confers resistance to osimertinib and, to a lesser extent, sensitivity to gefitinib.',
      ['EGFR C797S > resistance asserted > osimertinib', 'EGFR C797S > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('treatments of a clause of their own are not resisted', () => {
  it.each<ClaimRow>([
    [
      'Tumours with NTRK1 G595R are resistant to larotrectinib, and the second-generation inhibitors selitrectinib and repotrectinib were developed for this reason.',
      ['NTRK1 G595R > resistance asserted > larotrectinib'],
    ],
    [
      'Tumours with NTRK1 G595R are resistant to larotrectinib, entrectinib, and the multikinase inhibitors cabozantinib and ponatinib.',
      [
        'NTRK1 G595R > resistance asserted > larotrectinib',
        'NTRK1 G595R > resistance asserted > entrectinib',
        'NTRK1 G595R > resistance asserted > cabozantinib',
        'NTRK1 G595R > resistance asserted > ponatinib',
      ],
    ],
    [
      'KIT D816V is resistant to imatinib, and midostaurin and avapritinib are effective against it.',
      [
        'KIT D816V > resistance asserted > imatinib',
        'KIT D816V > sensitivity asserted > midostaurin',
        'KIT D816V > sensitivity asserted > avapritinib',
      ],
    ],
  ])('%s', expectClaims);
});

describe('a list that goes on after an insertion', () => {
  it.each<ClaimRow>([
    [
      'FLT3 F691L confers resistance to quizartinib and, at clinically achievable concentrations, to gilteritinib.',
      ['FLT3 F691L > resistance asserted > quizartinib', 'FLT3 F691L > resistance asserted > gilteritinib'],
    ],
    [
      'FLT3 F691L confers resistance to quizartinib and, in contrast, leaves cells sensitive to gilteritinib.',
      ['FLT3 F691L > resistance asserted > quizartinib', 'FLT3 F691L > sensitivity asserted > gilteritinib'],
    ],
    [
      'ABL1 Y253H confers resistance to imatinib and, less absolutely, to nilotinib.',
      ['ABL1 Y253H > resistance asserted > imatinib', 'ABL1 Y253H > resistance asserted > nilotinib'],
    ],
    ['Asciminib works against ABL1 T315I too.', ['ABL1 T315I > overcomes asserted > asciminib']],
    ['Entrectinib is no answer to ROS1 G2032R.', ['ROS1 G2032R > resistance asserted > entrectinib']],
  ])('%s', expectClaims);
});

describe('what a cue is about besides treatments', () => {
  it.each<ClaimRow>([
    ['Vemurafenib relieves feedback; NRAS Q61K cells are insensitive to this feedback.', []],
    [
      'Vemurafenib relieves feedback; NRAS Q61K cells are insensitive to this drug.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'EGFR exon 20 insertions are resistant to gefitinib, erlotinib and afatinib, with the exception of A763_Y764insFQEA, which is sensitive to them.',
      [
        'EGFR A763_Y764insFQEA > resistance negated > gefitinib',
        'EGFR A763_Y764insFQEA > resistance negated > erlotinib',
        'EGFR A763_Y764insFQEA > resistance negated > afatinib',
        'EGFR A763_Y764insFQEA > sensitivity asserted > gefitinib',
        'EGFR A763_Y764insFQEA > sensitivity asserted > erlotinib',
        'EGFR A763_Y764insFQEA > sensitivity asserted > afatinib',
      ],
    ],
  ])('%s', expectClaims);
});

describe('the reason of a resistance', () => {
  it.each<ClaimRow>([
    [
      'ALK R1275Q is sensitive to crizotinib, F1174L is resistant on account of higher ATP affinity, and lorlatinib works in both.',
      [
        'ALK R1275Q > sensitivity asserted > crizotinib',
        'ALK R1275Q > sensitivity asserted > lorlatinib',
        'ALK F1174L > sensitivity asserted > lorlatinib',
        'ALK F1174L > resistance asserted > crizotinib',
      ],
    ],
    ['EGFR T790M was resistant on gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('the end of a list, with a dose or a reservation', () => {
  it.each<ClaimRow>([
    [
      'EGFR exon 20 insertions do not respond to gefitinib, erlotinib or standard-dose osimertinib.',
      [
        'EGFR exon 20 insertion > resistance asserted > gefitinib',
        'EGFR exon 20 insertion > resistance asserted > erlotinib',
        'EGFR exon 20 insertion > resistance asserted > osimertinib',
      ],
    ],
    [
      'ALK G1202R is resistant to crizotinib, ceritinib, alectinib and, in most hands, brigatinib.',
      [
        'ALK G1202R > resistance asserted > crizotinib',
        'ALK G1202R > resistance asserted > ceritinib',
        'ALK G1202R > resistance asserted > alectinib',
        'ALK G1202R > resistance asserted > brigatinib',
      ],
    ],
    [
      'ALK G1202R is resistant to crizotinib, ceritinib, alectinib and, probably, brigatinib.',
      [
        'ALK G1202R > resistance asserted > crizotinib',
        'ALK G1202R > resistance asserted > ceritinib',
        'ALK G1202R > resistance asserted > alectinib',
        'ALK G1202R > resistance asserted > brigatinib',
      ],
    ],
    [
      'ALK G1202R is resistant to crizotinib and, in most hands, lorlatinib is active.',
      ['ALK G1202R > sensitivity asserted > lorlatinib'],
    ],
    ['Entrectinib is equally helpless against ROS1 G2032R.', ['ROS1 G2032R > resistance asserted > entrectinib']],
  ])('%s', expectClaims);
});
