import { curatedField } from '../core/knowledge/curatedRecords.ts';
import type { PlacedOverlays, PlacedTables } from '../core/knowledge/integrity/placed.ts';
import { checkShownNames } from '../core/knowledge/integrity/shownNames.ts';
import { checkIntegrity, type Integrity } from '../core/knowledge/integrity.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { gateGenes } from '../core/knowledge/names/geneGate.ts';
import { type OverlayName, type Overlays, overlays } from '../core/knowledge/overlayRecords.ts';
import { type TableName, type Tables, tables } from '../core/knowledge/records.ts';
import { type Fault, type PlacedRecord, validateRows } from '../core/knowledge/validate.ts';
import { withOverlays } from '../core/knowledge/withOverlays.ts';
import { adopted } from './adopted.ts';
import { curatedRows } from './curatedRows.ts';
import { mapTables, overlayNames, tableNames } from './mapTables.ts';
import { readRows } from './readRows.ts';
import { fileNames, tableOf } from './tableFiles.ts';

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
  const { placed, faults } = readFiles(files);
  // That the rows of a table are of its schema is what `validateRows` has seen to.
  const extra = mapTables(overlayNames, (name) => placed.get(name) ?? []) as PlacedOverlays;
  const given = mapTables(tableNames, (name) => placed.get(name) ?? []) as PlacedTables;
  const own = base ? adopted(given, extra, base) : given;
  const { tables: merged } = gateGenes(
    withOverlays(recordsOf(tableNames, own) as Tables, recordsOf(overlayNames, extra) as Overlays),
  );
  const all = mapTables(tableNames, (name) =>
    own[name].map(({ place }, index) => ({ place, record: merged[name][index] })),
  ) as PlacedTables;
  const integrity = checkIntegrity(all, extra, base);
  return {
    tables: merged,
    sound: recordsOf(tableNames, withoutFaults(all, integrity.faults)) as Tables,
    retracted: (recordsOf(overlayNames, extra) as Overlays).retracted,
    faults: [...faults, ...checkShownNames(own, extra), ...integrity.faults],
    integrity,
  };
}

type Rows = readonly PlacedRecord<unknown>[];

/** The rows of files that the schema accepts, by the table or overlay that they join. */
interface ReadFiles {
  readonly placed: ReadonlyMap<string, Rows>;
  readonly faults: readonly Fault[];
}

function readFiles(files: readonly TableFile[]): ReadFiles {
  const placed = new Map<string, Rows>();
  const faults: Fault[] = [];
  for (const file of files) {
    const read = readFile(file);
    faults.push(...read.faults);
    for (const [table, rows] of read.placed) placed.set(table, [...(placed.get(table) ?? []), ...rows]);
  }
  return { placed, faults };
}

function readFile({ name, text }: TableFile): ReadFiles {
  const field = curatedField(name);
  if (field !== undefined) return curatedRows(name, text, field);
  const unread = (message: string, remedy: string): ReadFiles => ({
    placed: new Map(),
    faults: [{ file: name, line: 1, message, remedy }],
  });
  const table = tableOf(name);
  if (table === undefined)
    return unread('no table has this name', `Name it one of: ${fileNames.join(', ')}; or the same as .tsv.`);
  const schema = table in tables ? tables[table as TableName] : overlays[table as OverlayName];
  try {
    const raw = readRows(name, text, schema);
    const checked = validateRows(schema, raw.rows);
    return { placed: new Map([[table, checked.records]]), faults: [...raw.faults, ...checked.faults] };
  } catch (error) {
    return unread(error instanceof Error ? error.message : String(error), 'Correct the file.');
  }
}

/** The rows in whose lines no fault stands. */
function withoutFaults(placed: PlacedTables, faults: readonly Fault[]): PlacedTables {
  const wrong = new Set(faults.map(({ file, line }) => `${file}:${line}`));
  const isSound = ({ place }: PlacedRecord<unknown>): boolean =>
    ![place.line, ...Object.values(place.fields ?? {})].some((line) => wrong.has(`${place.file}:${line}`));
  return mapTables(tableNames, (name) => (placed[name] as Rows).filter(isSound)) as PlacedTables;
}

const recordsOf = <K extends string>(
  names: readonly K[],
  placed: Readonly<Record<K, Rows>>,
): Readonly<Record<K, readonly unknown[]>> => mapTables(names, (name) => placed[name].map(({ record }) => record));
