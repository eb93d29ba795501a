import type { Block } from '../manuscript/manuscript.ts';
import type { Table } from '../manuscript/tables.ts';

/** "The following alterations have been found:" introduces what the list below it tells one by one. */
const introducing = /:\s*$/u;

/** The paragraph that introduces each list item, by the index of the item's block. */
export function introductions(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let introduction: number | undefined;
  for (const [index, { kind, prose }] of blocks.entries()) {
    if (kind !== 'list-item') introduction = kind === 'paragraph' && introducing.test(prose.text) ? index : undefined;
    else if (introduction !== undefined) found.set(index, introduction);
  }
  return found;
}

/**
 * Numbers of the stretches that are read together, since what stands in one block of them decides the claims of another: a paragraph
 * with the list that it introduces, and a table with its caption.
 */
export function stretchesOf(blocks: readonly Block[], tables: readonly Table[]): readonly number[] {
  const numbers = blocks.map(({ paragraph }) => paragraph);
  for (const [item, introduction] of introductions(blocks)) numbers[item] = numbers[introduction]!;
  for (const { cells, caption } of tables) {
    const number = numbers[cells[0]!.block]!;
    for (const { block } of cells) numbers[block] = number;
    if (caption !== undefined) numbers[caption] = number;
  }
  return numbers;
}
