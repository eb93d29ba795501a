import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block } from '../../manuscript/manuscript.ts';
import { type BlockNames, type DocumentNames, readNames, resolveNames } from '../readBlock.ts';
import type { Reading } from '../reading.ts';
import { changedNames, combineNames } from './documentFacts.ts';
import type { VersionPair } from './mentionsCache.ts';

/** The names of all blocks, as the definitions of the document mean them. */
export interface ResolvedBlocks {
  readonly names: readonly BlockNames[];
  readonly documentNames: DocumentNames;
  readonly resolved: readonly (readonly Reading[])[];
  /** Blocks with a name that means something else in this version of the document than in the one before. */
  readonly changedBlocks: readonly number[];
  /** By block: the former value where its names mean what they meant before, else what `read` gives. */
  carriedUnlessChanged<T>(values: readonly T[] | undefined, read: (block: number) => T): T[];
}

/** A block that defines no name and shows no gene says nothing of the document. */
const saysNothing = ({ definitions, shown }: BlockNames): boolean => definitions.length === 0 && shown.length === 0;

/** The blocks in which one of the words stands. */
export function blocksWith(blocks: readonly Block[], words: readonly string[]): readonly number[] {
  if (words.length === 0) return [];
  return blocks.flatMap(({ prose: { text } }, i) => (words.some((word) => text.includes(word)) ? [i] : []));
}

/** Blocks are read one by one; what the document defines passes from one to another. */
export function resolveBlocks(
  { blocks, before, editedBlocks, replacedEntries, carried }: VersionPair,
  knowledge: Knowledge,
): ResolvedBlocks {
  const names = carried(before?.names, (i) => readNames(blocks[i]!, knowledge));
  const isSame = before && [...replacedEntries(before.names), ...editedBlocks.map((i) => names[i]!)].every(saysNothing);
  const documentNames = isSame ? before.documentNames : combineNames(names, knowledge, before?.documentNames);
  const isOther = before && before.documentNames !== documentNames;
  const changedBlocks = blocksWith(blocks, isOther ? changedNames(before.documentNames, documentNames) : []);
  const carriedUnlessChanged = <T>(values: readonly T[] | undefined, read: (block: number) => T): T[] => {
    const all = carried(values, read);
    for (const i of changedBlocks) all[i] = read(i);
    return all;
  };
  const resolved = carriedUnlessChanged(before?.resolved, (i) =>
    resolveNames(blocks[i]!, names[i]!, documentNames, knowledge),
  );
  return { names, documentNames, resolved, changedBlocks, carriedUnlessChanged };
}
