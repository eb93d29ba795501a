import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what a failure is blamed on', () => {
  it.each<ClaimRow>([
    [
      'L718Q and G796D have been implicated in the failure of osimertinib in lung cancer.',
      ['EGFR L718Q > resistance asserted > osimertinib', 'EGFR G796D > resistance asserted > osimertinib'],
    ],
    [
      'Loss of CD19 surface expression is a major mechanism of relapse after tisagenlecleucel.',
      ['CD19 loss > resistance asserted > tisagenlecleucel'],
    ],
    [
      'Causes of venetoclax failure in leukaemia include BCL2 G101V and MCL1 amplification.',
      ['BCL2 G101V > resistance asserted > venetoclax', 'MCL1 amplification > resistance asserted > venetoclax'],
    ],
    [
      'Failure of imatinib in gastrointestinal stromal tumours is caused by KIT V654A.',
      ['KIT V654A > resistance asserted > imatinib'],
    ],
    [
      'Failure of imatinib in chronic myeloid leukaemia was linked to the emergence of T315I.',
      ['ABL1 T315I > resistance asserted > imatinib'],
    ],
    [
      'Relapse on gilteritinib coincided with the appearance of NRAS mutations in AML.',
      ['NRAS mutation > resistance asserted > gilteritinib'],
    ],
    [
      'Progression on dabrafenib in melanoma results from NRAS mutations and MEK1 mutations.',
      ['NRAS mutation > resistance asserted > dabrafenib', 'MAP2K1 mutation > resistance asserted > dabrafenib'],
    ],
    [
      'Reasons for failure of alectinib in lung cancer are ALK G1202R and MET amplification.',
      ['ALK G1202R > resistance asserted > alectinib', 'MET amplification > resistance asserted > alectinib'],
    ],
    [
      'KRAS G12D appeared after cetuximab, and trametinib brought responses in such patients.',
      ['KRAS G12D > resistance asserted > cetuximab', 'KRAS G12D > sensitivity asserted > trametinib'],
    ],
  ])('%s', expectClaims);
});

describe('all causes of a list', () => {
  it.each<ClaimRow>([
    [
      'Resistance to vemurafenib in melanoma is caused by NRAS mutations, MEK1 mutations and BRAF amplification.',
      [
        'NRAS mutation > resistance asserted > vemurafenib',
        'MAP2K1 mutation > resistance asserted > vemurafenib',
        'BRAF amplification > resistance asserted > vemurafenib',
      ],
    ],
    [
      'ABCB1 expression lowers the effect of paclitaxel through efflux in ovarian cancer.',
      ['ABCB1 > resistance asserted > paclitaxel'],
    ],
  ])('%s', expectClaims);
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

describe('what is found once a treatment has failed', () => {
  it.each<ClaimRow>([
    [
      'BCL2 G101V was found in patients with CLL who progressed on venetoclax.',
      ['BCL2 G101V > resistance asserted > venetoclax'],
    ],
    [
      'ALK G1123S was found in an NSCLC patient who progressed on ceritinib, but this patient responded to alectinib.',
      ['ALK G1123S > sensitivity asserted > alectinib', 'ALK G1123S > resistance asserted > ceritinib'],
    ],
    ['At progression on osimertinib, EGFR C797S was found in 7%.', ['EGFR C797S > resistance asserted > osimertinib']],
    [
      'Among patients who relapsed on ibrutinib, BTK C481S and BTK T474I were identified in most.',
      ['BTK C481S > resistance asserted > ibrutinib', 'BTK T474I > resistance asserted > ibrutinib'],
    ],
    [
      'In EGFR-mutant lung cancer progressing on osimertinib, an acquired MET amplification was detected in 15%.',
      ['MET amplification > resistance asserted > osimertinib'],
    ],
    ['In patients who progressed on venetoclax, BCL2 G101V was already seen at diagnosis.', []],
    ['In patients who progressed on venetoclax, BCL2 G101V was rarely seen.', []],
    ['In patients who progressed on venetoclax, those with BCL2 G101V were seen elsewhere.', []],
  ])('%s', expectClaims);
});

describe('a range of the patients in whom a treatment failed', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M is found in 50–60% of tumours that progress on gefitinib or erlotinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('what governs relapses, and the share in which it came', () => {
  it.each<ClaimRow>([
    ['ABL1 T315I dominates relapses on dasatinib.', ['ABL1 T315I > resistance asserted > dasatinib']],
    [
      'GPRC5D loss is a frequent event in relapse after talquetamab.',
      ['GPRC5D loss > resistance asserted > talquetamab'],
    ],
    ['MEN1 M327I emerged in about 40% of patients on revumenib.', ['MEN1 M327I > resistance asserted > revumenib']],
    ['MEN1 M327I emerged in about 40% of patients.', []],
  ])('%s', expectClaims);
});

describe('what is found once a treatment has failed, with genes and brackets between', () => {
  it.each<ClaimRow>([
    [
      'In patients who progress on ibrutinib, C481S in BTK and gain-of-function mutations of PLCG2 (R665W, L845F) are found in up to 80%.',
      ['BTK C481S > resistance asserted > ibrutinib', 'PLCG2 mutation > resistance asserted > ibrutinib'],
    ],
    [
      'In patients relapsing on gilteritinib, mutations in NRAS were the most frequent finding, and FLT3 F691L was seen in a minority.',
      ['NRAS mutation > resistance asserted > gilteritinib', 'FLT3 F691L > resistance asserted > gilteritinib'],
    ],
    ['In patients relapsing on gilteritinib, mutations in NRAS were the most frequent subject of later trials.', []],
    ['In patients treated with gilteritinib, mutations in NRAS were the most frequent finding.', []],
  ])('%s', expectClaims);
});

describe('found in a share of those who progressed', () => {
  it.each<ClaimRow>([
    [
      'MET amplification was found in a fraction of tumours that progressed on gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'In patients with CLL who progress on ibrutinib, the C481S mutation of BTK is found.',
      ['BTK C481S > resistance asserted > ibrutinib'],
    ],
    ['MET amplification was found in a fraction of tumours before gefitinib.', []],
  ])('%s', expectClaims);
});

describe('a word for the manner of a change in a list of them', () => {
  it.each<ClaimRow>([
    [
      'At progression on ibrutinib, BTK C481S and gain-of-function PLCG2 R665W were found.',
      ['BTK C481S > resistance asserted > ibrutinib', 'PLCG2 R665W > resistance asserted > ibrutinib'],
    ],
  ])('%s', expectClaims);
});
