import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAscending, packAscending } from '../../../../server/src/core/knowledge/artefact/ascending.ts';

test('ascending numbers come back as they were packed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** 31 - 1)), (numbers) => {
      const sorted = Uint32Array.from(numbers).sort();
      expect(openAscending(packAscending(sorted))).toEqual(sorted);
    }),
  );
});

test('PMIDs that lie close take a byte each', () => {
  expect(packAscending(Uint32Array.of(15_728_811, 15_728_812, 15_728_900))).toHaveLength(6);
});
