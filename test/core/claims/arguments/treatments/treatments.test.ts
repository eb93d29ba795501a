import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

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

describe('patients who are described by a treatment respond to another', () => {
  it.each<ClaimRow>([
    [
      'Patients with imatinib-resistant leukaemia received a new inhibitor. Those with ABL1 F317L achieved major responses.',
      [],
    ],
    [
      'Dasatinib was given to patients. All had imatinib-resistant leukaemia. Those with ABL1 F317L achieved major responses.',
      ['ABL1 F317L > sensitivity asserted > dasatinib'],
    ],
    [
      'Elacestrant is active in tumours with ESR1 D538G if the earlier palbociclib was tolerated.',
      ['ESR1 D538G > sensitivity asserted > elacestrant'],
    ],
  ])('%s', expectClaims);
});

describe('tolerant cells are killed by what they do not resist', () => {
  it.each<ClaimRow>([
    [
      'Drug-tolerant persisters require KDM5A and can be eliminated by panobinostat.',
      ['KDM5A > resistance asserted > '],
    ],
    ['Cells with KDM5A are resistant to panobinostat.', ['KDM5A > resistance asserted > panobinostat']],
  ])('%s', expectClaims);
});

describe('treatments that are only named', () => {
  it.each<ClaimRow>([
    [
      'Osimertinib is active against EGFR T790M lung cancer that has progressed on gefitinib.',
      ['EGFR T790M > overcomes asserted > osimertinib'],
    ],
    [
      'Before the advent of PARP inhibitors, BRCA1-mutant cancers were treated with docetaxel, to which they proved sensitive.',
      ['BRCA1 mutation > sensitivity asserted > docetaxel'],
    ],
    [
      'Aromatase inhibitors, to which ESR1 mutations confer resistance, differ in this from fulvestrant, to which they do not.',
      ['ESR1 mutation > resistance asserted > aromatase inhibitor'],
    ],
    [
      'Capivasertib improved progression-free survival when added to fulvestrant, above all in tumours with PIK3CA mutations.',
      ['PIK3CA mutation > sensitivity asserted > capivasertib+fulvestrant'],
    ],
    [
      'HER2 amplification predicts benefit from adding trastuzumab to carboplatin and paclitaxel.',
      ['ERBB2 amplification > sensitivity asserted > trastuzumab+carboplatin+paclitaxel'],
    ],
    [
      'AR L702H explains failure of abiraterone given with prednisone.',
      ['AR L702H > resistance asserted > abiraterone+prednisone'],
    ],
    [
      'Mutations of RARA and of PML have been reported as the mechanisms of resistance to ATRA and arsenic trioxide, respectively.',
      ['RARA mutation > resistance asserted > tretinoin'],
    ],
  ])('%s', expectClaims);
});

describe('treatments given before, replaced or only proposed', () => {
  const rows: ClaimRow[] = [
    [
      'An early switch from an aromatase inhibitor to fulvestrant upon detection of an ESR1 mutation doubled progression-free survival.',
      ['ESR1 mutation > sensitivity asserted > fulvestrant'],
    ],
    [
      'Capivasertib added to fulvestrant improved progression-free survival in patients with AKT1 mutations after progression on an aromatase inhibitor.',
      ['AKT1 mutation > sensitivity asserted > capivasertib+fulvestrant'],
    ],
    [
      'CD73 may contribute to resistance to nivolumab, providing a rationale for combining oleclumab with durvalumab.',
      ['NT5E > resistance hedged > nivolumab'],
    ],
    ['EGFR T790M was found after progression on gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('whom a treatment is for, and what it is given against', () => {
  it.each<ClaimRow>([
    [
      'In EGFR-mutant tumours with MET amplification, savolitinib restores sensitivity to osimertinib.',
      ['MET amplification > overcomes asserted > savolitinib', 'MET amplification > resistance asserted > osimertinib'],
    ],
    [
      'HER2-positive tumours with a PIK3CA mutation respond poorly to trastuzumab, and alpelisib may restore sensitivity.',
      ['PIK3CA mutation > overcomes hedged > alpelisib', 'PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
  ])('%s', expectClaims);
});

describe('a treatment that patients are not fit for is not what they receive', () => {
  it.each<ClaimRow>([
    ['NPM1 mutations conferred a poor outcome in patients not fit for intensive chemotherapy.', []],
    [
      'FLT3-ITD confers resistance to venetoclax in patients ineligible for cytarabine.',
      ['FLT3 ITD > resistance asserted > venetoclax'],
    ],
    [
      'In patients unable to receive cisplatin, FGFR3 S249C sensitises to erdafitinib.',
      ['FGFR3 S249C > sensitivity asserted > erdafitinib'],
    ],
    [
      'Patients with TP53 mutations are not fit for imatinib, and are resistant to venetoclax.',
      ['TP53 mutation > resistance asserted > venetoclax'],
    ],
  ])('%s', expectClaims);
});

describe('what was given earlier, and what is given against it', () => {
  it.each<ClaimRow>([
    [
      'EGFR C797S and EGFR L718Q cause resistance to osimertinib, and EGFR G724S, which some had acquired during earlier therapy with afatinib, reduces its efficacy.',
      ['EGFR C797S > resistance asserted > osimertinib', 'EGFR L718Q > resistance asserted > osimertinib'],
    ],
    [
      'Patients in whom an ESR1 mutation was detected in plasma during therapy with an aromatase inhibitor switched to elacestrant or stayed on fulvestrant; the switch prolonged progression-free survival.',
      ['ESR1 mutation > sensitivity asserted > elacestrant'],
    ],
    [
      'MET amplification after osimertinib is told of by trials in which savolitinib brought responses.',
      ['MET amplification > sensitivity asserted > savolitinib'],
    ],
    [
      'BRAF V600E is the leading route of resistance to osimertinib, and the addition of dabrafenib or encorafenib has raised response rates.',
      ['BRAF V600E > resistance asserted > osimertinib'],
    ],
    [
      'Resistance due to BRAF V600E was described by others, who treated one patient with dabrafenib and trametinib.',
      ['BRAF V600E > resistance asserted > '],
    ],
    [
      'Resistance due to BRAF V600E was seen in patients treated with osimertinib.',
      ['BRAF V600E > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('the last of a combination', () => {
  it.each<ClaimRow>([
    [
      'Cells with EGFR C797S are resistant to third-generation inhibitors but sensitive to a combination of a first- and a third-generation inhibitor.',
      ['EGFR C797S > resistance asserted > third-generation EGFR TKI'],
    ],
  ])('%s', expectClaims);
});

describe('a treatment in the reason for what another does', () => {
  it.each<ClaimRow>([
    [
      'As the arginine at this site disturbs crizotinib more than its successors, alectinib retains activity against ALK G1202R.',
      ['ALK G1202R > overcomes asserted > alectinib'],
    ],
    [
      'As crizotinib is weak, alectinib and lorlatinib retain activity against ALK G1202R.',
      ['ALK G1202R > overcomes asserted > alectinib', 'ALK G1202R > overcomes asserted > lorlatinib'],
    ],
    // Given throughout, or replaced.
    [
      'A switch to fulvestrant upon detection of an ESR1 mutation, palbociclib being continued, doubled progression-free survival.',
      ['ESR1 mutation > sensitivity asserted > fulvestrant'],
    ],
    [
      "A patient with MET D1228V responded to the combination of savolitinib's replacement, cabozantinib, and erlotinib.",
      ['MET D1228V > sensitivity asserted > cabozantinib', 'MET D1228V > sensitivity asserted > erlotinib'],
    ],
    // Another clause, which such examples begin.
    [
      'Leukaemias that have lost CD19 are resistant to blinatumomab, and CD22-directed agents such as inotuzumab ozogamicin are then preferred.',
      ['CD19 > sensitivity asserted > blinatumomab'],
    ],
  ])('%s', expectClaims);
});

describe('two treatments under which a change came up', () => {
  it.each<ClaimRow>([
    [
      'In one trial, patients in whom an ESR1 mutation was detected during therapy with an aromatase inhibitor and a CDK4/6 inhibitor switched to camizestrant; the switch prolonged progression-free survival.',
      ['ESR1 mutation > sensitivity asserted > camizestrant'],
    ],
  ])('%s', expectClaims);
});

describe('a switch from one treatment to another', () => {
  it.each<ClaimRow>([
    [
      'PADA-1 tested an earlier switch, from an aromatase inhibitor to fulvestrant at the rise of ESR1 mutation in blood, and more than doubled the PFS.',
      ['ESR1 mutation > sensitivity asserted > fulvestrant'],
    ],
    [
      'ESR1 mutations confer resistance to treatment, from an aromatase inhibitor to tamoxifen.',
      ['ESR1 mutation > resistance asserted > aromatase inhibitor', 'ESR1 mutation > resistance asserted > tamoxifen'],
    ],
  ])('%s', expectClaims);
});
