import { byCodeUnit } from '../core/text/byCodeUnit.ts';

/** Tab-separated text with a header line: no quoting, one row a line. Lists within a cell are joined by `|`. */
export interface TsvTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
}

export class HeaderError extends Error {}

/** Reads a table and insists on the columns it is read for: an upstream change of header must not pass in silence. */
export function parseTsv(file: string, text: string, needed: readonly string[]): TsvTable {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t');
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new HeaderError(
      `${file}:1: the header has no column ${missing.join(', ')} (it has: ${header.join(', ')}). The release changed its format: adapt the importer.`,
    );
  }
  const rows = lines.slice(1).flatMap((line, index) => {
    if (line === '') return [];
    const values = line.split('\t');
    return [{ line: index + 2, cells: Object.fromEntries(header.map((column, at) => [column, values[at] ?? ''])) }];
  });
  return { header, rows };
}

export const listOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((s) => s.trim())
    .filter((s) => s !== '');

/** A row as it is written: lists are joined, what is undefined is left empty. */
export type OutRow = Readonly<Record<string, string | readonly string[] | number | boolean | undefined>>;

/** Writes a table as `parseTsv` reads it; a tab or line break within a cell cannot be written and is refused. */
export function formatTsv(columns: readonly string[], rows: readonly object[]): string {
  const lines = rows.map((row) =>
    columns
      .map((column) => {
        const value = (row as OutRow)[column];
        const cell = value === undefined ? '' : typeof value === 'object' ? value.join('|') : String(value);
        if (/[\t\r\n]/.test(cell))
          throw new Error(`column ${column}: a cell cannot hold a tab or line break: ${JSON.stringify(cell)}`);
        return cell;
      })
      .join('\t'),
  );
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

/** The items in the order of their code units, each once. */
export const sortedUnique = (items: Iterable<string>): string[] => [...new Set(items)].sort(byCodeUnit);
