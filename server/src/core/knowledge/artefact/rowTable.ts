import type { ArtefactSection, OpenArtefact } from './artefact.ts';
import { keyIndex } from './keyIndex.ts';
import { openRuns, packRuns } from './runs.ts';
import { textOf, utf8Of } from './utf8.ts';

/** What the head of the artefact says about one table. */
export interface TableHead {
  /** The fields of a record, the key first. */
  readonly columns: readonly string[];
  /** For each column, the cell that more than half of the rows have; null if there is none. */
  readonly usual: readonly unknown[];
  /** Objects that occur in more than one row, such as a source; rows refer to them by number. */
  readonly shared: readonly unknown[];
}

/**
 * Records as stored in the artefact: each row is one JSON list of its cells, without the usual ones, and is read when
 * it is first asked for. A record is always the same object.
 */
export interface RowTable<R> {
  readonly count: number;
  record(row: number): R;
  /** Returns the rows whose key field is exactly `key`, in the order of the table. */
  rowsOf(key: string): readonly number[];
}

const isObject = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Cells for which JSON has no value of its own: the number of a shared object, an object itself, a field that the
 * record does not have.
 */
type ObjectCell = { readonly shared: number } | { readonly own: unknown } | Readonly<Record<string, never>>;
const absent = {} satisfies ObjectCell;

/** Returns the cell, as JSON, that more than half of the rows of a column have, if any. */
function usualOf(cells: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > cells.length)?.[0];
}

function sharedObjects(rows: readonly object[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const row of rows)
    for (const value of Object.values(row))
      if (isObject(value)) {
        const text = JSON.stringify(value);
        uses.set(text, (uses.get(text) ?? 0) + 1);
      }
  return new Map([...uses].filter(([, count]) => count > 1).map(([text], index) => [text, index]));
}

/** Packs records into sections named after the table. The records keep their order. */
export function packRows(
  name: string,
  key: string,
  records: readonly object[],
): { readonly head: TableHead; readonly sections: Readonly<Record<string, ArtefactSection>> } {
  const columns = [...new Set([key, ...records.flatMap((record) => Object.keys(record))])];
  const shared = sharedObjects(records);
  const cellOf = (value: unknown): unknown => {
    if (value === undefined) return absent;
    if (!isObject(value)) return value;
    const number = shared.get(JSON.stringify(value));
    return (number === undefined ? { own: value } : { shared: number }) satisfies ObjectCell;
  };
  const rows = records.map((record) =>
    columns.map((column) => JSON.stringify(cellOf((record as Record<string, unknown>)[column]))),
  );
  const usual = columns.map((column, i) => (column === key ? undefined : usualOf(rows.map((cells) => cells[i]!))));
  const texts: Uint8Array[] = [];
  for (const cells of rows) {
    const written = cells.map((cell, i) => (cell === usual[i] ? 'null' : cell));
    while (written.length > 1 && written.at(-1) === 'null') written.pop();
    texts.push(utf8Of(`[${written.join(',')}]`));
  }
  const text = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const bytes of texts) {
    text.set(bytes, end);
    end += bytes.length;
  }
  return {
    head: {
      columns,
      usual: usual.map((cell) => (cell === undefined ? null : JSON.parse(cell))),
      shared: [...shared.keys()].map((one) => JSON.parse(one)),
    },
    sections: {
      [`${name}.text`]: text,
      ...packRuns(
        name,
        texts.map(({ length }) => length),
      ),
    },
  };
}

/**
 * Reads a table of an open artefact; a table that the artefact lacks is empty. `opened` turns a stored row into a
 * record where the two differ.
 */
export function openRows<R, P = R>(artefact: OpenArtefact, name: string, opened?: (packed: P) => R): RowTable<R> {
  const { columns = [], usual = [], shared = [] } = (artefact.tables[name] ?? {}) as Partial<TableHead>;
  const text = artefact.bytes(`${name}.text`);
  const runs = openRuns(artefact, name);
  const { count } = runs;
  const records = new Map<number, R>();

  const cellsOf = (row: number): unknown[] => {
    try {
      const start = runs.start(row);
      return JSON.parse(textOf(text, start, start + runs.length(row))) as unknown[];
    } catch {
      throw new Error(`The knowledge base is damaged (row ${row} of ${name}). Install the extension again.`);
    }
  };

  const record = (row: number): R => {
    const known = records.get(row);
    if (known !== undefined) return known;
    const cells = cellsOf(row);
    const made: Record<string, unknown> = {};
    for (const [i, column] of columns.entries()) {
      const cell = cells[i] ?? usual[i];
      if (!isObject(cell)) made[column] = cell;
      else if ('own' in cell) made[column] = cell.own;
      else if ('shared' in cell) made[column] = shared[cell.shared as number];
    }
    const one = opened ? opened(made as P) : (made as R);
    records.set(row, one);
    return one;
  };

  const search = keyIndex(text, runs);
  /**
   * Rows that were found: one work or drug is asked for a thousand times. Keys that do not exist are not stored, since
   * any word may be asked for.
   */
  const found = new Map<string, readonly number[]>();
  const rowsOf = (key: string): readonly number[] => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const rows = search(key);
    if (rows.length > 0) found.set(key, rows);
    return rows;
  };

  return { count, record, rowsOf };
}
