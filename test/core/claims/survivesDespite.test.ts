import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what lets cells survive, signal or grow despite a drug', () => {
  it.each<ClaimRow>([
    ['Knockout of NF1 lets melanoma cells survive vemurafenib.', ['NF1 > sensitivity asserted > vemurafenib']],
    ['AXL allows MAPK signalling despite erlotinib.', ['AXL > resistance asserted > erlotinib']],
    ['NRAS Q61K sustains ERK signaling despite vemurafenib.', ['NRAS Q61K > resistance asserted > vemurafenib']],
    [
      'Depletion of SHLD2 allows BRCA1-deficient cells to proliferate despite olaparib.',
      ['SHLD2 > sensitivity asserted > olaparib'],
    ],
    ['Upregulation of FGFR1 bypasses palbociclib.', ['FGFR1 overexpression > resistance asserted > palbociclib']],
    ['HGF can bypass gefitinib.', ['HGF > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('what only resembles it', () => {
  it.each<ClaimRow>([
    ['AXL signalling was measured despite erlotinib.', []],
    ['EGFR-mutant tumours shrank despite low doses of gefitinib.', []],
    ['Larotrectinib bypasses the blood-brain barrier.', []],
  ])('%s', expectClaims);
});
