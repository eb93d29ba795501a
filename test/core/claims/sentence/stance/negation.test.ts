import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what a subordinate clause denies is not what the main clause says', () => {
  it.each<ClaimRow>([
    [
      'Since it does not need the cysteine, pirtobrutinib remains active against BTK C481S.',
      ['BTK C481S > overcomes asserted > pirtobrutinib'],
    ],
    [
      'Because vemurafenib does not reach the dimer, trametinib overcomes BRAF V600E-mediated resistance to dabrafenib.',
      ['BRAF V600E > overcomes asserted > trametinib', 'BRAF V600E > resistance asserted > dabrafenib'],
    ],
    [
      'While imatinib does not inhibit KIT D816V, avapritinib is active against KIT D816V.',
      ['KIT D816V > overcomes asserted > avapritinib'],
    ],
    [
      'As EGFR C797S does not block the pocket, it does not confer resistance to gefitinib.',
      ['EGFR C797S > resistance negated > gefitinib'],
    ],
    [
      'LYN is overexpressed without a mutation and causes resistance to nilotinib.',
      ['LYN > resistance asserted > nilotinib'],
    ],
    [
      'HER2 splicing to isoforms without the extracellular domain causes resistance to trastuzumab.',
      ['ERBB2 > resistance asserted > trastuzumab'],
    ],
    [
      'PTEN loss grew commoner without causing resistance to alpelisib.',
      ['PTEN loss > resistance negated > alpelisib'],
    ],
    ['Never smokers with EGFR L858R respond to gefitinib.', ['EGFR L858R > sensitivity asserted > gefitinib']],
    [
      'PTEN loss came up without any increase in resistance to alpelisib.',
      ['PTEN loss > resistance negated > alpelisib'],
    ],
  ])('%s', expectClaims);
});

describe('what a clause in between denies, and what only looks like a claim', () => {
  it.each<ClaimRow>([
    [
      'FLT3 D835Y, to which sorafenib and quizartinib cannot bind, remains susceptible to crenolanib.',
      ['FLT3 D835Y > sensitivity asserted > crenolanib'],
    ],
    [
      'Encorafenib in combination with cetuximab yields responses in BRAF V600E-mutant tumours, which are resistant to either agent alone.',
      ['BRAF V600E > sensitivity asserted > encorafenib+cetuximab'],
    ],
    [
      'It is tempting to speculate that BRCA2-mutated tumours would be less responsive to docetaxel.',
      ['BRCA2 mutation > resistance questioned > docetaxel (question)'],
    ],
    [
      'Selective agents targeting KRAS G12C, such as sotorasib, encounter resistance.',
      ['KRAS > targets asserted > sotorasib', 'KRAS G12C > targets asserted > sotorasib'],
    ],
  ])('%s', expectClaims);
});

describe('a denial is read', () => {
  it.each<ClaimRow>([
    ['PTEN loss showed no difference in response to trastuzumab.', ['PTEN loss > sensitivity negated > trastuzumab']],
    ['Imatinib resistance cannot be attributed to KIT N822K.', ['KIT N822K > resistance negated > imatinib']],
    ['Imatinib resistance was not caused by KIT N822K.', ['KIT N822K > resistance negated > imatinib']],
    ['Imatinib resistance cannot be attributed to KIT N822K alone.', ['KIT N822K > resistance hedged > imatinib']],
    ['Imatinib resistance is caused by KIT D816V.', ['KIT D816V > resistance asserted > imatinib']],
    [
      'KIT N822K cells were as sensitive to imatinib as cells with wild-type KIT.',
      ['KIT N822K > resistance negated > imatinib'],
    ],
    [
      'Cells with KIT V560D demonstrated comparable sensitivity to sunitinib compared to cells with wild-type KIT.',
      ['KIT V560D > resistance negated > sunitinib'],
    ],
    [
      'Cells with KIT V560D were equally sensitive to sunitinib as parental cells.',
      ['KIT V560D > resistance negated > sunitinib'],
    ],
    [
      'No significant improvement in progression-free survival was seen with cetuximab in KRAS G12D.',
      ['KRAS G12D > sensitivity negated > cetuximab'],
    ],
    [
      'The trial did not meet its aim of showing antitumour activity of sunitinib in FGFR1 amplification.',
      ['FGFR1 amplification > sensitivity negated > sunitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is denied of something else', () => {
  it.each<ClaimRow>([
    [
      'The antibody does not bind MET, so that MET amplification causes resistance to cetuximab.',
      ['MET amplification > resistance asserted > cetuximab'],
    ],
    [
      'Erlotinib resistance that is not due to EGFR T790M was overcome by crizotinib.',
      ['resistance to erlotinib > overcomes asserted > crizotinib'],
    ],
    [
      'MET amplification is not due to erlotinib and does not confer resistance to gefitinib.',
      ['MET amplification > resistance negated > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what cannot explain a response is not its cause', () => {
  it.each<ClaimRow>([
    [
      'EGFR mutations cannot, for this reason, explain why some tumours respond to crizotinib.',
      ['EGFR mutation > sensitivity negated > crizotinib'],
    ],
    [
      'EGFR mutations explain why some tumours respond to gefitinib.',
      ['EGFR mutation > sensitivity asserted > gefitinib'],
    ],
    // "No or little": what the cue says already; what is done less than by another is done.
    ['Imatinib has no or minimal activity in SDH-deficient GIST.', ['SDH loss > resistance asserted > imatinib']],
    [
      'Gefitinib showed no or only minimal activity against EGFR T790M.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['EGFR T790M confers no or little resistance to osimertinib.', ['EGFR T790M > resistance negated > osimertinib']],
    [
      'ATM alterations do not sensitise to olaparib to the same extent.',
      ['ATM alteration > sensitivity hedged > olaparib'],
    ],
    ['ATM alterations do not sensitise to olaparib.', ['ATM alteration > sensitivity negated > olaparib']],
    // An insertion between the denial and its verb.
    [
      'ABCB1 polymorphisms do not, so far as anyone has shown, preclude a response to imatinib.',
      ['ABCB1 > resistance negated > imatinib'],
    ],
  ])('%s', expectClaims);
});

describe('what goes on after a denial', () => {
  it.each<ClaimRow>([
    [
      'Pirtobrutinib does not need the cysteine and overcomes BTK C481S.',
      ['BTK C481S > overcomes asserted > pirtobrutinib'],
    ],
    [
      'Pirtobrutinib does not overcome resistance to ibrutinib by BTK C481S.',
      ['BTK C481S > overcomes negated > pirtobrutinib', 'BTK C481S > resistance asserted > ibrutinib'],
    ],
    [
      'EGFR T790M is resistant to gefitinib yet not to osimertinib and sensitive to rociletinib.',
      [
        'EGFR T790M > resistance asserted > gefitinib',
        'EGFR T790M > resistance negated > osimertinib',
        'EGFR T790M > sensitivity asserted > rociletinib',
      ],
    ],
  ])('%s', expectClaims);
});
