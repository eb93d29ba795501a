import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('all that something is compared with', () => {
  it.each<ClaimRow>([
    [
      'Unlike exon 19 deletions and L858R, exon 20 insertions of EGFR do not respond to erlotinib.',
      ['EGFR exon 20 insertion > resistance asserted > erlotinib'],
    ],
    [
      'KRAS G12C tumours were more resistant to regorafenib than KRAS wt and other KRAS G12/G13 mutants.',
      ['KRAS G12C > resistance asserted > regorafenib'],
    ],
    [
      'Unlike dasatinib and nilotinib, ponatinib overcomes resistance caused by ABL1 T315I.',
      ['ABL1 T315I > overcomes asserted > ponatinib'],
    ],
    [
      'Unlike L858R and exon 19 deletions, EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is compared with ends at the comma', () => {
  it.each<ClaimRow>([
    [
      'Unlike L858R, EGFR T790M and EGFR C797S confer resistance to erlotinib.',
      ['EGFR T790M > resistance asserted > erlotinib', 'EGFR C797S > resistance asserted > erlotinib'],
    ],
    [
      'In contrast to imatinib, bosutinib and nilotinib are active against ABL1 F317L.',
      ['ABL1 F317L > overcomes asserted > bosutinib', 'ABL1 F317L > overcomes asserted > nilotinib'],
    ],
    [
      'Compared with chemotherapy, erlotinib and afatinib are effective in EGFR L858R.',
      ['EGFR L858R > sensitivity asserted > erlotinib', 'EGFR L858R > sensitivity asserted > afatinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is compared, lacking, prevented or rare says nothing of the other thing', () => {
  it.each<ClaimRow>([
    ['Vemurafenib was less effective in BRAF V600E colorectal cancer than in melanoma.', []],
    [
      'Cetuximab was less effective in KRAS G12D tumours than in KRAS G13D tumours.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    [
      'Cells with EGFR C797S alone, without T790M, are sensitive to gefitinib.',
      ['EGFR C797S > sensitivity asserted > gefitinib'],
    ],
    [
      'KIT V654A tumours without exon 9 mutations respond to sunitinib, and the reverse holds for D816V.',
      ['KIT V654A > sensitivity asserted > sunitinib', 'KIT D816V > resistance asserted > sunitinib'],
    ],
    [
      'PSMB5 A49T prevents binding and confers resistance to bortezomib.',
      ['PSMB5 A49T > resistance asserted > bortezomib'],
    ],
    ['Temozolomide induces few responses in tumours with mismatch repair deficiency.', []],
    ['Selinexor works less well when XPO1 C528S is present.', ['XPO1 C528S > resistance asserted > selinexor']],
    ['TP53 mutations predict failure of fludarabine.', ['TP53 mutation > resistance asserted > fludarabine']],
  ])('%s', expectClaims);
});

describe('what is compared with something else', () => {
  it.each<ClaimRow>([
    ['PFS on erlotinib did not differ between EGFR exon 19 deletions and L858R.', []],
    ['PFS on erlotinib did not differ between smokers and non-smokers with EGFR L858R.', []],
    ['RRM1 expression did not correlate with age in patients given gemcitabine.', []],
    [
      'Overall survival did not differ between the arms, and EGFR T790M caused resistance to erlotinib.',
      ['EGFR T790M > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('what a treatment is compared with', () => {
  it.each<ClaimRow>([
    [
      'Patients with EGFR mutations who received gefitinib had longer PFS than those who received carboplatin–paclitaxel.',
      ['EGFR mutation > sensitivity asserted > gefitinib'],
    ],
    [
      'Elacestrant improved progression-free survival over standard endocrine therapy in patients with ESR1 mutations.',
      ['ESR1 mutation > sensitivity asserted > elacestrant'],
    ],
    // What is compared with, where it is named again.
    [
      'ALK R1275Q is more sensitive to crizotinib than F1174L, for F1174L raises the affinity for ATP.',
      ['ALK R1275Q > sensitivity asserted > crizotinib'],
    ],
    [
      'Compared with EGFR L858R, EGFR L858R/T790M is resistant to gefitinib.',
      ['EGFR L858R+EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});
