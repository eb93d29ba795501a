import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { leastEdits, letterSet } from '../../../server/src/core/text/letterSet.ts';

const word = fc.stringMatching(/^[a-z]{0,14}$/);

it('never asks for more edits than there are', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(leastEdits(letterSet(a), letterSet(b))).toBeLessThanOrEqual(distance(a, b));
    }),
  );
});

it('keeps words of other letters apart', () => {
  expect(leastEdits(letterSet('osimertinib'), letterSet('osimertinab'))).toBe(1);
  expect(leastEdits(letterSet('osimertinib'), letterSet('gefitinib'))).toBeGreaterThan(1);
  expect(leastEdits(letterSet('abc'), letterSet('xyz'))).toBe(3);
});
