import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../support/toldAgainst.ts';

describe('what surrounds a sentence', () => {
  it.each([
    '# Acquired resistance\n\nEGFR L858R NSCLCs are resistant to gefitinib.',
    '# Compound mutations\n\nBCR-ABL1 T315I is resistant to ponatinib.',
    '# C797S in cis\n\nEGFR T790M is resistant to osimertinib.',
    'By then, EGFR L858R NSCLCs are resistant to gefitinib.',
    'T790M is then acquired. As a result, EGFR L858R NSCLCs are resistant to gefitinib.',
    'EGFR L858R confers resistance to gefitinib. This claim is false.',
  ])('may change what it says: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });

  it.each([
    '# Gefitinib\n\nEGFR L858R NSCLCs are resistant to gefitinib.',
    'EGFR L858R confers resistance to gefitinib. This drug is old.',
  ])('or not: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });
});
