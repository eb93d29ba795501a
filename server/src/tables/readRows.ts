import type * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLSeq } from 'yaml';
import type { Fault, RawRow } from '../core/knowledge/validate.ts';
import { yamlFault, yamlValue } from '../core/text/yamlFaults.ts';
import { mapTables } from './mapTables.ts';
import { listOf, parseTsv } from './tsvTable.ts';

export interface RawFile {
  readonly rows: readonly RawRow[];
  readonly faults: readonly Fault[];
}

interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
}

/**
 * The value of a cell as the schema of its column wants it. Provenance is written `import <from>`, `civic <from>`,
 * `lookup <date> <from>`, `own` or `unsourced`.
 */
function cellValue(schema: Shape | undefined, cell: string): unknown {
  const inner = schema?.type === 'optional' ? schema.wrapped : schema;
  if (inner?.type === 'array') return listOf(cell);
  if (cell === '') return undefined;
  switch (inner?.type) {
    case 'number':
      // What is no number stays as it is written, so that the fault quotes it.
      return cell.trim() === '' || Number.isNaN(Number(cell)) ? cell : Number(cell);
    case 'boolean':
      return cell === 'true' ? true : cell === 'false' ? false : cell;
    case 'variant': {
      const [verified = '', ...rest] = cell.split(' ');
      if (verified === 'lookup') return { verified, date: rest[0], from: rest.slice(1).join(' ') };
      return rest.length === 0 ? { verified } : { verified, from: rest.join(' ') };
    }
    default:
      return cell;
  }
}

function readTsvRows(file: string, text: string, schema: v.GenericSchema): RawFile {
  const entries = (schema as unknown as { entries: Record<string, Shape> }).entries;
  const { header, rows } = parseTsv(file, text, []);
  const faults = header
    .filter((column) => !(column in entries))
    .map(
      (column): Fault => ({
        file,
        line: 1,
        field: column,
        message: 'is no column of this table',
        remedy: `Its columns are ${Object.keys(entries).join(', ')}.`,
      }),
    );
  return {
    faults,
    rows: rows.map(({ line, cells }) => ({
      value: Object.fromEntries(
        Object.entries(cells).flatMap(([column, cell]) => {
          const value = cellValue(entries[column], cell);
          return value === undefined ? [] : [[column, value]];
        }),
      ),
      place: { file, line },
    })),
  };
}

/** YAML that is read as a list of records, or as named lists of them. `rowsIn` adds to `faults` what it cannot read. */
function readYaml(file: string, text: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const faultAt = (line: number, message: string): Fault => ({ file, line, message, remedy: 'Correct the YAML.' });
  const faults = document.errors.map((error) => faultAt(counter.linePos(error.pos[0]).line, yamlFault(error)));
  const lineOf = (node: unknown): number =>
    counter.linePos((node as { range?: readonly number[] } | null)?.range?.[0] ?? 0).line;
  const rowsIn = (list: YAMLSeq): RawRow[] =>
    list.items.flatMap((item): RawRow | readonly [] => {
      const read = yamlValue({ toJS: () => (item as { toJS(of: unknown): unknown }).toJS(document) });
      if ('fault' in read) {
        faults.push(faultAt(lineOf(item), read.fault));
        return [];
      }
      const fields: Record<string, number> = {};
      if (isMap(item)) for (const { key } of item.items) if (isScalar(key)) fields[String(key.value)] = lineOf(key);
      return { value: read.value, place: { file, line: lineOf(item), fields } };
    });
  return { contents: document.contents, faults, lineOf, rowsIn };
}

function readYamlRows(file: string, text: string): RawFile {
  const { contents, faults, rowsIn } = readYaml(file, text);
  if (faults.length > 0) return { rows: [], faults };
  if (isSeq(contents)) return { rows: rowsIn(contents), faults };
  return {
    rows: [],
    faults: [{ file, line: 1, message: 'the file is no list of records', remedy: 'Begin every record with "- ".' }],
  };
}

/** The rows of a file that holds several lists by name; a list that it leaves out, or that is empty, has none. */
export function readNamedLists<N extends string>(
  file: string,
  text: string,
  names: readonly N[],
): { readonly rows: Readonly<Record<N, readonly RawRow[]>>; readonly faults: readonly Fault[] } {
  const { contents, faults, lineOf, rowsIn } = readYaml(file, text);
  const rows: Record<N, readonly RawRow[]> = { ...mapTables(names, () => []) };
  if (faults.length > 0) return { rows, faults };
  const remedy = `Write lists named ${names.join(', ')}.`;
  if (!isMap(contents)) return { rows, faults: [{ file, line: 1, message: 'the file has no named lists', remedy }] };
  for (const { key, value } of contents.items) {
    const name = names.find((one) => isScalar(key) && key.value === one);
    if (name !== undefined && isSeq(value)) rows[name] = rowsIn(value);
    else if (name === undefined || !(value === null || (isScalar(value) && value.value === null)))
      faults.push({ file, line: lineOf(key), message: `${String(key)} is no list of this file`, remedy });
  }
  return { rows, faults };
}

/** The rows of a table's file, by what its name ends in; what is wrong with the file as a whole comes as faults. */
export function readRows(file: string, text: string, schema: v.GenericSchema): RawFile {
  return file.endsWith('.tsv') ? readTsvRows(file, text, schema) : readYamlRows(file, text);
}
