import * as v from 'valibot';
import type { curatedLists } from './curatedRecords.ts';
import type { overlays } from './overlayRecords.ts';
import { type TableName, tables } from './records.ts';

/** Where a row stands, for a message that an editor or a terminal can jump to. Lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** Lines of the single fields, where a row spans several (YAML). */
  readonly fields?: Readonly<Record<string, number>>;
}

/** A row as its file gave it, before any check. */
export interface RawRow {
  readonly value: unknown;
  readonly place: Place;
}

/** A checked record that still knows where it came from. */
export interface Placed<T> {
  readonly record: T;
  readonly place: Place;
}

/** Something wrong in the data, with what to do about it. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly field?: string;
  readonly message: string;
  readonly remedy: string;
}

type AnySchema =
  | (typeof tables)[TableName]
  | (typeof overlays)[keyof typeof overlays]
  | (typeof curatedLists)[keyof typeof curatedLists]['record'];

export interface Validated<T> {
  readonly records: readonly Placed<T>[];
  readonly faults: readonly Fault[];
}

/** A fault at one field of a row: the field's own line where it is known. */
export function faultAt(place: Place, field: string | undefined, message: string, remedy: string): Fault {
  const line = (field === undefined ? undefined : place.fields?.[field]) ?? place.line;
  return { file: place.file, line, ...(field === undefined ? {} : { field }), message, remedy };
}

function remedyFor(issue: v.BaseIssue<unknown>): string {
  switch (issue.type) {
    case 'strict_object':
      return issue.expected === 'never'
        ? 'Remove the field, or spell it as the schema in records.ts does.'
        : 'Add the field.';
    case 'picklist':
    case 'literal':
    case 'variant':
      return `Write one of: ${issue.expected ?? 'the listed values'}.`;
    case 'regex':
    case 'check':
    case 'min_length':
    case 'iso_date':
      return 'Correct the value; data/CURATION.md says how each field is written.';
    default:
      return `Give ${issue.expected ?? 'a value of the right type'}.`;
  }
}

/** Checks rows against one schema. Faulty rows are left out and reported; it never throws. */
export function validateRows<S extends AnySchema>(schema: S, rows: readonly RawRow[]): Validated<v.InferOutput<S>> {
  const records: Placed<v.InferOutput<S>>[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const result = v.safeParse(schema, row.value);
    if (result.success) {
      records.push({ record: result.output as v.InferOutput<S>, place: row.place });
      continue;
    }
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((item) => String(item.key));
      const value = issue.received === undefined ? '' : ` ${issue.received}`;
      faults.push(
        faultAt(row.place, path[0], `${path.join('.') || 'row'}${value}: ${issue.message}`, remedyFor(issue)),
      );
    }
  }
  return { records, faults };
}

/** Checks rows against the schema of a table. */
export function validateTable<T extends TableName>(table: T, rows: readonly RawRow[]) {
  return validateRows(tables[table], rows);
}
