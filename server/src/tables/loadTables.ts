import type * as v from 'valibot';
import { withOverlays } from '../core/knowledge/compile.ts';
import { checkIntegrity, type Integrity, type PlacedOverlays, type PlacedTables } from '../core/knowledge/integrity.ts';
import {
  type OverlayName,
  type Overlays,
  overlays,
  type TableName,
  type Tables,
  tables,
} from '../core/knowledge/records.ts';
import { type Fault, type Placed, validateRows } from '../core/knowledge/validate.ts';
import { type RawFile, readRows } from './readRows.ts';
import { overlayFiles, tableFiles } from './tableFiles.ts';

export interface Loaded {
  /** All rows that the schema accepts, with the overlays' names merged in. */
  readonly tables: Tables;
  readonly faults: readonly Fault[];
  readonly integrity: Integrity;
}

/** Reads and checks all tables. `read` gives the text of a file by its name; what it throws passes through. Faults are returned. */
export function loadTables(read: (file: string) => string): Loaded {
  const faults: Fault[] = [];
  const rowsOf = (files: readonly string[], schema: v.GenericSchema): RawFile => {
    const all = files.map((file) => readRows(file, read(file), schema));
    return { rows: all.flatMap((one) => one.rows), faults: all.flatMap((one) => one.faults) };
  };
  const checked = (schema: Parameters<typeof validateRows>[0], raw: RawFile): readonly Placed<unknown>[] => {
    const result = validateRows(schema, raw.rows);
    faults.push(...raw.faults, ...result.faults);
    return result.records;
  };
  const placedTables = Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => [
      name,
      checked(tables[name], rowsOf(tableFiles[name], tables[name])),
    ]),
  ) as unknown as PlacedTables;
  const placedOverlays = Object.fromEntries(
    (Object.keys(overlays) as OverlayName[]).map((name) => [
      name,
      checked(overlays[name], rowsOf([overlayFiles[name]], overlays[name])),
    ]),
  ) as unknown as PlacedOverlays;

  const merged = withOverlays(recordsOf(placedTables) as Tables, recordsOf(placedOverlays) as Overlays);
  const replaced = Object.fromEntries(
    (Object.keys(placedTables) as TableName[]).map((name) => [
      name,
      placedTables[name].map(({ place }, index) => ({ place, record: merged[name][index] })),
    ]),
  ) as unknown as PlacedTables;
  const integrity = checkIntegrity(replaced, placedOverlays);
  return { tables: merged, faults: [...faults, ...integrity.faults], integrity };
}

function recordsOf(placed: PlacedTables | PlacedOverlays): unknown {
  return Object.fromEntries(
    Object.entries(placed).map(([name, rows]) => [
      name,
      (rows as readonly Placed<unknown>[]).map(({ record }) => record),
    ]),
  );
}
