import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NameMatch } from '../knowledge/nameIndex.ts';
import type { Block } from '../manuscript/manuscript.ts';
import type { Span } from '../text/span.ts';
import { type Definition, type Definitions, definitionsIn } from './abbreviations.ts';
import { sentenceAt } from './clauses.ts';
import { nest } from './nesting.ts';
import { isGene, type Reading } from './reading.ts';
import { resolveName } from './resolveName.ts';
import type { DocumentGenes } from './variant/attachGene.ts';
import { gluedNames, readVariants } from './variant/readVariants.ts';

/** What a block shows before the rest of the document is known: a pure function of its prose, to be kept while it is unchanged. */
export interface BlockNames {
  readonly matches: readonly NameMatch[];
  readonly breaks: readonly number[];
  readonly definitions: readonly Definition[];
}

export function readNames(block: Block, knowledge: Knowledge): BlockNames {
  const { text } = block.prose;
  const breaks = gluedNames(text, knowledge);
  const matches = knowledge.names.find(text, breaks);
  return { matches, breaks, definitions: definitionsIn(text, matches) };
}

/** The sentence around an offset, or the whole block where it has no sentences. */
export const sentenceOf = (block: Block, offset: number): Span =>
  block.sentences[sentenceAt(block.sentences, offset)]?.prose ?? { start: 0, end: block.prose.text.length };

export function resolveNames(
  block: Block,
  names: BlockNames,
  definitions: Definitions,
  knowledge: Knowledge,
): Reading[] {
  return names.matches.flatMap(
    (match) => resolveName(block.prose.text, match, sentenceOf(block, match.start), definitions, knowledge) ?? [],
  );
}

/** All mentions of a block, given the names resolved in it and what the document says. */
export function readBlock(
  block: Block,
  resolved: readonly Reading[],
  names: BlockNames,
  document: DocumentGenes,
  knowledge: Knowledge,
): Reading[] {
  const { text } = block.prose;
  const around = (offset: number) => sentenceOf(block, offset);
  const genes = resolved.filter((reading) => isGene(reading) || reading.kind === 'fusion');
  const taken = resolved.filter((reading) => reading.kind === 'cell-line' || reading.kind === 'drug');
  const variants = readVariants(text, genes, taken, around, document, knowledge, names.breaks);
  return nest([...resolved, ...variants]);
}
