// Finds the names of the base in a block, and what the block itself defines and shows about names.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import type { Block } from '../../manuscript/manuscript.ts';
import { bracketedDefinitions } from '../definition/bracketedDefinitions.ts';
import type { Definition } from '../definition/definition.ts';
import { listedDefinitions } from '../definition/listedDefinitions.ts';
import { codeDefinitions } from '../drug/codeDefinitions.ts';
import { drugDefinitions } from '../drug/drugDefinitions.ts';
import { type ShownGene, shownGenes } from '../gene/shownGenes.ts';
import { gluedNameEnds } from './gluedNames.ts';
import { isFollowedByNumber } from './partedNames.ts';

/**
 * What a block shows by itself, before the rest of the document is known. It depends only on the block's prose, and can be
 * reused for as long as that is unchanged.
 */
export interface BlockNames {
  readonly matches: readonly NameMatch[];
  readonly gluedNameEnds: readonly number[];
  readonly definitions: readonly Definition[];
  readonly shown: readonly ShownGene[];
}

/** Finds the names of the base in a block, and what the block itself defines and shows about names. */
export function readNames(block: Block, knowledge: Knowledge): BlockNames {
  const { text } = block.prose;
  const breaks = gluedNameEnds(text, knowledge);
  const matches = knowledge.names.find(text, breaks);
  const definitions = [
    ...bracketedDefinitions(text, matches),
    ...listedDefinitions(text, matches),
    ...drugDefinitions(text, matches),
    ...codeDefinitions(text, matches),
  ].map((definition) => withoutDisease(definition, text, knowledge));
  return { matches, gluedNameEnds: breaks, definitions, shown: shownGenes(text, matches, definitions, knowledge) };
}

/** "B-cell lymphoma (BCL)-2" does not define a short form of the disease. */
function withoutDisease(definition: Definition, text: string, knowledge: Knowledge): Definition {
  const { match, fullAt, shortAt } = definition;
  const isDisease = knowledge.entity(match?.readings[0]?.id ?? '')?.kind === 'disease';
  if (!isDisease || !isFollowedByNumber(text, shortAt)) return definition;
  return { short: definition.short, shortAt, fullAt, full: text.slice(fullAt.start, fullAt.end) };
}
