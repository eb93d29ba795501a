import { isLead, type LedList } from '../../manuscript/lists.ts';
import type { Block, Manuscript } from '../../manuscript/manuscript.ts';
import type { Table } from '../../manuscript/tables.ts';
import type { MentionsInPlace } from '../../mentions/mentionsInPlace.ts';
import type { Basis, BlockPosition } from './blockClaims.ts';
import { stretchesOf } from './stretches.ts';

/** What the claims of each block of a manuscript depend on, and the positions of the blocks. */
export interface Bases {
  /** Whether the claims of the block at this index depend on the same as before. */
  dependsOnSame(index: number, basis: Basis): boolean;
  basisOf(index: number): Basis;
  isUnmoved(index: number, place: BlockPosition): boolean;
  placeOf(index: number): BlockPosition;
}

interface Stretch {
  readonly first: number;
  last: number;
  readonly readings: Basis['readings'][];
}

/** Collects what the claims of each block depend on; `inPlace` has one entry per block. */
export function basesOf(
  manuscript: Manuscript,
  inPlace: readonly MentionsInPlace[],
  lists: readonly LedList[],
  tables: readonly Table[],
): Bases {
  const { blocks, sections } = manuscript;
  const numbers = stretchesOf(manuscript, lists, tables);
  const stretches = stretchesIn(numbers, inPlace);
  const layoutAt = layoutReader(blocks, lists, tables, numbers);
  const sectionNames = sections.map(({ role, title }) => `${role} ${title}`);
  const firstCitation = firstCitations(manuscript);
  const stretchOf = (index: number): Stretch => stretches[numbers[index]!]!;
  const sectionAt = (index: number): string => sectionNames[blocks[index]!.section] ?? '';
  const citationsIn = ({ first, last }: Stretch): number => firstCitation[last + 1]! - firstCitation[first]!;
  const sameStretch = stretchComparer();
  return {
    dependsOnSame: (index, basis) =>
      inPlace[index]!.inBlock.readings === basis.readings &&
      blocks[index]!.kind === basis.kind &&
      sectionAt(index) === basis.section &&
      layoutAt(index) === basis.layout &&
      citationsIn(stretchOf(index)) === basis.citations &&
      sameStretch(stretchOf(index).readings, basis.stretch),
    basisOf: (index) => ({
      readings: inPlace[index]!.inBlock.readings,
      stretch: stretchOf(index).readings,
      layout: layoutAt(index),
      kind: blocks[index]!.kind,
      section: sectionAt(index),
      citations: citationsIn(stretchOf(index)),
    }),
    isUnmoved: (index, { at, block, mention, citation }) =>
      at === blocks[index]!.span.start &&
      block === index &&
      mention === inPlace[index]!.place.firstMention &&
      citation === firstCitation[stretchOf(index).first],
    placeOf: (index) => ({
      at: blocks[index]!.span.start,
      block: index,
      mention: inPlace[index]!.place.firstMention,
      citation: firstCitation[stretchOf(index).first]!,
    }),
  };
}

/** The stretches, indexed by their numbers. */
function stretchesIn(numbers: readonly number[], inPlace: readonly MentionsInPlace[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  numbers.forEach((number, index) => {
    const { readings } = inPlace[index]!.inBlock;
    const known = stretches[number];
    if (known) {
      known.last = index;
      known.readings.push(readings);
    } else stretches[number] = { first: index, last: index, readings: [readings] };
  });
  return stretches;
}

/** For each block, the index of the first citation in it or in a later block. */
function firstCitations({ blocks, citations }: Manuscript): readonly number[] {
  const first: number[] = [];
  let next = 0;
  for (let block = 0; block <= blocks.length; block++) {
    while (next < citations.length && citations[next]!.block < block) next++;
    first.push(next);
  }
  return first;
}

/**
 * Returns the layout of a block by its index: the distance of a list item from its lead, or the positions of the cells of a
 * table.
 */
function layoutReader(
  blocks: readonly Block[],
  lists: readonly LedList[],
  tables: readonly Table[],
  numbers: readonly number[],
): (index: number) => string {
  const layouts = new Map(tables.map(({ cells }) => [numbers[cells[0]!.block]!, layoutOf(blocks, cells)]));
  /** Distance of each item from its lead. */
  const leads = new Map<number, string>();
  for (const { lead, outermost } of lists.filter((list) => isLead(list, blocks)))
    for (const item of outermost) leads.set(item, `${blocks[item]!.span.start - blocks[lead]!.span.start}`);
  return (index) => leads.get(index) ?? layouts.get(numbers[index]!) ?? '';
}

/** Positions of a table's cells, counted from the start of the table. */
function layoutOf(blocks: readonly Block[], cells: Table['cells']): string {
  const start = blocks[cells[0]!.block]!.span.start;
  return cells.map(({ block, row, column }) => `${row}.${column}.${blocks[block]!.span.start - start}`).join(' ');
}

/** Returns a function that compares stretches. The blocks of a stretch share one list, which is compared once for all of them. */
function stretchComparer(): (one: Basis['stretch'], other: Basis['stretch']) => boolean {
  const compared = new Map<Basis['stretch'], { readonly with: Basis['stretch']; readonly same: boolean }>();
  return (one, other) => {
    if (one.length === 1 && other.length === 1) return one[0] === other[0];
    const last = compared.get(one);
    if (last?.with === other) return last.same;
    const same = one.length === other.length && one.every((readings, i) => readings === other[i]);
    compared.set(one, { with: other, same });
    return same;
  };
}
