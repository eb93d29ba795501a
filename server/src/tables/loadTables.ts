import { curatedField } from '../core/knowledge/curatedRecords.ts';
import type { PlacedOverlays, PlacedTables } from '../core/knowledge/integrity/placed.ts';
import { checkIntegrity, type Integrity } from '../core/knowledge/integrity.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { gateGenes } from '../core/knowledge/names/geneGate.ts';
import { type OverlayName, type Overlays, overlays } from '../core/knowledge/overlayRecords.ts';
import { type TableName, type Tables, tables } from '../core/knowledge/records.ts';
import { type Fault, type Placed, validateRows } from '../core/knowledge/validate.ts';
import { withOverlays } from '../core/knowledge/withOverlays.ts';
import { adopted } from './adopted.ts';
import { curatedRows } from './curatedRows.ts';
import { readRows } from './readRows.ts';
import { tableOf } from './tableFiles.ts';

export interface TableFile {
  /** Name within its folder, such as `drugs.yaml`; faults name it. */
  readonly name: string;
  readonly text: string;
}

export interface Loaded {
  /** All rows that the schema accepts, with the overlays' names merged in and behind the collision gate. */
  readonly tables: Tables;
  /** The same without the rows that have a fault. */
  readonly sound: Tables;
  /** Works that are listed as retracted. */
  readonly retracted: Overlays['retracted'];
  readonly faults: readonly Fault[];
  readonly integrity: Integrity;
}

/**
 * Reads and checks the files of a folder of tables. Tables that lie on a `base` may leave tables out and name what stands in
 * it; names that they add to its records give them records of the same ids. Nothing throws: what is wrong is a fault.
 */
export function loadTables(files: readonly TableFile[], base?: Knowledge): Loaded {
  const faults: Fault[] = [];
  const placed = new Map<TableName | OverlayName, Placed<unknown>[]>();
  const join = (table: TableName | OverlayName, rows: readonly Placed<unknown>[]): void => {
    placed.set(table, [...(placed.get(table) ?? []), ...rows]);
  };
  for (const { name, text } of files) {
    const field = curatedField(name);
    if (field !== undefined) {
      const curated = curatedRows(name, text, field);
      faults.push(...curated.faults);
      for (const [table, rows] of curated.placed) join(table, rows);
      continue;
    }
    const table = tableOf(name);
    if (table === undefined) {
      faults.push({
        file: name,
        line: 1,
        message: 'no table has this name',
        remedy: `Name it after one of: ${known}.`,
      });
      continue;
    }
    const schema = table in tables ? tables[table as TableName] : overlays[table as OverlayName];
    try {
      const raw = readRows(name, text, schema);
      const checked = validateRows(schema, raw.rows);
      faults.push(...raw.faults, ...checked.faults);
      join(table, checked.records);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      faults.push({ file: name, line: 1, message, remedy: 'Correct the file.' });
    }
  }
  const rowsOf = (names: readonly string[]): unknown =>
    Object.fromEntries(names.map((name) => [name, placed.get(name as TableName | OverlayName) ?? []]));
  const extra = rowsOf(Object.keys(overlays)) as PlacedOverlays;
  const own = rowsOf(Object.keys(tables)) as PlacedTables;
  const all = base ? adopted(own, extra, base) : own;
  const { tables: merged } = gateGenes(withOverlays(recordsOf(all) as Tables, recordsOf(extra) as Overlays));
  const replaced = Object.fromEntries(
    (Object.keys(all) as TableName[]).map((name) => [
      name,
      all[name].map(({ place }, index) => ({ place, record: merged[name][index] })),
    ]),
  ) as unknown as PlacedTables;
  const integrity = checkIntegrity(replaced, extra, base);
  const wrong = new Set(integrity.faults.map(({ file, line }) => `${file}:${line}`));
  const isSound = ({ place }: Placed<unknown>): boolean =>
    ![place.line, ...Object.values(place.fields ?? {})].some((line) => wrong.has(`${place.file}:${line}`));
  const sound = Object.fromEntries(
    (Object.keys(replaced) as TableName[]).map((name) => [
      name,
      (replaced[name] as readonly Placed<unknown>[]).filter(isSound).map(({ record }) => record),
    ]),
  ) as unknown as Tables;
  const { retracted } = recordsOf(extra) as Overlays;
  return { tables: merged, sound, retracted, faults: [...faults, ...integrity.faults], integrity };
}

const known = Object.keys({ ...tables, ...overlays }).join(', ');

function recordsOf(placed: PlacedTables | PlacedOverlays): unknown {
  return Object.fromEntries(
    Object.entries(placed).map(([name, rows]) => [
      name,
      (rows as readonly Placed<unknown>[]).map(({ record }) => record),
    ]),
  );
}
