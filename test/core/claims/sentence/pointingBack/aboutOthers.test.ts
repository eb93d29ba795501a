import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what others do is told of nobody named', () => {
  it.each<ClaimRow>([
    ['PTEN loss was found in a single resistant metastasis when all others responded to pembrolizumab.', []],
    ['BCR-ABL1 is measured. Some switch from imatinib, and the fraction that never reaches a response is larger.', []],
  ])('%s', expectClaims);
});

describe('what a sentence says of others is not said of these', () => {
  const rows: ClaimRow[] = [
    [
      'KIT V654A and T670I are sensitive to sunitinib; those in the activation loop are sensitive to regorafenib.',
      ['KIT V654A > sensitivity asserted > sunitinib', 'KIT T670I > sensitivity asserted > sunitinib'],
    ],
    [
      'HER2 mutations were mutually exclusive with EGFR mutations, which predict response to gefitinib.',
      ['EGFR mutation > sensitivity asserted > gefitinib'],
    ],
    [
      'FGFR2 fusions respond to pemigatinib until gatekeeper mutations such as V565F appear.',
      ['FGFR2 fusion > sensitivity asserted > pemigatinib'],
    ],
    ['While sunitinib inhibits VEGFR2, resistance arises through FGF2.', ['FGF2 > resistance asserted > sunitinib']],
    ['In BRAF-mutant colorectal cancer, cetuximab sensitises to vemurafenib.', []],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what is of another sentence, of a trial, or acquired by the tumour is not a cause', () => {
  const rows: ClaimRow[] = [
    [
      'EGFR L858R is common as well. T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Loss of function mutations in NF1 lead to resistance to vemurafenib.',
      ['NF1 mutation > resistance asserted > vemurafenib'],
    ],
    ['NRAS mutations were found at progression. Osimertinib prolonged overall survival in FLAURA.', []],
    ['BRCA2 c.5946delT acquired a reversion under talazoparib.', []],
    [
      'FOXA1 mutations change the response to aromatase inhibitors.',
      ['FOXA1 mutation > biomarker asserted > aromatase inhibitor'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what was named before is not meant by all that follows', () => {
  it.each<ClaimRow>([
    [
      'The tumours had FLT3 D835Y. Point mutations conferring resistance to ibrutinib are known.',
      [' > resistance asserted > ibrutinib (generic)'],
    ],
    [
      'The tumours had FLT3 D835Y. The mutation confers resistance to quizartinib.',
      ['FLT3 D835Y > resistance asserted > quizartinib'],
    ],
    [
      'Nivolumab was given to patients with lung cancer. PTEN loss promotes immune resistance.',
      ['PTEN loss > resistance asserted > '],
    ],
    ['Fulvestrant was given. ESR1 mutations are associated with a worse outcome.', []],
    [
      'Dabrafenib works in melanoma. In colorectal cancer, EGFR is reactivated and causes resistance.',
      ['EGFR > resistance asserted > '],
    ],
    [
      'Erdafitinib is an FGFR inhibitor. FGFR3 V555M causes resistance.',
      ['FGFR3 V555M > resistance asserted > erdafitinib'],
    ],
    [
      'Ceritinib was tested after crizotinib. Tumours with ALK G1202R did not respond.',
      ['ALK G1202R > resistance asserted > ceritinib'],
    ],
    [
      'The patients progressed after crizotinib. ALK G1202R caused resistance.',
      ['ALK G1202R > resistance asserted > crizotinib'],
    ],
    [
      'Trametinib was studied. Docetaxel was the comparator. BRAF V600E conferred sensitivity.',
      ['BRAF V600E > sensitivity asserted > trametinib'],
    ],
    [
      'Cetuximab and panitumumab bind one domain. EGFR S492R hinders the former and causes resistance, but panitumumab still binds.',
      ['EGFR S492R > resistance asserted > cetuximab'],
    ],
    [
      'The trial compared cetuximab with irinotecan. Patients with KRAS G12D did not benefit.',
      ['KRAS G12D > resistance asserted > '],
    ],
    [
      'Cisplatin and olaparib were given. CCNE1 amplification is associated with platinum resistance.',
      ['CCNE1 amplification > resistance asserted > platinum agent'],
    ],
    [
      'The tumours were of high MSI. Loss of APC goes along with resistance to pembrolizumab.',
      [' > resistance asserted > pembrolizumab (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('patients and tumours of another kind are not those that were spoken of', () => {
  it.each<ClaimRow>([
    [
      'BRCA2 mutations are known. Docetaxel and cabazitaxel remain, and some tumours that no longer respond to the former still respond to the latter.',
      [],
    ],
    [
      'ABL1 A337V lies in the pocket. In a trial in patients treated with other inhibitors before, responses to asciminib were frequent.',
      [],
    ],
  ])('%s', expectClaims);
});

describe('a trial of another treatment tells nothing of what was named before', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R sensitises to gefitinib. In the FLAURA trial, osimertinib prolonged progression-free survival over erlotinib in untreated patients.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['BRAF V600E is found in half of melanomas. The encorafenib arm showed responses in 63% of patients.', []],
    [
      'BRAF V600E is found in half of melanomas. In a phase 2 trial, these patients responded to encorafenib.',
      ['BRAF V600E > sensitivity asserted > encorafenib'],
    ],
    [
      'A woman had melanoma with BRAF V600E. In a phase 2 trial of encorafenib, she had a partial response.',
      ['BRAF V600E > sensitivity asserted > encorafenib'],
    ],
  ])('%s', expectClaims);
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

describe('who is told of is not who was told of before', () => {
  it.each<ClaimRow>([
    [
      'Loss of PTEN is rare. Patients resistant to trastuzumab received lapatinib.',
      [' > resistance asserted > trastuzumab (generic)'],
    ],
    [
      'Loss of MGMT is common. High expression of the enzyme causes resistance to temozolomide.',
      [' > resistance asserted > temozolomide (generic)'],
    ],
    [
      'Silencing of ABCC1 increased the sensitivity to etoposide but had no effect on cisplatin. Re-expression restored resistance.',
      ['ABCC1 reduced expression > sensitivity asserted > etoposide'],
    ],
    [
      'Cabozantinib, which inhibits MET, AXL and KDR, overcame this resistance.',
      [' > overcomes asserted > cabozantinib (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('a resistance that is told with its cause goes on with what was named before', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M is common. Resistance to gefitinib occurs because of it.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('a fraction of all', () => {
  it.each<ClaimRow>([
    ['BCR::ABL1 transcripts fall on imatinib. The fraction that never reaches a response is small.', []],
  ])('%s', expectClaims);
});
