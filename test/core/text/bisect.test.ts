import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect, lastBegunAt } from '../../../server/src/core/text/bisect.ts';

const ascending = fc.array(fc.nat(40)).map((numbers) => numbers.sort((a, b) => a - b));

describe('binary search', () => {
  it('finds what a search from the beginning finds', () => {
    fc.assert(
      fc.property(ascending, fc.nat(41), (numbers, wanted) => {
        const found = numbers.findIndex((number) => number >= wanted);
        expect(bisect(numbers.length, (index) => numbers[index]! < wanted)).toBe(found < 0 ? numbers.length : found);
      }),
    );
  });

  it('finds the last that has begun, and the first where none has', () => {
    fc.assert(
      fc.property(ascending, fc.nat(41), (starts, offset) => {
        const found = starts.findLastIndex((start) => start <= offset);
        expect(lastBegunAt(starts.length, (index) => starts[index]!, offset)).toBe(Math.max(0, found));
      }),
    );
  });
});
