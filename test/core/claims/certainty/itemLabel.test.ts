import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../support/toldAgainst.ts';

describe('a list item that begins with a change and a colon', () => {
  it.each([
    '- BCR-ABL1 H396R: sensitive to imatinib',
    '- **EGFR T790M**: highly sensitive to gefitinib in NSCLC.',
    '- EGFR L858R: resistant to gefitinib',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    '- EGFR L858R: resistance to gefitinib',
    '- EGFR T790M: sensitive to gefitinib and osimertinib',
    '- EGFR T790M: sensitive to gefitinib in vitro',
    '- EGFR T790M: not sensitive to gefitinib',
    '- Loss of EGFR T790M: sensitive to gefitinib',
    '- EGFR L858R: acquired resistance to gefitinib',
    'EGFR T790M: sensitive to gefitinib',
  ])('not stated outright: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
