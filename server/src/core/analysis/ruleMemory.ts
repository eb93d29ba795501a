import type { BlockFinds, BlockMemory, BlockSearch } from '../rules/rule.ts';
import { alikeAtEnds } from '../text/change.ts';

/** What rules made of the blocks of one version of a text. */
export interface KeptOfBlocks {
  /** What stands for each block: the same object as long as all that is read of it stays as it is. */
  readonly blocks: readonly object[];
  /** By what stands for the block, and what was read of it. */
  readonly values: ReadonlyMap<object, Map<string, unknown>>;
  readonly searches: ReadonlyMap<string, readonly BlockFinds<unknown>[]>;
}

export interface RuleMemory {
  readonly ofBlock: BlockMemory;
  readonly searchBlocks: BlockSearch;
  readonly kept: KeptOfBlocks;
}

/** A memory for the rules of one analysis. `blocks` stand for its blocks; what none of them has is forgotten. */
export function ruleMemory(blocks: readonly object[], before: KeptOfBlocks | undefined): RuleMemory {
  const values = new Map<object, Map<string, unknown>>();
  const ofBlock = <T>(what: string, index: number, read: () => T): T => {
    const block = blocks[index];
    if (block === undefined) return read();
    let own = values.get(block);
    if (own === undefined) {
      // What was read of a block that stays as it is holds for both versions.
      own = before?.values.get(block) ?? new Map();
      values.set(block, own);
    }
    if (!own.has(what)) own.set(what, read());
    return own.get(what) as T;
  };

  const searches = new Map<string, readonly BlockFinds<unknown>[]>();
  const oldBlocks = before?.blocks ?? [];
  const { head, tail } = alikeAtEnds(oldBlocks, blocks, Object.is);
  const searchBlocks = <T>(what: string, read: (block: number) => readonly T[]): readonly BlockFinds<T>[] => {
    const old = before?.searches.get(what) as readonly BlockFinds<T>[] | undefined;
    const finds: BlockFinds<T>[] = old ? old.filter(({ block }) => block < head) : [];
    const [first, end] = old ? [head, blocks.length - tail] : [0, blocks.length];
    for (let block = first; block < end; block++) {
      const found = read(block);
      if (found.length > 0) finds.push({ block, found });
    }
    const further = blocks.length - oldBlocks.length;
    for (const one of old ?? [])
      if (one.block >= oldBlocks.length - tail)
        finds.push(further === 0 ? one : { block: one.block + further, found: one.found });
    searches.set(what, finds);
    return finds;
  };
  return { ofBlock, searchBlocks, kept: { blocks, values, searches } };
}
