import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what tumours or cells have is the setting, if the sentence says what acts in them', () => {
  it.each<ClaimRow>([
    [
      'In KRAS G12C-mutant colorectal cancer, EGFR activation limits the efficacy of sotorasib.',
      ['EGFR > resistance asserted > sotorasib'],
    ],
    [
      'In BRAF V600E colorectal cancer, EGFR signalling limits the efficacy of vemurafenib.',
      ['EGFR pathway > resistance asserted > vemurafenib'],
    ],
    [
      'On a BRAF-mutant background, loss of NF1 confers resistance to vemurafenib.',
      ['NF1 loss > resistance asserted > vemurafenib'],
    ],
    [
      'MET amplification confers resistance to gefitinib on an EGFR-mutant background.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'In PTEN-null cells, PIK3CB inhibition restored sensitivity to trastuzumab.',
      ['PIK3CB > resistance asserted > trastuzumab'],
    ],
    ['CDK12 inhibition sensitised BRCA-proficient cells to olaparib.', ['CDK12 > resistance asserted > olaparib']],
    [
      'In EGFR-mutant organoids, silencing of AXL sensitised to osimertinib.',
      ['AXL reduced expression > sensitivity asserted > osimertinib'],
    ],
    [
      'In FLT3-ITD-positive cells, SYK activation confers resistance to quizartinib.',
      ['SYK > resistance asserted > quizartinib'],
    ],
    ['HGF makes MET-expressing EGFR-mutant cells resistant to gefitinib.', ['HGF > resistance asserted > gefitinib']],
    [
      'KRAS-mutant lines with KEAP1 deletion were resistant to trametinib.',
      ['KEAP1 loss > resistance asserted > trametinib'],
    ],
    [
      'Sensitivity of HER2-amplified cells to trastuzumab was reduced upon PTEN loss.',
      ['PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'The response of BRAF V600E cells to vemurafenib was blunted by NRAS Q61K.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'Sensitivity of BRCA1-mutant cells to olaparib was lost upon 53BP1 deletion.',
      ['TP53BP1 loss > resistance asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});

describe('what they have is the subject, if nothing else is named', () => {
  it.each<ClaimRow>([
    ['PTEN-null tumours are resistant to trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
    [
      'In ALK-rearranged tumours with L1196M, crizotinib is ineffective.',
      ['ALK L1196M > resistance asserted > crizotinib'],
    ],
  ])('%s', expectClaims);
});

describe('what cells have is no cause of what arises in them', () => {
  it.each<ClaimRow>([
    [
      'Replication fork protection contributes to olaparib resistance in BRCA1-deficient cells.',
      ['DNA damage tolerance > resistance asserted > olaparib'],
    ],
    [
      'PARG loss causes resistance to olaparib in BRCA2-mutant cells, whereas resistance of BRCA1-mutant cells has another cause.',
      ['PARG loss > resistance asserted > olaparib'],
    ],
    ['Such changes reduce the efficacy of olaparib, but leave repair alone in BRCA1-deficient cells.', []],
    [
      'BRCA1-deficient cells become resistant to olaparib through changes that render it ineffective.',
      [' > resistance asserted > olaparib (generic)'],
    ],
    [
      'The efficacy of trametinib varies in tumours that harbour RAS mutations because of the development of resistance.',
      [],
    ],
    ['Alpelisib is approved for PIK3CA-mutant breast cancer that has progressed on endocrine therapy.', []],
    ['Osimertinib was first approved for patients with an EGFR T790M resistance mutation.', []],
  ])('%s', expectClaims);
});

describe('whom a clause tells of at its beginning has a resistance, and the clause tells of none', () => {
  it.each<ClaimRow>([
    ['In patients with EGFR-mutant disease resistant to gefitinib, platinum was given.', []],
    [
      'In patients with melanoma resistant to vemurafenib, dabrafenib was effective against BRAF L597S.',
      ['BRAF L597S > sensitivity asserted > dabrafenib'],
    ],
    [
      'Resistance to brigatinib plus cetuximab of cells with EGFR T790M/C797S was caused by loss of PTEN.',
      ['PTEN loss > resistance asserted > brigatinib+cetuximab'],
    ],
    ['Imatinib-resistant GIST with KIT exon 9 mutations received sunitinib.', []],
    [
      'KRAS G12C is resistant to sotorasib, adagrasib produced responses.',
      ['KRAS G12C > resistance asserted > sotorasib'],
    ],
    [
      'Ceritinib and alectinib overcome ALK L1196M, but G1202R confers resistance to both.',
      [
        'ALK L1196M > overcomes asserted > ceritinib',
        'ALK L1196M > overcomes asserted > alectinib',
        'ALK G1202R > resistance asserted > ceritinib',
        'ALK G1202R > resistance asserted > alectinib',
      ],
    ],
    ['Gefitinib binds EGFR, and T790M is resistant to it.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Loss of KEAP1 causes resistance, and cetuximab prevents it.', ['KEAP1 loss > resistance asserted > ']],
    [
      'TUBB3 overexpression causes resistance to docetaxel, and cabazitaxel is less affected.',
      ['TUBB3 overexpression > resistance asserted > docetaxel'],
    ],
    [
      'In KRAS G12C tumours resistance to sotorasib, adagrasib and divarasib is caused by KRAS Y96D.',
      [
        'KRAS Y96D > resistance asserted > sotorasib',
        'KRAS Y96D > resistance asserted > adagrasib',
        'KRAS Y96D > resistance asserted > divarasib',
      ],
    ],
  ])('%s', expectClaims);
});

describe('that a part resists is not for what all have', () => {
  it.each<ClaimRow>([
    [
      'More than 40% of patients with BRCA1 mutations fail to respond to olaparib.',
      [' > resistance asserted > olaparib (generic)'],
    ],
    [
      'HER2-amplified breast cancer is sometimes insensitive to trastuzumab.',
      [' > resistance asserted > trastuzumab (generic)'],
    ],
    ['Some EGFR-mutant tumours are resistant to gefitinib.', [' > resistance asserted > gefitinib (generic)']],
    [
      'Some RCCs with MET amplification are insensitive to sunitinib.',
      [' > resistance asserted > sunitinib (generic)'],
    ],
    [
      'Some HNSCCs with PIK3CA mutations are insensitive to cetuximab.',
      [' > resistance asserted > cetuximab (generic)'],
    ],
    ['Most KRAS-mutant tumours are resistant to cetuximab.', ['KRAS mutation > resistance asserted > cetuximab']],
  ])('%s', expectClaims);
});

describe('what is said of the last of a list is said of all', () => {
  it.each<ClaimRow>([
    [
      'KRAS-mutant, NRAS-mutant or BRAF-mutant cancers are resistant to panitumumab.',
      [
        'KRAS mutation > resistance asserted > panitumumab',
        'NRAS mutation > resistance asserted > panitumumab',
        'BRAF mutation > resistance asserted > panitumumab',
      ],
    ],
    [
      'KRAS-mutant, NRAS-mutant, PIK3CA-mutant and BRAF-mutant cancers are resistant to panitumumab.',
      [
        'KRAS mutation > resistance asserted > panitumumab',
        'NRAS mutation > resistance asserted > panitumumab',
        'PIK3CA mutation > resistance asserted > panitumumab',
        'BRAF mutation > resistance asserted > panitumumab',
      ],
    ],
    [
      'In KRAS, NRAS and BRAF mutant cancers, MET amplification confers resistance to panitumumab.',
      ['MET amplification > resistance asserted > panitumumab'],
    ],
  ])('%s', expectClaims);
});

describe('what acts in cells that survive', () => {
  it.each<ClaimRow>([
    ['AXL is activated in EGFR-mutant cells that survive osimertinib.', ['AXL > resistance asserted > osimertinib']],
    ['EGFR T790M-positive cells survive gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    // What all of them have, where the lack of something else is told.
    [
      'EGFR-mutant tumours without detectable PTEN protein do not respond to gefitinib.',
      ['PTEN > sensitivity asserted > gefitinib'],
    ],
    ['BRCA1-mutant tumours without TP53BP1 are resistant to olaparib.', ['TP53BP1 > sensitivity asserted > olaparib']],
    ['EGFR-mutant tumours without T790M respond to gefitinib.', ['EGFR mutation > sensitivity asserted > gefitinib']],
  ])('%s', expectClaims);
});
