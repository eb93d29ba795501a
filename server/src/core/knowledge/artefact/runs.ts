import type { ArtefactSection, OpenArtefact } from './artefact.ts';

/**
 * Items stored one after another: the length of each, and where every 32nd begins. Lengths compress far better than places,
 * and a place is a short sum away, so that nothing need be added up at start.
 *
 *     lengths.low    the low byte of each length
 *     lengths.high   the 16 bits above it; left out where every length fits a byte
 *     blocks         where every 32nd begins, in 32 bits
 */
export interface Runs {
  readonly count: number;
  length(index: number): number;
  start(index: number): number;
}

const perBlock = 32;
const lengthBits = 24;

/** Packs the lengths of runs into sections named after `name`. */
export function packRuns(name: string, lengths: readonly number[]): Readonly<Record<string, ArtefactSection>> {
  const blocks = new Uint32Array(Math.ceil(lengths.length / perBlock));
  let place = 0;
  let longest = 0;
  for (const [index, length] of lengths.entries()) {
    if (index % perBlock === 0) blocks[index / perBlock] = place;
    place += length;
    longest = Math.max(longest, length);
  }
  if (longest >= 2 ** lengthBits) throw new RangeError(`A run of ${name} is longer than ${2 ** lengthBits - 1}.`);
  return {
    [`${name}.lengths.low`]: Uint8Array.from(lengths, (length) => length & 0xff),
    ...(longest > 0xff ? { [`${name}.lengths.high`]: Uint16Array.from(lengths, (length) => length >> 8) } : {}),
    [`${name}.blocks`]: blocks,
  };
}

/** Opens the runs that `packRuns` packed under this name; an artefact without them has none. */
export function openRuns(artefact: OpenArtefact, name: string): Runs {
  const low = artefact.bytes(`${name}.lengths.low`);
  const high = artefact.halfWords(`${name}.lengths.high`);
  const blocks = artefact.words(`${name}.blocks`);
  const length = (index: number): number => (low[index] ?? 0) | ((high[index] ?? 0) << 8);
  return {
    count: low.length,
    length,
    start: (index) => {
      const block = Math.trunc(index / perBlock);
      let place = blocks[block] ?? 0;
      for (let before = block * perBlock; before < index; before++) place += length(before);
      return place;
    },
  };
}
