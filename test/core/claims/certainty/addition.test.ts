import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../support/toldAgainst.ts';

describe('what is added to a claim', () => {
  it.each([
    'and should be tried first, given its cost',
    ', and testing for it is therefore unnecessary',
    ', as has been known for years',
    ', which makes it the treatment of choice',
  ])('leaves it as it is: %s', (added) => {
    expect(toldAgainst(`Imatinib is active against PDGFRA D842V${added.startsWith(',') ? '' : ' '}${added}.`)).toBe(
      true,
    );
  });

  it.each([
    ', and does so only at concentrations that cannot be reached',
    ', as was believed then',
    ', which later work did not confirm',
    'and was withdrawn',
    ', as shown in vitro',
  ])('may take it back: %s', (added) => {
    expect(toldAgainst(`Imatinib is active against PDGFRA D842V${added.startsWith(',') ? '' : ' '}${added}.`)).toBe(
      false,
    );
  });
});
