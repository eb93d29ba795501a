import type { OpenArtefact, Section } from './artefact.ts';

/**
 * Things that lie one behind another: how long each is, and where every 32nd begins. Lengths compress far better than places,
 * and a place is a short sum away, so that nothing is summed up at start.
 */
export interface Runs {
  readonly count: number;
  length(index: number): number;
  start(index: number): number;
}

const perBlock = 32;

export function packRuns(name: string, lengths: readonly number[]): Readonly<Record<string, Section>> {
  const blocks = new Uint32Array(Math.ceil(lengths.length / perBlock));
  let place = 0;
  for (const [index, length] of lengths.entries()) {
    if (index % perBlock === 0) blocks[index / perBlock] = place;
    place += length;
  }
  return { [`${name}.lengths`]: Uint32Array.from(lengths), [`${name}.blocks`]: blocks };
}

export function openRuns(artefact: OpenArtefact, name: string): Runs {
  const lengths = artefact.words(`${name}.lengths`);
  const blocks = artefact.words(`${name}.blocks`);
  return {
    count: lengths.length,
    length: (index) => lengths[index] ?? 0,
    start: (index) => {
      const block = Math.trunc(index / perBlock);
      let place = blocks[block] ?? 0;
      for (let before = block * perBlock; before < index; before++) place += lengths[before]!;
      return place;
    },
  };
}
