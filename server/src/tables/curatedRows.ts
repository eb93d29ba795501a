import { curatedLists } from '../core/knowledge/curatedRecords.ts';
import { type Fault, type PlacedRecord, validateRows } from '../core/knowledge/validate.ts';
import { readNamedLists } from './readRows.ts';

type ListName = keyof typeof curatedLists;

export interface CuratedRows {
  /** The rows that the schema accepts, by the table that they join. */
  readonly placed: ReadonlyMap<(typeof curatedLists)[ListName]['table'], readonly PlacedRecord<unknown>[]>;
  readonly faults: readonly Fault[];
}

/** Reads a file of `data/curated`: each of its lists joins a table, and its evidence is told which field it is of. */
export function curatedRows(file: string, text: string, field: string): CuratedRows {
  const names = Object.keys(curatedLists) as ListName[];
  const raw = readNamedLists(file, text, names);
  const faults: Fault[] = [...raw.faults];
  const placed = new Map(
    names.map((name) => {
      const { table, record } = curatedLists[name];
      const checked = validateRows(record, raw.rows[name]);
      faults.push(...checked.faults);
      const rows: readonly PlacedRecord<object>[] = checked.records;
      return [table, name === 'evidence' ? rows.map((row) => ({ ...row, record: { ...row.record, field } })) : rows];
    }),
  );
  return { placed, faults };
}
