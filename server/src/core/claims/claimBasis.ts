import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import type { Table } from '../manuscript/tables.ts';
import type { MentionsInPlace } from '../mentions/mentionsInPlace.ts';
import type { Basis, Place } from './blockClaims.ts';
import { stretchesOf } from './stretches.ts';

/** What decides the claims of each block, and where it stands. */
export function basesOf(
  manuscript: Manuscript,
  inPlace: readonly MentionsInPlace[],
  tables: readonly Table[],
): readonly { readonly basis: Basis; readonly place: Place }[] {
  const { blocks, citations, sections } = manuscript;
  const numbers = stretchesOf(blocks, tables);
  const stretches: { readonly first: number; last: number; readonly readings: Basis['readings'][] }[] = [];
  for (const [index, number] of numbers.entries()) {
    const { readings } = inPlace[index]!;
    const known = stretches[number];
    if (known) {
      known.last = index;
      known.readings.push(readings);
    } else stretches[number] = { first: index, last: index, readings: [readings] };
  }
  const layouts = new Map(tables.map(({ cells }) => [numbers[cells[0]!.block]!, layoutOf(blocks, cells)]));
  const sectionNames = sections.map(({ role, title }) => `${role} ${title}`);
  /** Index of the first citation in each block or behind it. */
  const firstCitation: number[] = [];
  let next = 0;
  for (let block = 0; block <= blocks.length; block++) {
    while (next < citations.length && citations[next]!.block < block) next++;
    firstCitation.push(next);
  }
  return blocks.map((block, index) => {
    const number = numbers[index]!;
    const { first, last, readings: stretch } = stretches[number]!;
    const { readings, place } = inPlace[index]!;
    const citation = firstCitation[first]!;
    return {
      basis: {
        readings,
        stretch,
        layout: layouts.get(number) ?? '',
        kind: block.kind,
        section: sectionNames[block.section] ?? '',
        citations: firstCitation[last + 1]! - citation,
      },
      place: { at: block.span.start, block: index, mention: place.first, citation },
    };
  });
}

/** Places of a table's cells, counted from where the table begins. */
function layoutOf(blocks: readonly Block[], cells: Table['cells']): string {
  const start = blocks[cells[0]!.block]!.span.start;
  return cells.map(({ block, row, column }) => `${row}.${column}.${blocks[block]!.span.start - start}`).join(' ');
}

/** Compares bases. The blocks of a stretch share its list, which is compared once for all of them. */
export function basisComparer(): (one: Basis, other: Basis) => boolean {
  const compared = new Map<Basis['stretch'], { readonly with: Basis['stretch']; readonly same: boolean }>();
  const sameStretch = (one: Basis['stretch'], other: Basis['stretch']): boolean => {
    if (one.length === 1 && other.length === 1) return one[0] === other[0];
    const last = compared.get(one);
    if (last?.with === other) return last.same;
    const same = one.length === other.length && one.every((readings, i) => readings === other[i]);
    compared.set(one, { with: other, same });
    return same;
  };
  return (one, other) =>
    one.readings === other.readings &&
    one.kind === other.kind &&
    one.section === other.section &&
    one.layout === other.layout &&
    one.citations === other.citations &&
    sameStretch(one.stretch, other.stretch);
}
