import { openAscending, packAscending } from './ascending.ts';

/**
 * Packs the rows of a table in the order of their keys. What stands side by side in one order mostly does in the other ("EID100",
 * "EID101"), so that the steps from row to row are small: back ones odd, forward ones even, added up to ascending numbers.
 */
export function packOrder(order: Uint32Array): Uint8Array {
  let [sum, last] = [0, 0];
  const sums = order.map((row) => {
    const step = row - last;
    last = row;
    sum += step < 0 ? -2 * step - 1 : 2 * step;
    return sum;
  });
  return packAscending(sums);
}

/** Returns the order that `packOrder` packed. */
export function openOrder(bytes: Uint8Array): Uint32Array {
  let [sum, row] = [0, 0];
  return openAscending(bytes).map((next) => {
    const step = next - sum;
    sum = next;
    row += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    return row;
  });
}
