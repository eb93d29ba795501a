import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('what "or" leaves open is not held against a writer', () => {
  it.each([
    'Patients with EGFR L858R or exon 19 deletion who have T790M do not respond to gefitinib.',
    'EGFR L858R or its amplification confers resistance to gefitinib.',
    'EGFR L858R in blood or tissue confers resistance to gefitinib.',
  ])('%s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });

  it.each([
    'Patients with EGFR exon 19 deletions or L858R do not respond to gefitinib.',
    'EGFR T790M tumours respond to gefitinib or erlotinib.',
  ])('unless it joins names of which the same is claimed: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });
});
