import * as v from 'valibot';
import { requirement } from '../settings/requirement.ts';
import { nearest } from '../text/nearest.ts';
import type { curatedLists } from './curatedRecords.ts';
import type { overlays } from './overlayRecords.ts';
import type { TableName, tables } from './records.ts';

/** Where a row is, for a message that an editor or a terminal can jump to. Lines count from 1. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
  /** Lines of the single fields, if a row spans several (YAML). */
  readonly fields?: Readonly<Record<string, number>>;
}

/** A row as read from its file, before any check. */
export interface RawRow {
  readonly value: unknown;
  readonly place: RowPlace;
}

/** A checked record with the place that it came from. */
export interface PlacedRecord<T> {
  readonly record: T;
  readonly place: RowPlace;
}

/** A fault in the data, with what to do about it. */
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

/** The rows that passed a check, and the faults of the others. */
export interface Validated<T> {
  readonly records: readonly PlacedRecord<T>[];
  readonly faults: readonly Fault[];
}

/** Returns a fault at one field of a row, on the field's own line if it is known. */
export function faultAt(place: RowPlace, field: string | undefined, message: string, remedy: string): Fault {
  const line = (field === undefined ? undefined : place.fields?.[field]) ?? place.line;
  return { file: place.file, line, ...(field === undefined ? {} : { field }), message, remedy };
}

/** Returns what adds faults of one row to `faults`, with the row's id before each message. */
export const faultsOf =
  (faults: Fault[], place: RowPlace, id: string) =>
  (field: string, message: string, remedy: string): void => {
    faults.push(faultAt(place, field, `${id} ${message}`, remedy));
  };

/** Returns a fault in words, to be printed after its place. */
export const faultWords = ({ field, message, remedy }: Fault): string =>
  `${field === undefined ? '' : `${field}: `}${message}. ${remedy}`;

/** Returns what is wrong with a field, and what to do; the schema's own words follow the value that they are about. */
function describeIssue(issue: v.BaseIssue<unknown>, schema: AnySchema): Pick<Fault, 'field' | 'message' | 'remedy'> {
  const path = (issue.path ?? []).map((item) => String(item.key));
  const [field] = path;
  const of = (message: string, remedy: string) => ({
    field: field ?? 'row',
    message: path.length > 1 ? `${path.join('.')} ${message}` : message,
    remedy,
  });
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const fields = Object.keys(schema.entries);
    const near = path.length === 1 ? nearest(field ?? '', fields) : undefined;
    const known = path.length === 1 ? `Its fields are ${fields.join(', ')}.` : 'Remove it.';
    return of('is no field of this table', near === undefined ? known : `Did you mean "${near}"?`);
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return of('is missing', 'Add the field.');
  const hasOwnWords = issue.kind === 'validation' && !issue.message.startsWith('Invalid');
  return of(
    hasOwnWords ? `${JSON.stringify(issue.input)} ${issue.message}` : requirement(issue),
    'Correct the value; data/schema has what each field takes.',
  );
}

/** Checks rows against one schema. Faulty rows are left out and reported; never throws. */
export function validateRows<S extends AnySchema>(schema: S, rows: readonly RawRow[]): Validated<v.InferOutput<S>> {
  const records: PlacedRecord<v.InferOutput<S>>[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const result = v.safeParse(schema, row.value);
    if (result.success) {
      records.push({ record: result.output as v.InferOutput<S>, place: row.place });
      continue;
    }
    for (const issue of result.issues) {
      const { field, message, remedy } = describeIssue(issue, schema);
      faults.push(faultAt(row.place, field, message, remedy));
    }
  }
  return { records, faults };
}
