import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a changed target that a drug does not act on', () => {
  it.each<ClaimRow>([
    ['EGFR C797S is not inhibited by osimertinib.', ['EGFR C797S > resistance asserted > osimertinib']],
    [
      'The T315I mutant of BCR-ABL1 is not inhibited by imatinib or nilotinib.',
      ['ABL1 T315I > resistance asserted > imatinib', 'ABL1 T315I > resistance asserted > nilotinib'],
    ],
    ['Dasatinib does not bind the T315I mutant of ABL1.', ['ABL1 T315I > resistance asserted > dasatinib']],
    ['AKT1 E17K is not a target of capivasertib.', ['AKT1 E17K > resistance asserted > capivasertib']],
    ['Gefitinib cannot overcome EGFR T790M.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['EGFR T790M cannot be overcome by gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['It is not true that EGFR T790M is not inhibited by gefitinib.', ['EGFR T790M > resistance negated > gefitinib']],
  ])('%s', expectClaims);
});

describe('no resistance', () => {
  it.each<ClaimRow>([
    [
      'BRAF V600E is not inhibited by trametinib.',
      ['BRAF > targets negated > trametinib', 'BRAF V600E > targets negated > trametinib'],
    ],
    [
      'EGFR T790M is not fully inhibited by osimertinib.',
      ['EGFR > targets negated > osimertinib', 'EGFR T790M > targets negated > osimertinib'],
    ],
    [
      'EGFR T790M is not inhibited by osimertinib alone.',
      ['EGFR > targets negated > osimertinib', 'EGFR T790M > targets negated > osimertinib'],
    ],
    [
      'Osimertinib does not inhibit EGFR T790M phosphorylation.',
      ['EGFR > targets negated > osimertinib', 'EGFR T790M > targets negated > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('poorly inhibited', () => {
  it.each<ClaimRow>([
    ['BRAF K601E is poorly inhibited by vemurafenib.', ['BRAF K601E > resistance asserted > vemurafenib']],
    ['BRAF V600E is potently inhibited by vemurafenib.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
  ])('%s', expectClaims);
});
