import { firstIndexInBlock } from '../claims/inBlock.ts';
import type { BlockFinds, BlockMemory, BlockSearch, DocumentSummary, Summary, VersionMemory } from '../rules/rule.ts';
import { aligned } from '../text/change.ts';

/** What the rules computed for the blocks of one version of a text. */
export interface RuleCache {
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
  readonly once: VersionMemory;
  readonly cache: RuleCache;
}

/**
 * Creates the memory for the rules of one analysis. `blocks` holds one object per block of the text; results kept in `before`
 * for a block that is not among them are forgotten.
 */
export function ruleMemory(blocks: readonly object[], before: RuleCache | undefined): RuleMemory {
  const oldBlocks = before?.blocks ?? [];
  const { start, oldEnd, newEnd, formerPlace } = aligned(oldBlocks, blocks);
  // The values of an unchanged block hold for both versions.
  const values = blocks.map((_, index) => before?.values[formerPlace(index) ?? -1]);
  const ofBlock = <T>(key: string, index: number, read: () => T): T => {
    if (blocks[index] === undefined) return read();
    const ofThis = values[index] ?? new Map<string, unknown>();
    values[index] = ofThis;
    if (!ofThis.has(key)) ofThis.set(key, read());
    return ofThis.get(key) as T;
  };

  const searches = new Map<string, readonly BlockFinds<unknown>[]>();
  const further = newEnd - oldEnd;
  const search = <T>(
    old: readonly BlockFinds<T>[] | undefined,
    read: (block: number) => readonly T[],
    alike: (a: T, b: T) => boolean,
  ) => {
    const finds: BlockFinds<T>[] = [];
    for (let block = old ? start : 0; block < (old ? newEnd : blocks.length); block++) {
      const found = read(block);
      if (found.length > 0) finds.push({ block, found });
    }
    if (!old) return finds;
    const [first, next] = [firstIndexInBlock(old, start), firstIndexInBlock(old, oldEnd)];
    if (further === 0 && foundAlike(old.slice(first, next), finds, alike)) return old;
    const rest = old.slice(next);
    const moved = further === 0 ? rest : rest.map(({ block, found }) => ({ block: block + further, found }));
    return [...old.slice(0, first), ...finds, ...moved];
  };
  const searchBlocks: BlockSearch = <T>(
    key: string,
    read: (block: number) => readonly T[],
    alike: (a: T, b: T) => boolean = Object.is,
  ) => {
    let finds = searches.get(key) as readonly BlockFinds<T>[] | undefined;
    if (!finds) {
      finds = search(before?.searches.get(key) as readonly BlockFinds<T>[] | undefined, read, alike);
      searches.set(key, finds);
    }
    return finds;
  };

  const summaries = new Map<string, Summary<unknown, unknown>>();
  const summary: DocumentSummary = <T, S>(
    key: string,
    finds: readonly BlockFinds<T>[],
    make: (before?: Summary<T, S>) => S,
  ) => {
    const old = (summaries.get(key) ?? before?.summaries.get(key)) as Summary<T, S> | undefined;
    const current = old?.finds === finds ? old : { finds, value: make(old) };
    summaries.set(key, current);
    return current.value;
  };

  const answers = new Map<string, unknown>();
  const once: VersionMemory = <T>(key: string, make: () => T) => {
    if (!answers.has(key)) answers.set(key, make());
    return answers.get(key) as T;
  };
  return { ofBlock, searchBlocks, summary, once, cache: { blocks, values, searches, summaries } };
}

/** Whether two lists hold equal finds for the same blocks. */
const foundAlike = <T>(
  before: readonly BlockFinds<T>[],
  after: readonly BlockFinds<T>[],
  alike: (a: T, b: T) => boolean,
): boolean =>
  before.length === after.length &&
  before.every(({ block, found }, i) => {
    const now = after[i]!;
    return (
      now.block === block && now.found.length === found.length && found.every((value, k) => alike(value, now.found[k]!))
    );
  });
