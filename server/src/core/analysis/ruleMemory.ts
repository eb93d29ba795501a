import { firstOfBlock } from '../claims/inBlock.ts';
import type { BlockFinds, BlockMemory, BlockSearch, DocumentSummary, Summary } from '../rules/rule.ts';
import { aligned } from '../text/change.ts';

/** What the rules computed for the blocks of one version of a text. */
export interface KeptOfBlocks {
  /** One object per block, which stays the same as long as everything read from the block is unchanged. */
  readonly blocks: readonly object[];
  /** Per block, the values that rules computed, by the name under which they asked. */
  readonly values: readonly (Map<string, unknown> | undefined)[];
  readonly searches: ReadonlyMap<string, readonly BlockFinds<unknown>[]>;
  readonly summaries: ReadonlyMap<string, Summary<unknown, unknown>>;
}

export interface RuleMemory {
  readonly ofBlock: BlockMemory;
  readonly searchBlocks: BlockSearch;
  readonly summary: DocumentSummary;
  readonly kept: KeptOfBlocks;
}

/**
 * Creates the memory for the rules of one analysis. `blocks` holds one object per block of the text; results kept in `before`
 * for a block that is not among them are forgotten.
 */
export function ruleMemory(blocks: readonly object[], before: KeptOfBlocks | undefined): RuleMemory {
  const oldBlocks = before?.blocks ?? [];
  const { start, oldEnd, newEnd, formerPlace } = aligned(oldBlocks, blocks);
  // The values of an unchanged block hold for both versions.
  const values = blocks.map((_, index) => before?.values[formerPlace(index) ?? -1]);
  const ofBlock = <T>(what: string, index: number, read: () => T): T => {
    if (blocks[index] === undefined) return read();
    const own = values[index] ?? new Map<string, unknown>();
    values[index] = own;
    if (!own.has(what)) own.set(what, read());
    return own.get(what) as T;
  };

  const searches = new Map<string, readonly BlockFinds<unknown>[]>();
  const further = newEnd - oldEnd;
  const search = <T>(
    old: readonly BlockFinds<T>[] | undefined,
    read: (block: number) => readonly T[],
    alike: (one: T, other: T) => boolean,
  ) => {
    const finds: BlockFinds<T>[] = [];
    for (let block = old ? start : 0; block < (old ? newEnd : blocks.length); block++) {
      const found = read(block);
      if (found.length > 0) finds.push({ block, found });
    }
    if (!old) return finds;
    const [first, next] = [firstOfBlock(old, start), firstOfBlock(old, oldEnd)];
    if (further === 0 && foundAlike(old.slice(first, next), finds, alike)) return old;
    const rest = old.slice(next);
    const moved = further === 0 ? rest : rest.map(({ block, found }) => ({ block: block + further, found }));
    return [...old.slice(0, first), ...finds, ...moved];
  };
  const searchBlocks: BlockSearch = <T>(
    what: string,
    read: (block: number) => readonly T[],
    alike: (one: T, other: T) => boolean = Object.is,
  ) => {
    let finds = searches.get(what) as readonly BlockFinds<T>[] | undefined;
    if (!finds) {
      finds = search(before?.searches.get(what) as readonly BlockFinds<T>[] | undefined, read, alike);
      searches.set(what, finds);
    }
    return finds;
  };

  const summaries = new Map<string, Summary<unknown, unknown>>();
  const summary: DocumentSummary = <T, S>(
    what: string,
    finds: readonly BlockFinds<T>[],
    make: (before?: Summary<T, S>) => S,
  ) => {
    const old = (summaries.get(what) ?? before?.summaries.get(what)) as Summary<T, S> | undefined;
    const own = old?.finds === finds ? old : { finds, value: make(old) };
    summaries.set(what, own);
    return own.value;
  };
  return { ofBlock, searchBlocks, summary, kept: { blocks, values, searches, summaries } };
}

/** Whether two lists hold equal finds for the same blocks. */
const foundAlike = <T>(
  finds: readonly BlockFinds<T>[],
  others: readonly BlockFinds<T>[],
  alike: (one: T, other: T) => boolean,
): boolean =>
  finds.length === others.length &&
  finds.every(({ block, found }, i) => {
    const other = others[i]!;
    return (
      other.block === block &&
      other.found.length === found.length &&
      found.every((value, k) => alike(value, other.found[k]!))
    );
  });
