import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('patients without a list of changes', () => {
  it.each<ClaimRow>([
    ['Acalabrutinib gave a longer progression-free survival in patients without del(17p) or TP53 mutation.', []],
    ['Survival on ibrutinib was longer in patients without del(17p), NOTCH1 or TP53 mutation.', []],
    ['Lung cancers without EGFR T790M or MET amplification remained sensitive to erlotinib.', []],
    [
      'Patients without KRAS G12D or with EGFR amplification responded to cetuximab.',
      ['EGFR amplification > sensitivity asserted > cetuximab'],
    ],
    ['BTK-naïve patients responded to pirtobrutinib.', []],
    ['Patients without FLT3-ITD, KRAS or TP53 mutations had a better response to venetoclax.', []],
  ])('%s', expectClaims);
});

describe('in the absence of a thing nothing is said of it', () => {
  it.each<ClaimRow>([
    ['In the absence of T790M, tumours respond to erlotinib.', []],
    [
      'Crizotinib was active in tumours with MET amplification but had no activity in those without.',
      ['MET amplification > sensitivity asserted > crizotinib'],
    ],
    [
      'Trastuzumab improved survival in patients with HER2 amplification but was ineffective in those without.',
      ['ERBB2 amplification > sensitivity asserted > trastuzumab'],
    ],
    ['Patients who relapse on ibrutinib carry no BTK or PLCG2 mutation.', []],
    ['Gefitinib-resistant lines harboured neither T790M nor MET amplification but showed an EMT phenotype.', []],
    ['JAK2 was dispensable for the response to pembrolizumab.', []],
    [
      'FGFR1 overexpression made cells less responsive to palbociclib, an effect not seen with FGFR2.',
      ['FGFR1 overexpression > resistance asserted > palbociclib'],
    ],
  ])('%s', expectClaims);
});

describe('a change that is not there', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R was lost in tumours that became resistant to gefitinib.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    ['Gefitinib-resistant cells had lost EGFR L858R.', ['EGFR L858R > sensitivity asserted > gefitinib']],
    [
      'Resistance to gefitinib despite EGFR L858R is due to PTEN loss.',
      ['PTEN loss > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is told of those who do not have it, or of hardly anybody', () => {
  it.each<ClaimRow>([
    ['EGFR L858R was less common in non-responders to gefitinib.', [' > resistance asserted > gefitinib (generic)']],
    ['EGFR T790M was absent in patients who responded to gefitinib.', []],
    ['The lower the fraction of EGFR L858R, the poorer the response to gefitinib.', []],
    ['An early response to gefitinib does not rule out EGFR T790M.', []],
    ['Responses to gefitinib were seen in 2% of patients with EGFR T790M.', []],
    ['Deletion of EGFR T790M resensitised cells to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('changes that are listed as less frequent', () => {
  it.each<ClaimRow>([
    [
      'Amivantamab prolonged progression-free survival, and MET amplification and secondary mutations were less frequent at progression.',
      [],
    ],
    [
      'MET amplification and secondary mutations were frequent in resistance to amivantamab.',
      ['MET amplification > resistance asserted > amivantamab'],
    ],
  ])('%s', expectClaims);
});

describe('who responds does not have it', () => {
  it.each<ClaimRow>([
    ['Patients who respond to imatinib rarely have ABL1 T315I.', []],
    ['A response to imatinib argues against ABL1 T315I.', []],
    ['Responders to imatinib had lower levels of ABL1 T315I than others.', []],
    ['ABL1 T315I must be excluded before imatinib is given, since only tumours without it respond.', []],
    ['If ABL1 T315I is absent, imatinib is effective.', []],
    ['Unless ABL1 T315I is present, patients respond to imatinib.', []],
    ['Few patients with ABL1 T315I respond to imatinib.', ['ABL1 T315I > sensitivity negated > imatinib']],
    ['Nobody expected ABL1 T315I to respond to imatinib.', ['ABL1 T315I > sensitivity negated > imatinib']],
  ])('%s', expectClaims);
});

describe('who is excluded, and who is in either group', () => {
  it.each<ClaimRow>([
    [
      'A trial that excluded patients with persisting RAS, BRAF and EGFR mutations showed responses to panitumumab.',
      [],
    ],
    [
      'A trial that included patients with EGFR mutations showed responses to gefitinib.',
      ['EGFR mutation > sensitivity asserted > gefitinib'],
    ],
    ['Patients with KRAS mutations were excluded, and responses to panitumumab were frequent.', []],
    ['After exclusion of KRAS-mutant tumours, responses to panitumumab were frequent.', []],
    [
      'Responses to foretinib were seen in 50% and 9% of patients with and without germline MET mutations, respectively.',
      ['MET mutation > sensitivity asserted > foretinib'],
    ],
    ['Olaparib prolonged survival in patients with (5 months) and without (4 months) BRCA mutations.', []],
  ])('%s', expectClaims);
});

describe('what is not seen with a change is not told of it', () => {
  it.each<ClaimRow>([['These dose-dependent responses to imatinib were not observed with KIT exon 11 mutations.', []]])(
    '%s',
    expectClaims,
  );
});

describe('a head that several names share', () => {
  it.each<ClaimRow>([
    ['Patients without RAS, BRAF or EGFR ectodomain mutations responded to panitumumab.', []],
    [
      'Cells lacking SLFN11 or BRCA1 respond to olaparib.',
      ['SLFN11 > resistance asserted > olaparib', 'BRCA1 > resistance asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});

describe('neither of two, the first of which is no name alone', () => {
  it.each<ClaimRow>([
    ['Tumours that had neither an amplification of MET nor EGFR T790M responded to gefitinib.', []],
    [
      'Tumours that had both an amplification of MET and EGFR T790M responded to gefitinib.',
      ['MET amplification > sensitivity asserted > gefitinib', 'EGFR T790M > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('a change that is absent in the clause before', () => {
  it.each<ClaimRow>([
    [
      'When EGFR C797S arises after first-line osimertinib, T790M is usually absent, and the cells stay sensitive to gefitinib.',
      ['EGFR C797S > sensitivity asserted > gefitinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'EGFR T790M is often present, and the cells are resistant to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});
