// Reads the names that the whole document shows to be those of genes, wherever they occur in it.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { allMatches } from '../../text/allMatches.ts';
import { anyOfTexts } from '../../text/anyOf.ts';
import type { Definitions } from '../definition/definition.ts';
import type { Reading } from '../reading.ts';
import { isFullNameOf } from './fullNameOfGene.ts';
import type { ShownGene } from './shownGenes.ts';

/**
 * The ids of the genes, by the names that a document shows to be theirs; such a name is read wherever it occurs in the
 * document.
 */
export type ShownGenes = ReadonlyMap<string, string>;

/** The names that a document shows to be those of genes, with one expression that matches them all. */
export interface ShownInDocument {
  readonly shown: ShownGenes;
  readonly shownPattern: RegExp | undefined;
}

/** Combines what all blocks show. A name that the document defines otherwise, or shows for two genes, is left out. */
export function shownInDocument(
  blocks: readonly (readonly ShownGene[])[],
  definitions: Definitions,
  knowledge: Knowledge,
): ShownGenes {
  const all = new Map<string, string>();
  const contested = new Set<string>();
  for (const { surface, gene } of blocks.flat()) {
    const definition = definitions.get(surface);
    if (definition?.full !== undefined && !isFullNameOf(definition.full, surface, gene, knowledge)) continue;
    if (definition?.match && !definition.match.readings.some(({ id }) => id === gene)) continue;
    if ((all.get(surface) ?? gene) !== gene) contested.add(surface);
    all.set(surface, gene);
  }
  for (const surface of contested) all.delete(surface);
  return all;
}

/** Builds the expression for all names that a document shows; undefined if there are none. */
export function shownPattern(shown: ShownGenes): RegExp | undefined {
  if (shown.size === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\d])(${anyOfTexts(shown.keys())})s?(?![\\p{L}\\d]|-\\d)`, 'gu');
}

/** Reads the names that the document shows to be those of genes, wherever nothing else was read. */
export function readShownGenes(
  text: string,
  { shown, shownPattern }: ShownInDocument,
  resolved: readonly Reading[],
  knowledge: Knowledge,
): Reading[] {
  if (!shownPattern) return [];
  const found: Reading[] = [];
  let next = 0;
  for (const match of allMatches(text, shownPattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (next < resolved.length && resolved[next]!.end <= start) next++;
    if ((resolved[next]?.start ?? end) < end) continue;
    const gene = shown.get(match[1] ?? '');
    if (gene === undefined) continue;
    found.push({
      start,
      end,
      kind: 'gene',
      ids: [gene],
      labels: [knowledge.label(gene)],
      via: 'alias',
    });
  }
  return found;
}
