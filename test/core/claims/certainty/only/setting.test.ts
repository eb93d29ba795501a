import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('a change of the tumours that a treatment is for', () => {
  it.each([
    'MET amplification confers sensitivity to osimertinib in EGFR-mutant lung cancer.',
    'MET amplification confers sensitivity to osimertinib in patients with EGFR-mutant lung cancer.',
  ])('is no second cause: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'MET amplification confers sensitivity to osimertinib in KRAS-mutant lung cancer.',
    'MET amplification confers sensitivity to osimertinib in EGFR L858R lung cancer.',
    'MET amplification confers sensitivity to osimertinib with EGFR-mutant lung cancer.',
    'EGFR T790M confers resistance to osimertinib in EGFR-amplified lung cancer.',
  ])('unless it may be one: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
