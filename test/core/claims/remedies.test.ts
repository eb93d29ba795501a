import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('a gene that is inhibited is what stood in the way', () => {
  it.each<ClaimRow>([
    ['AXL inhibition restores sensitivity to erlotinib.', ['AXL > resistance asserted > erlotinib']],
    [
      'Activation of STAT3 leads to imatinib resistance, and its inhibition restores sensitivity to imatinib.',
      ['STAT3 > resistance asserted > imatinib', 'STAT3 > resistance asserted > imatinib'],
    ],
    ['Blocking EGFR restores sensitivity to vemurafenib.', ['EGFR > resistance asserted > vemurafenib']],
    ['HOTAIR, when knocked down, sensitised cells to doxorubicin.', ['HOTAIR > resistance asserted > doxorubicin']],
    [
      'Inhibition of LCK with dasatinib reverses dexamethasone resistance.',
      ['LCK > overcomes asserted > dasatinib', 'LCK > resistance asserted > dexamethasone'],
    ],
    [
      'YAP1 knockdown enhances sensitivity to trametinib in cells with BRAF V600E.',
      ['YAP1 > resistance asserted > trametinib'],
    ],
    ['Cells with BRAF V600E were sensitive to BRD4 inhibition with JQ1.', ['BRAF V600E > sensitivity asserted > JQ1']],
  ])('%s', expectClaims);
});

describe('a remedy in the second clause', () => {
  it.each<ClaimRow>([
    [
      'MCL1 amplification limits the activity of sotorasib, and MCL1 inhibitors re-sensitize cells in vitro.',
      [
        'MCL1 amplification > overcomes asserted > MCL-1 inhibitor',
        'MCL1 amplification > resistance asserted > sotorasib',
      ],
    ],
    [
      'EGFR T790M blunts the response to gefitinib, and osimertinib overcomes it.',
      ['EGFR T790M > overcomes asserted > osimertinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'HER2 L755S confers resistance to endocrine therapy, and neratinib plus fulvestrant overcomes it.',
      [
        'ERBB2 L755S > overcomes asserted > neratinib+fulvestrant',
        'ERBB2 L755S > resistance asserted > endocrine therapy',
      ],
    ],
    [
      'Lorlatinib retains activity against ALK G1202R, frequent after failure of crizotinib.',
      ['ALK G1202R > overcomes asserted > lorlatinib'],
    ],
    [
      'Selitrectinib overcomes NTRK1 G595R, which arises on larotrectinib.',
      ['NTRK1 G595R > overcomes asserted > selitrectinib'],
    ],
    [
      'Pirtobrutinib overcomes both C481S and L528W in BTK.',
      ['BTK C481S > overcomes asserted > pirtobrutinib', 'BTK L528W > overcomes asserted > pirtobrutinib'],
    ],
  ])('%s', expectClaims);
});

describe('both', () => {
  it.each<ClaimRow>([
    [
      'Cells with both EGFR T790M and EGFR C797S are resistant to osimertinib.',
      ['EGFR T790M+EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'Both EGFR T790M and EGFR L718Q confer resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR L718Q > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is denied, or of another', () => {
  it.each<ClaimRow>([
    [
      'Neither MET amplification nor EGFR C797S was detected in patients resistant to lazertinib.',
      ['MET amplification > resistance negated > lazertinib', 'EGFR C797S > resistance negated > lazertinib'],
    ],
    [
      'MET amplification causes resistance to cetuximab in patients who do not develop KRAS G12D.',
      ['MET amplification > resistance asserted > cetuximab'],
    ],
    [
      'Cells are insensitive to imatinib not because of ABL1 T315I but because of efflux.',
      [' > resistance asserted > imatinib (generic)'],
    ],
    ['Philadelphia chromosome-like leukaemia responds to dasatinib.', []],
    ['CXCR4 mutations delay the response to ibrutinib.', []],
    [
      'PARP1 R591C, which abolishes trapping, renders cells resistant to talazoparib.',
      ['PARP1 R591C > resistance asserted > talazoparib'],
    ],
    ['PSMB5 changes (e.g. A49T) confer resistance to bortezomib.', ['PSMB5 A49T > resistance asserted > bortezomib']],
  ])('%s', expectClaims);
});

describe('a resistance named with its drug, and the remedy behind', () => {
  it.each<ClaimRow>([
    [
      'Overcoming cytarabine resistance with hydroxyurea in SAMHD1-high leukaemia is possible.',
      ['SAMHD1 high expression > overcomes asserted > hydroxycarbamide'],
    ],
    [
      'Overcoming EGFR T790M-mediated resistance with rociletinib is possible.',
      ['EGFR T790M > overcomes asserted > rociletinib'],
    ],
    [
      'Reversing gefitinib resistance with crizotinib in MET-amplified cells is possible.',
      ['MET amplification > overcomes asserted > crizotinib'],
    ],
  ])('%s', expectClaims);
});
