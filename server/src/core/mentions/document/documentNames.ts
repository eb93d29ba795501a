// What the blocks of a document together say about its names, and how that differs from the version before.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Definition, firstDefinitions } from '../definition/definition.ts';
import { shownInDocument, shownPattern } from '../gene/shownInDocument.ts';
import type { BlockNames } from '../names/blockNames.ts';
import type { DocumentNames } from '../names/resolveName.ts';
import { differing, sameIds } from './differing.ts';

/** Combines what all blocks say about names; returns `before` itself if nothing has changed. */
export function combineNames(
  blocks: readonly BlockNames[],
  knowledge: Knowledge,
  before?: DocumentNames,
): DocumentNames {
  const definitions = firstDefinitions(blocks.map((block) => block.definitions));
  const shown = shownInDocument(
    blocks.map((block) => block.shown),
    definitions,
    knowledge,
  );
  if (before && changedNames(before, { definitions, shown }).length === 0) return before;
  return { definitions, shown, shownPattern: shownPattern(shown) };
}

const idsOf = ({ match }: Definition): readonly string[] => match?.readings.map(({ id }) => id) ?? [];

const sameDefinition = (a: Definition, b: Definition): boolean =>
  a.full === b.full && !a.match === !b.match && sameIds(idsOf(a), idsOf(b));

/**
 * Spellings whose meaning differs between two versions of a document: only blocks that contain one of them can read
 * differently.
 */
export const changedNames = (
  before: Omit<DocumentNames, 'shownPattern'>,
  after: Omit<DocumentNames, 'shownPattern'>,
): readonly string[] => [
  ...differing(before.definitions, after.definitions, sameDefinition),
  ...differing(before.shown, after.shown, () => false),
];
