import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openOrder, packOrder } from '../../../../server/src/core/knowledge/artefact/order.ts';

const rows = fc.nat({ max: 3000 }).chain((count) => {
  const all = Array.from({ length: count }, (_, row) => row);
  return fc.shuffledSubarray(all, { minLength: count, maxLength: count });
});

it('an order is opened as it was packed', () => {
  fc.assert(
    fc.property(rows, (order) => {
      expect([...openOrder(packOrder(Uint32Array.from(order)))]).toEqual(order);
    }),
    { numRuns: 60, examples: [[[]], [[0]], [[1, 0]], [[2, 0, 1]]] },
  );
});

it('rows that stand side by side take a byte each', () => {
  const order = Uint32Array.from({ length: 3000 }, (_, place) => (place + 1500) % 3000);
  expect(packOrder(order).length).toBeLessThan(3010);
});
