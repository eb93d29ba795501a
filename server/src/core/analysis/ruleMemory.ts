import type { BlockMemory } from '../rules/rule.ts';

/** What rules made of blocks, by what stands for a block that reads alike. */
export type KeptOfBlocks = ReadonlyMap<object, ReadonlyMap<string, unknown>>;

/** A memory for the rules of one analysis. `blocks` stand for its blocks; what none of them has is forgotten. */
export function ruleMemory(
  blocks: readonly object[],
  before: KeptOfBlocks | undefined,
): { readonly ofBlock: BlockMemory; readonly kept: KeptOfBlocks } {
  const kept = new Map<object, Map<string, unknown>>();
  const ofBlock = <T>(what: string, index: number, read: () => T): T => {
    const block = blocks[index];
    if (block === undefined) return read();
    let own = kept.get(block);
    if (own === undefined) {
      own = new Map();
      kept.set(block, own);
    }
    const old = before?.get(block);
    const value = old?.has(what) ? (old.get(what) as T) : read();
    own.set(what, value);
    return value;
  };
  return { ofBlock, kept };
}
