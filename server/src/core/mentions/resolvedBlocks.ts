import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block } from '../manuscript/manuscript.ts';
import { changedNames, documentNames } from './documentFacts.ts';
import type { Versions } from './keptMentions.ts';
import { type BlockNames, type DocumentNames, readNames, resolveNames } from './readBlock.ts';
import type { Reading } from './reading.ts';

/** The names of all blocks, as the definitions of the document mean them. */
export interface ResolvedBlocks {
  readonly names: readonly BlockNames[];
  readonly inDocument: DocumentNames;
  readonly resolved: readonly (readonly Reading[])[];
  /** Names that the document means otherwise than before. */
  readonly otherNames: readonly string[];
  /** Whether the names of a block are those of before. */
  isAsBefore(block: number): boolean;
}

/** A block that defines no name and shows no gene says nothing of the document. */
const saysNothing = ({ definitions, shown }: BlockNames): boolean => definitions.length === 0 && shown.length === 0;

/** Whether one of the words stands in a block. */
export const holdsAny = ({ prose }: Block, words: readonly string[]): boolean =>
  words.some((word) => prose.text.includes(word));

/** Blocks are read one by one; what the document defines passes from one to another. */
export function resolveBlocks(
  { blocks, before, known, gone, ofStretch }: Versions,
  knowledge: Knowledge,
): ResolvedBlocks {
  const names = blocks.map((block, i) => known[i]?.names ?? readNames(block, knowledge));
  const isSame = gone && [...gone.map((block) => block.names), ...ofStretch(names)].every(saysNothing);
  const inDocument = isSame ? before!.names : documentNames(names, knowledge, before?.names);
  const otherNames = before && before.names !== inDocument ? changedNames(before.names, inDocument) : [];
  const resolved = blocks.map((block, i) => {
    const old = known[i];
    if (old && !holdsAny(block, otherNames)) return old.resolved;
    return resolveNames(block, names[i]!, inDocument, knowledge);
  });
  return { names, inDocument, resolved, otherNames, isAsBefore: (i) => known[i]?.resolved === resolved[i] };
}
