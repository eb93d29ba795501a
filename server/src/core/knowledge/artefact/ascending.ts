import { bisect } from '../../text/bisect.ts';

/**
 * Packs ascending numbers as the gaps between them, seven bits to a byte, the lowest first; the eighth bit says that
 * more bytes follow. Numbers such as the PMIDs of retracted works take a third of the space, compressed or not.
 */
export function packAscending(numbers: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const number of numbers) {
    let gap = number - last;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
    last = number;
  }
  return Uint8Array.from(bytes);
}

/** Returns the numbers that `packAscending` packed. */
export function openAscending(bytes: Uint8Array): Uint32Array {
  const numbers: number[] = [];
  let [number, gap, shift] = [0, 0, 0];
  for (const byte of bytes) {
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    number += gap;
    numbers.push(number);
    [gap, shift] = [0, 0];
  }
  return Uint32Array.from(numbers);
}

/** Returns whether a list of ascending numbers contains a number. */
export const hasNumber = (ascending: Uint32Array, wanted: number): boolean =>
  ascending[bisect(ascending.length, (index) => ascending[index]! < wanted)] === wanted;
