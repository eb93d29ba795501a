import type { Block } from './manuscript.ts';

/** A cell that is not empty. The heading row is 0. */
export interface TableCell {
  /** Index into `Manuscript.blocks`. */
  readonly block: number;
  readonly row: number;
  readonly column: number;
}

/** A table of the manuscript, without its empty cells. */
export interface Table {
  /** In reading order, at least one. */
  readonly cells: readonly TableCell[];
  /** The block of the caption right before or right after the table. */
  readonly caption?: number;
}

/** Returns the tables whose rows and columns are known. */
export function tablesOf(blocks: readonly Block[]): readonly Table[] {
  const tables: TableCell[][] = [];
  let row = Number.POSITIVE_INFINITY;
  blocks.forEach(({ cell }, block) => {
    if (!cell) row = Number.POSITIVE_INFINITY;
    else {
      if (cell.row < row) tables.push([]);
      tables.at(-1)!.push({ block, ...cell });
      row = cell.row;
    }
  });
  const taken = new Set<number>();
  return tables.map((cells) => {
    const caption = captionOf(blocks, cells, taken);
    if (caption === undefined) return { cells };
    taken.add(caption);
    return { cells, caption };
  });
}

/** Between two tables, a caption belongs to the second. */
function captionOf(
  blocks: readonly Block[],
  cells: readonly TableCell[],
  taken: ReadonlySet<number>,
): number | undefined {
  const [before, next] = [cells[0]!.block - 1, cells.at(-1)!.block + 1];
  const isCaption = (block: number) => blocks[block]?.kind === 'caption' && !taken.has(block);
  if (isCaption(before)) return before;
  return isCaption(next) && blocks[next + 1]?.kind !== 'table-cell' ? next : undefined;
}
