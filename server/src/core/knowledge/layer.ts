import { openArtefact, packArtefact, type Sections } from './artefact/artefact.ts';
import { openAscending, packAscending } from './artefact/ascending.ts';
import { packedSource, unpackedSource } from './artefact/plainCitation.ts';
import { openRows, packRows, type RowTable } from './artefact/rowTable.ts';
import { packedGene, unpackedGene } from './artefact/unreadNames.ts';
import { asEntity, type EntityTable, entityTables } from './entityTables.ts';
import type { Entity, Layer, Release, TableLayer } from './knowledge.ts';
import { type NameTable, openNames, packNames } from './names/nameTable.ts';
import type { TableName, Tables } from './records.ts';
import { type Inns, innsByLength, type RelatedRows, type RelationName, relate, relationNames } from './relations.ts';

/** The field by which the rows of a table are looked up. */
const keys: Readonly<Record<TableName, string>> = {
  genes: 'id',
  families: 'id',
  proteins: 'gene',
  numbering: 'gene',
  exons: 'gene',
  geneRoles: 'gene',
  drugs: 'id',
  classes: 'id',
  alterations: 'id',
  mechanisms: 'id',
  pathways: 'id',
  diseases: 'id',
  cellLines: 'id',
  evidence: 'id',
  sources: 'id',
  ambiguity: 'spelling',
  vocabulary: 'id',
};
const tableNames = Object.keys(keys) as readonly TableName[];

/**
 * A layer as stored in the artefact: every table, the relations between them, and the names. Rows are read when they
 * are asked for.
 */
export interface CompiledLayer extends Layer {
  readonly rows: { readonly [T in TableName]: RowTable<Tables[T][number]> };
  readonly relations: Readonly<Record<RelationName, RowTable<RelatedRows>>>;
  readonly inns: RowTable<Inns>;
  readonly names: NameTable;
  /** PMIDs of retracted works, ascending. */
  readonly retracted: Uint32Array;
  entity(id: string): Entity | undefined;
  /** Yields the entities of a table in its order. */
  entitiesOf(table: EntityTable): Iterable<Entity>;
}

function rowsOf(name: TableName, tables: Tables): readonly object[] {
  if (name === 'genes') return tables.genes.map(packedGene);
  return name === 'sources' ? tables.sources.map(packedSource) : tables[name];
}

/** Genes of a family have much of their names in common: side by side they compress to a tenth less. */
const byName = (genes: Tables['genes']): Tables['genes'] =>
  genes.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/** Returns the one file that the server, the worker and the CLI read. Tables keep their order, but genes go by their names. */
export function packLayer(
  { ...tables }: Tables,
  release: Release,
  retracted: readonly { readonly id: string }[] = [],
): Uint8Array<ArrayBuffer> {
  tables.genes = byName(tables.genes);
  const packed = [
    ...tableNames.map((name) => [name, packRows(name, keys[name], rowsOf(name, tables))] as const),
    ...relationNames.map((name) => [name, packRows(name, 'key', relate(name, tables))] as const),
    ['inns', packRows('inns', 'length', innsByLength(tables))] as const,
  ];
  const entities = entityTables.flatMap((table) => tables[table].map((record) => asEntity(table, record)));
  const sections: Sections = Object.assign({}, ...packed.map(([, rows]) => rows.sections), packNames(entities), {
    retracted: packAscending(Uint32Array.from(retracted, ({ id }) => Number(id.slice('pmid:'.length))).sort()),
  });
  return packArtefact(
    { release, tables: Object.fromEntries(packed.map(([name, { head }]) => [name, head])) },
    sections,
  );
}

/** Opens a compiled layer. Never throws: what cannot be read is returned as a `problem` that says what to do. */
export function openLayer(
  name: Layer['name'],
  file: Uint8Array,
): { readonly layer: CompiledLayer } | { readonly problem: string } {
  const artefact = openArtefact(file);
  if ('problem' in artefact) return artefact;
  const rows = {
    ...Object.fromEntries(tableNames.map((table) => [table, openRows(artefact, table)])),
    genes: openRows(artefact, 'genes', unpackedGene),
    sources: openRows(artefact, 'sources', unpackedSource),
  } as unknown as CompiledLayer['rows'];
  const relations = Object.fromEntries(
    relationNames.map((relation) => [relation, openRows<RelatedRows>(artefact, relation)]),
  ) as CompiledLayer['relations'];

  const entities = new Map<Entity['record'], Entity>();
  const entityAt = (table: EntityTable, row: number): Entity => {
    const record = rows[table].record(row);
    const known = entities.get(record);
    if (known !== undefined) return known;
    const entity = asEntity(table, record);
    entities.set(record, entity);
    return entity;
  };
  const numbered = (number: number): Entity => {
    let row = number;
    for (const table of entityTables) {
      if (row < rows[table].count) return entityAt(table, row);
      row -= rows[table].count;
    }
    throw new RangeError(`The layer has no entity ${number}.`);
  };

  const layer: CompiledLayer = {
    name,
    release: artefact.release,
    rows,
    relations,
    inns: openRows<Inns>(artefact, 'inns'),
    names: openNames(artefact, numbered),
    retracted: openAscending(artefact.bytes('retracted')),
    entity: (id) => {
      for (const table of entityTables) {
        const row = rows[table].rowsOf(id).at(-1);
        if (row !== undefined) return entityAt(table, row);
      }
      return undefined;
    },
    *entitiesOf(table) {
      for (let row = 0; row < rows[table].count; row++) yield entityAt(table, row);
    },
  };
  return { layer };
}

/** Compiles tables in memory, for small layers. */
export function compiledLayer({ name, release, tables }: TableLayer): CompiledLayer {
  const opened = openLayer(name, packLayer(tables, release));
  if ('problem' in opened) throw new Error(opened.problem);
  return opened.layer;
}

const nothing: RowTable<never> = {
  count: 0,
  record: (row) => {
    throw new RangeError(`An empty table has no row ${row}.`);
  },
  rowsOf: () => [],
};

/** Returns the same names without any evidence: every verdict is then silent. */
export const withoutEvidence = (layer: CompiledLayer): CompiledLayer => ({
  ...layer,
  rows: { ...layer.rows, evidence: nothing },
  relations: { ...layer.relations, evidenceOf: nothing },
});

/** Returns all records of a compiled layer as tables. Reads every row, and so is meant for counting. */
export const asTables = ({ rows }: CompiledLayer): Tables =>
  Object.fromEntries(
    tableNames.map((name) => [name, Array.from({ length: rows[name].count }, (_, row) => rows[name].record(row))]),
  ) as unknown as Tables;
