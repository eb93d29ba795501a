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
    'ABL1 F317L confers resistance to nilotinib, while it may remain sensitive to dasatinib.',
    'ABL1 F317L confers resistance to nilotinib in some, while it remains sensitive to dasatinib in vitro.',
    'ABL1 F317L was found with nilotinib, while the parent line remains sensitive to dasatinib.',
  ])('unless it may be another thing: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
