import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('how a change acts on its protein', () => {
  it.each([
    'Reversion mutations in *BRCA2* restore the reading frame and cause sensitivity to olaparib and talazoparib.',
    'BTK C481S abrogates covalent binding and restores sensitivity to ibrutinib.',
    'EGFR T790M increases the affinity for ATP and thereby confers sensitivity to gefitinib.',
  ])('leaves a claim as sure as it is: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'BRCA2 mutations that restore the reading frame and cause resistance to olaparib are frequent.',
    'EGFR L858R prevents the loss of T790M and thereby confers resistance to gefitinib.',
  ])('unless it tells which changes are meant: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
