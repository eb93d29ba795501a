import type { LedList } from '../../manuscript/lists.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Table } from '../../manuscript/tables.ts';

/**
 * Returns the number of each block's stretch. Blocks of one stretch are read together, since each can decide the claims of
 * another: a paragraph with the heading right above it, either with the list right below it, and a table with its caption.
 */
export function stretchesOf(
  { blocks }: Manuscript,
  lists: readonly LedList[],
  tables: readonly Table[],
): readonly number[] {
  const numbers = blocks.map(({ paragraph }) => paragraph);
  // A paragraph belongs with the heading right above it.
  blocks.forEach(({ kind, paragraph }, index) => {
    if (kind === 'paragraph' && blocks[index - 1]?.kind === 'heading') numbers[index - 1] = paragraph;
  });
  for (const { lead, items } of lists) for (const item of items) numbers[item] = numbers[lead]!;
  for (const { cells, caption } of tables) {
    const number = numbers[cells[0]!.block]!;
    for (const { block } of cells) numbers[block] = number;
    if (caption !== undefined) numbers[caption] = number;
  }
  return numbers;
}
