import type { Runs } from './runs.ts';
import { utf8Of } from './utf8.ts';

const [quote, backslash] = [0x22, 0x5c];
const [seed, prime] = [0x811c9dc5, 0x01000193];
const none = -1;

/** Returns where the JSON string that begins at `start` ends, its closing quote included. */
function stringEnd(text: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === backslash ? 2 : 1;
  return at + 1;
}

function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, prime);
  return hash ^ (hash >>> 15);
}

/**
 * Finds the rows of a key, ascending. Rows are JSON lists that begin with their key, and stand in any order. The index
 * is a hash table made when a key is first looked for: that costs less than a millisecond for ten thousand rows, and to
 * store it would take as much room as the keys.
 */
export function keyIndex(text: Uint8Array, runs: Runs): (key: string) => readonly number[] {
  let first = new Int32Array();
  let next = new Int32Array();

  const build = (): void => {
    first = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, runs.count)))).fill(none);
    next = new Int32Array(runs.count);
    let end = text.length;
    // From the last row to the first, so that each chain ascends.
    for (let row = runs.count - 1; row >= 0; row--) {
      end -= runs.length(row);
      const slot = hashOfBytes(text, end + 1, stringEnd(text, end + 1)) & (first.length - 1);
      next[row] = first[slot]!;
      first[slot] = row;
    }
  };

  /** Returns whether the row has this key. Both are compared as JSON writes them, quotes included. */
  const hasKey = (row: number, key: Uint8Array): boolean => {
    const start = runs.start(row) + 1;
    return key.every((byte, at) => text[start + at] === byte);
  };

  return (key) => {
    if (first.length === 0) build();
    const sought = utf8Of(JSON.stringify(key));
    const rows: number[] = [];
    const slot = hashOfBytes(sought, 0, sought.length) & (first.length - 1);
    for (let row = first[slot]!; row !== none; row = next[row]!) if (hasKey(row, sought)) rows.push(row);
    return rows;
  };
}
