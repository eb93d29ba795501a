import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('what stands after the turn of a sentence belongs to the next effect', () => {
  it.each<ClaimRow>([
    ['Imatinib is effective, but ABL1 T315I causes resistance.', ['ABL1 T315I > resistance asserted > imatinib']],
    [
      'Imatinib is effective in most patients; however, ABL1 T315I causes resistance.',
      ['ABL1 T315I > resistance asserted > imatinib'],
    ],
    [
      'Patients with EGFR L858R respond to gefitinib, but EGFR T790M confers resistance.',
      ['EGFR L858R > sensitivity asserted > gefitinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'While BRAF V600E sensitises melanoma to vemurafenib, NRAS Q61K confers resistance.',
      ['BRAF V600E > sensitivity asserted > vemurafenib', 'NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'EGFR L858R confers sensitivity to gefitinib, whereas EGFR T790M confers resistance.',
      ['EGFR L858R > sensitivity asserted > gefitinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'EGFR T790M and C797S confer resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR C797S > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what brings a response to its end is no cause of it', () => {
  it.each<ClaimRow>([
    ['Most patients respond to crizotinib, but the majority relapse because of ALK L1196M.', []],
    [
      'Although ALK G1269A tumours respond to crizotinib, they relapse owing to changes such as ALK L1196M.',
      ['ALK G1269A > sensitivity asserted > crizotinib'],
    ],
    [
      'Gefitinib is effective, but mainly in tumours with EGFR L858R.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['Venetoclax is active, although responses are less durable in patients with TP53 R273H.', []],
    [
      'Patients with EGFR L858R respond to gefitinib, although most progress.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('a gene without the change', () => {
  it.each<ClaimRow>([
    ['Sensitivity to cetuximab is restricted to tumours with wild-type RAS and BRAF.', []],
    [
      'Tumours with BRAF V600E and wild-type KIT and PDGFRA progressed on imatinib.',
      ['BRAF V600E > resistance asserted > imatinib'],
    ],
  ])('%s', expectClaims);
});

describe('the end of a response', () => {
  it.each<ClaimRow>([
    ['Tumours stop responding to imatinib once KIT V654A appears.', ['KIT V654A > resistance asserted > imatinib']],
    [
      'The clone ceased to respond to ibrutinib after acquiring BTK C481S.',
      ['BTK C481S > resistance asserted > ibrutinib'],
    ],
    ['Progression on alectinib was due to ALK G1202R.', ['ALK G1202R > resistance asserted > alectinib']],
    ['Relapse on gilteritinib was driven by NRAS mutations.', ['NRAS mutation > resistance asserted > gilteritinib']],
  ])('%s', expectClaims);
});

describe('what a response ends with', () => {
  it.each<ClaimRow>([
    ['Imatinib was effective until ABL1 T315I appeared.', []],
    ['Before ABL1 T315I emerged, the patient responded to imatinib.', []],
    ['Tumours sensitive to imatinib at first relapse with ABL1 T315I.', []],
    [
      'The hypothesis that ABL1 T315I sensitises tumours to imatinib was rejected.',
      ['ABL1 T315I > sensitivity questioned > imatinib (question)'],
    ],
    [
      'Switching from imatinib to ponatinib led to a response in a patient with ABL1 T315I.',
      ['ABL1 T315I > sensitivity asserted > ponatinib'],
    ],
    ['Metformin sensitised cells with KRAS G12V to cisplatin.', []],
    ['BRAF V600E sensitises melanoma cells to vemurafenib.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
  ])('%s', expectClaims);
});
