import type * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Fault, RawRow } from '../core/knowledge/validate.ts';
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
      return Number(cell);
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
        message: `the schema has no column ${column}`,
        remedy: 'Spell the column as records.ts does.',
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

function readYamlRows(file: string, text: string): RawFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const faults = document.errors.map(
    (error): Fault => ({
      file,
      line: counter.linePos(error.pos[0]).line,
      message: error.message.split('\n')[0] ?? error.message,
      remedy: 'Correct the YAML.',
    }),
  );
  if (faults.length > 0) return { rows: [], faults };
  const list = document.contents;
  if (!isSeq(list)) {
    return {
      rows: [],
      faults: [{ file, line: 1, message: 'the file is no list of records', remedy: 'Begin every record with "- ".' }],
    };
  }
  const rows = list.items.map((item): RawRow => {
    const at = (item as { range?: readonly number[] }).range?.[0] ?? 0;
    const fields: Record<string, number> = {};
    if (isMap(item)) {
      for (const pair of item.items) {
        if (isScalar(pair.key) && pair.key.range)
          fields[String(pair.key.value)] = counter.linePos(pair.key.range[0]).line;
      }
    }
    return {
      value: (item as { toJS(doc: unknown): unknown }).toJS(document),
      place: { file, line: counter.linePos(at).line, fields },
    };
  });
  return { rows, faults: [] };
}

/** The rows of a table's file, by what its name ends in; what is wrong with the file as a whole comes as faults. */
export function readRows(file: string, text: string, schema: v.GenericSchema): RawFile {
  return file.endsWith('.tsv') ? readTsvRows(file, text, schema) : readYamlRows(file, text);
}
