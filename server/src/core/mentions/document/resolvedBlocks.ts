import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block } from '../../manuscript/manuscript.ts';
import { type BlockNames, readNames } from '../names/blockNames.ts';
import type { DocumentNames } from '../names/resolveName.ts';
import { resolveNames } from '../names/resolveNames.ts';
import type { Reading } from '../reading.ts';
import { changedNames, combineNames } from './documentNames.ts';
import type { VersionPair } from './mentionsCache.ts';

/** The names of all blocks, resolved by the definitions of the document. */
export interface ResolvedBlocks {
  readonly names: readonly BlockNames[];
  readonly documentNames: DocumentNames;
  readonly resolved: readonly (readonly Reading[])[];
  /** Indexes of the blocks with a name that meant something else in the version before. */
  readonly changedBlocks: readonly number[];
  /**
   * Returns one value per block: the value from before if the block and the meaning of its names are unchanged, else the
   * result of `compute`.
   */
  carriedUnlessChanged<T>(values: readonly T[] | undefined, compute: (block: number) => T): T[];
}

/** Whether a block neither defines nor shows a name, and so contributes nothing to the document's names. */
const saysNothing = ({ definitions, shown }: BlockNames): boolean => definitions.length === 0 && shown.length === 0;

/** Returns the indexes of the blocks that contain one of the words. */
export function blocksWith(blocks: readonly Block[], words: readonly string[]): readonly number[] {
  if (words.length === 0) return [];
  return blocks.flatMap(({ prose: { text } }, i) => (words.some((word) => text.includes(word)) ? [i] : []));
}

/** Resolves the names of each block, with the definitions of all of them. */
export function resolveBlocks(
  { manuscript: { blocks }, before, editedBlocks, replacedEntries, carried }: VersionPair,
  knowledge: Knowledge,
): ResolvedBlocks {
  const names = carried(before?.names, (i) => readNames(blocks[i]!, knowledge));
  const isSame = before && [...replacedEntries(before.names), ...editedBlocks.map((i) => names[i]!)].every(saysNothing);
  const documentNames = isSame ? before.documentNames : combineNames(names, knowledge, before?.documentNames);
  const isChanged = before && before.documentNames !== documentNames;
  const changedBlocks = blocksWith(blocks, isChanged ? changedNames(before.documentNames, documentNames) : []);
  const carriedUnlessChanged = <T>(values: readonly T[] | undefined, compute: (block: number) => T): T[] => {
    const result = carried(values, compute);
    for (const i of changedBlocks) result[i] = compute(i);
    return result;
  };
  const resolved = carriedUnlessChanged(before?.resolved, (i) =>
    resolveNames(blocks[i]!, names[i]!, documentNames, knowledge),
  );
  return { names, documentNames, resolved, changedBlocks, carriedUnlessChanged };
}
