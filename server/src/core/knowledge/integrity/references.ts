import type { Knowledge } from '../knowledge.ts';
import type { OverlayName } from '../overlayRecords.ts';
import type { TableName } from '../records.ts';
import { type Fault, faultAt, type PlacedRecord, type RowPlace } from '../validate.ts';
import type { PlacedOverlays, PlacedTables } from './placed.ts';

type FieldsOf<Rows> = Rows extends readonly PlacedRecord<infer R>[] ? readonly (keyof R & string)[] : never;

/** The fields in which the rows of a table refer to rows of others. */
const namedBy: { readonly [T in TableName]: FieldsOf<PlacedTables[T]> } = {
  genes: [],
  families: ['members', 'process'],
  proteins: ['gene'],
  numbering: ['gene'],
  exons: ['gene'],
  geneRoles: ['gene'],
  drugs: [],
  classes: ['parents', 'targets', 'members'],
  alterations: ['genes', 'parts'],
  mechanisms: ['parents', 'genes', 'drugs', 'overcome', 'references', 'alterations'],
  pathways: ['members'],
  diseases: ['parents'],
  cellLines: ['disease'],
  evidence: ['alteration', 'drugs', 'disease', 'source'],
  sources: [],
  ambiguity: ['id'],
  vocabulary: [],
};

/** The same for overlays. Details of works and the list of retracted works may concern works that the base does not cite. */
const namedByOverlays: { readonly [O in OverlayName]: FieldsOf<PlacedOverlays[O]> } = {
  geneNames: ['gene'],
  drugNames: ['drug'],
  drugStatus: ['drugs'],
  diseaseNames: ['disease', 'parents'],
  diseaseCodes: ['disease'],
  alterationNames: ['alteration'],
  residueExceptions: ['alteration'],
  sourceDetails: [],
  retracted: [],
};

/** Tables whose rows are identified by another key than an id of their own. */
const withoutId: ReadonlySet<TableName> = new Set(['proteins', 'numbering', 'exons', 'geneRoles', 'ambiguity']);

type AnyRow = PlacedRecord<Readonly<Record<string, unknown>>>;

/**
 * Checks that every id a row refers to has a row here or in a base below these tables, that every row has an id of its
 * own, and that no child is its own parent.
 */
export function checkReferences(data: PlacedTables, overlays: PlacedOverlays, base?: Knowledge): Fault[] {
  const { known, faults } = idsOf(data);
  const stands = (id: string): boolean => known.has(id) || (base !== undefined && standsIn(base, id));
  return [
    ...faults,
    ...Object.entries(namedBy).flatMap(([table, fields]) => lost(data[table as TableName], fields, stands)),
    ...Object.entries(namedByOverlays).flatMap(([name, fields]) => lost(overlays[name as OverlayName], fields, stands)),
    ...foreignMeanings(data),
    ...circles([...data.classes, ...data.mechanisms, ...data.diseases]),
  ];
}

/** The files that add names and details to imported rows. */
const addedIn: Partial<Record<TableName, string>> = {
  genes: 'gene-names.yaml',
  drugs: 'drug-names.yaml',
  alterations: 'alteration-names.yaml',
  diseases: 'disease-names.yaml',
  sources: 'source-details.yaml',
};

/** Returns what to do where two rows have one id. An imported row is not ours to change. */
function remedyForTwo(table: TableName, first: RowPlace): string {
  const file = first.file.endsWith('.tsv') ? addedIn[table] : undefined;
  return file === undefined
    ? 'Merge the two rows or give one another id.'
    : `That row is imported: write what this one adds in ${file}, or give it another id.`;
}

/** Returns every id with the place of its row, and faults for rows with the id of another. */
function idsOf(data: PlacedTables): {
  readonly known: ReadonlyMap<string, RowPlace>;
  readonly faults: readonly Fault[];
} {
  const known = new Map<string, RowPlace>();
  const faults: Fault[] = [];
  for (const [table, rows] of Object.entries(data) as [TableName, readonly AnyRow[]][]) {
    if (withoutId.has(table)) continue;
    for (const { record, place } of rows) {
      const id = String(record.id);
      const first = known.get(id);
      if (first === undefined) known.set(id, place);
      else {
        const message = `${id} stands already at ${first.file}:${first.line}`;
        faults.push(faultAt(place, 'id', message, remedyForTwo(table, first)));
      }
    }
  }
  return { known, faults };
}

/** Returns the ids in a field: one, a list, or those of the drugs in a list of strategies. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return typeof value === 'object' && value !== null && 'drugs' in value ? idsIn(value.drugs) : [];
}

const lost = (rows: readonly AnyRow[], fields: readonly string[], stands: (id: string) => boolean): Fault[] =>
  rows.flatMap(({ record, place }) =>
    fields.flatMap((field) =>
      idsIn(record[field])
        .filter((id) => !stands(id))
        .map((id) => faultAt(place, field, `${id} has no row`, 'Add the row, or correct the id.')),
    ),
  );

const standsIn = (base: Knowledge, id: string): boolean =>
  base.entity(id) !== undefined || base.evidenceItem(id) !== undefined || base.source(id) !== undefined;

/** The bare name of a family can only mean genes of that family. */
const foreignMeanings = ({ families }: PlacedTables): Fault[] =>
  families.flatMap(({ record, place }) =>
    record.means
      .filter((gene) => !record.members.includes(gene))
      .map((gene) => faultAt(place, 'means', `${gene} is no member`, 'Add it to members, or remove it here.')),
  );

type Child = PlacedRecord<{ readonly id: string; readonly parents: readonly string[] }>;

/** Finds records that are their own ancestors: weighing and cards walk up the parents. */
function circles(children: readonly Child[]): Fault[] {
  const parents = new Map(children.map(({ record }) => [record.id, record.parents]));
  return children.flatMap(({ record, place }) => {
    const seen = new Set<string>();
    const open = [...record.parents];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === record.id)
        return [faultAt(place, 'parents', `${record.id} is its own ancestor`, 'Break the circle of parents.')];
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(parents.get(id) ?? []));
    }
    return [];
  });
}
