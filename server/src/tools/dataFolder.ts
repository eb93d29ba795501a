import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type OverlayName, overlays, type TableName, tables } from '../core/knowledge/records.ts';
import type { Fault, RawRow } from '../core/knowledge/validate.ts';
import { listOf, parseTsv } from './tsvTable.ts';

/** The files of each table, in `data/`. A table may have an imported part and a hand-written one. */
export const tableFiles: Readonly<Record<TableName, readonly string[]>> = {
  genes: ['genes.tsv'],
  families: ['families.yaml'],
  proteins: ['proteins.tsv'],
  numbering: ['numbering.yaml'],
  drugs: ['drugs.tsv', 'drugs.yaml'],
  classes: ['classes.yaml'],
  alterations: ['alterations.tsv'],
  mechanisms: ['mechanisms.yaml'],
  pathways: ['pathways.yaml'],
  diseases: ['diseases.tsv', 'diseases-oncotree.tsv', 'diseases.yaml'],
  cellLines: ['cell-lines.yaml'],
  evidence: ['evidence.tsv'],
  sources: ['sources.tsv', 'references.yaml'],
  ambiguity: ['ambiguity.yaml'],
  vocabulary: ['vocabulary.yaml'],
};

export const overlayFiles: Readonly<Record<OverlayName, string>> = {
  geneNames: 'gene-names.yaml',
  drugNames: 'drug-names.yaml',
  drugStatus: 'drug-status.yaml',
  diseaseNames: 'disease-names.yaml',
  diseaseCodes: 'disease-codes.tsv',
  alterationNames: 'alteration-names.yaml',
  residueExceptions: 'residue-exceptions.yaml',
  sourceDetails: 'source-details.yaml',
};

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

export function readTsvRows(file: string, text: string, schema: v.GenericSchema): RawFile {
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

export function readYamlRows(file: string, text: string): RawFile {
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

function readFile(folder: string, file: string, schema: v.GenericSchema): RawFile {
  const text = readFileSync(join(folder, file), 'utf8');
  return file.endsWith('.tsv') ? readTsvRows(file, text, schema) : readYamlRows(file, text);
}

export function readRawTable(folder: string, table: TableName): RawFile {
  const files = tableFiles[table].map((file) => readFile(folder, file, tables[table]));
  return { rows: files.flatMap((f) => f.rows), faults: files.flatMap((f) => f.faults) };
}

export function readRawOverlay(folder: string, overlay: OverlayName): RawFile {
  return readFile(folder, overlayFiles[overlay], overlays[overlay]);
}
