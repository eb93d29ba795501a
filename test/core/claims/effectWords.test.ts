import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('activity that is lost, kept or left', () => {
  it.each<ClaimRow>([
    ['Dasatinib loses its activity against ABL1 T315I.', ['ABL1 T315I > resistance asserted > dasatinib']],
    [
      'Lapatinib and neratinib lose much of their activity against ERBB2 L755S.',
      ['ERBB2 L755S > resistance asserted > lapatinib', 'ERBB2 L755S > resistance asserted > neratinib'],
    ],
    ['KRAS H95D leaves sotorasib fully active.', ['KRAS H95D > sensitivity asserted > sotorasib']],
    [
      'ALK G1202R renders alectinib inactive and leaves lorlatinib active.',
      ['ALK G1202R > resistance asserted > alectinib', 'ALK G1202R > sensitivity asserted > lorlatinib'],
    ],
    ['EGFR T790M leaves gefitinib ineffective.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['In KRAS G12C tumours, sotorasib leaves ERK active.', []],
    [
      'CCNE1 overexpression was associated with a smaller benefit from palbociclib.',
      ['CCNE1 overexpression > resistance asserted > palbociclib'],
    ],
  ])('%s', expectClaims);
});

describe('words of less', () => {
  it.each<ClaimRow>([
    ['EGFR T790M lessens the sensitivity to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['EGFR T790M erodes the response to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['KRAS G12D tumours show negligible sensitivity to cetuximab.', ['KRAS G12D > resistance asserted > cetuximab']],
    ['EGFR L858R tumours showed suboptimal responses to erlotinib.', ['EGFR L858R > resistance asserted > erlotinib']],
    ['EGFR T790M deprives gefitinib of its effect.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['EGFR T790M makes gefitinib almost useless.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Gefitinib fails against EGFR T790M.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['EGFR L858R makes gefitinib effective.', ['EGFR L858R > sensitivity asserted > gefitinib']],
    ['Gefitinib works best in EGFR L858R tumours.', ['EGFR L858R > sensitivity asserted > gefitinib']],
    ['MET amplification leaves the sensitivity to docetaxel unchanged.', []],
  ])('%s', expectClaims);
});

describe('sensitivity that a change gives back', () => {
  it.each<ClaimRow>([
    [
      'ALK L1198F caused resistance to lorlatinib but restored sensitivity to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib', 'ALK L1198F > resistance asserted > lorlatinib'],
    ],
    [
      'The addition of ALK L1198F to C1156Y restored sensitivity to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib'],
    ],
    ['Loss of EGFR T790M restored sensitivity to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    [
      'In EGFR T790M cells, restored sensitivity to gefitinib was seen.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what an effect is told of in its own clause', () => {
  it.each<ClaimRow>([
    [
      'Asciminib retains its activity against most mutants, while ABL1 A337V reduces its potency.',
      ['ABL1 A337V > resistance asserted > asciminib'],
    ],
    [
      'Loss of RB1 was seen. Cells without the protein do not respond to palbociclib.',
      ['RB1 loss > resistance asserted > palbociclib'],
    ],
    ['Patients with AR-V7-negative cells had superior survival with ARS inhibitors vs taxanes.', []],
    ['Patients in a RET mutation-negative population benefited from cabozantinib.', []],
    [
      'Osimertinib improved survival over platinum–pemetrexed. EGFR C797S abolishes the response of the tumour to it.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});
