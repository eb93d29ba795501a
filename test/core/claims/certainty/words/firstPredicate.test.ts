import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('the second of two predicates on one change', () => {
  it.each([
    'ABL1 F317L confers resistance to nilotinib, while it remains sensitive to dasatinib.',
    'ABL1 F317L confers resistance to asciminib, but these leukaemias remain fully sensitive to dasatinib.',
    'ABL1 F317L is resistant to asciminib yet retains sensitivity to dasatinib.',
  ])('is held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'ABL1 T315I is sensitive to omacetaxine in compound with E255V, but such mutants are resistant to ponatinib.',
    'EGFR L858R confers sensitivity to erlotinib until T790M arises, but such tumours are resistant to gefitinib.',
    'EGFR T790M is sensitive to brigatinib with C797S in cis, but such mutants are resistant to osimertinib.',
    'ABL1 F317L confers resistance to nilotinib, while it may remain sensitive to dasatinib.',
    'ABL1 F317L confers resistance to nilotinib in some, while it remains sensitive to dasatinib in vitro.',
    'ABL1 F317L was found with nilotinib, while the parent line remains sensitive to dasatinib.',
  ])('unless it may be another thing: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
