import { asEntity, entityTables, tableOfKind } from './entityTables.ts';
import type { Entity } from './knowledge.ts';
import type { CompiledLayer } from './layer.ts';
import { memoised } from './memoised.ts';
import type { TableName, Tables } from './records.ts';
import type { RelationName } from './relations.ts';

type RecordOf<K extends Entity['kind']> = { [E in Entity as E['kind']]: E['record'] }[K];
type Row<T extends TableName> = Tables[T][number];

/** Something from the base, with the layer that provides it. */
export interface Located<T> {
  readonly found: T;
  readonly layer: CompiledLayer;
}

/** Layers read as one base: for an id in several layers, the latest one answers. */
export interface JoinedLayers {
  readonly layers: readonly CompiledLayer[];
  /** Returns the entity with this id. */
  locate(id: string): Located<Entity> | undefined;
  /** Returns the record of an id if it is of one of the kinds. */
  recordOfKind<K extends Entity['kind']>(id: string, ...kinds: readonly K[]): RecordOf<K> | undefined;
  /** Returns the record of an id from the latest layer that has one. */
  latestRecord<T extends TableName>(table: T, id: string): Located<Row<T>> | undefined;
  /** Returns the records with a key from all layers, in the order of the layers. */
  recordsByKey<T extends TableName>(table: T): (key: string) => readonly Row<T>[];
  /**
   * Returns the records that belong to any of the keys by a relation, in the order of layers and rows, each once and
   * from the latest layer that has it.
   */
  relatedRecords<T extends 'alterations' | 'classes' | 'evidence' | 'families' | 'mechanisms'>(
    relation: RelationName,
    table: T,
    keys: readonly string[],
  ): Row<T>[];
  /** Returns every row of a table, including those that a later layer replaces. */
  rowsOf<T extends TableName>(table: T): Row<T>[];
  /** Returns every record that carries names, or all of one kind, each once. */
  entities<K extends Entity['kind']>(kind?: K): Iterable<Extract<Entity, { readonly kind: K }>>;
}

/** Joins layers, the lowest first. */
export function joinLayers(layers: readonly CompiledLayer[]): JoinedLayers {
  const latestFirst = [...layers].reverse();
  const withdrawn = layers.map(({ release }) => new Set(release.withdrawn));
  /** Returns whether no layer above that at index `at` withdrew the id. */
  const isInForce = (at: number, id: string): boolean => withdrawn.slice(at + 1).every((ids) => !ids.has(id));
  /** Returns whether no layer above that at index `at` has a record of this id in the table. */
  const isLatest = (at: number, table: TableName, id: string): boolean =>
    layers.slice(at + 1).every((later) => later.rows[table].rowsOf(id).length === 0);

  const located = new Map<string, Located<Entity>>();
  const locate: JoinedLayers['locate'] = (id) => {
    const known = located.get(id);
    if (known !== undefined) return known;
    for (const layer of latestFirst) {
      const found = layer.entity(id);
      if (found === undefined) continue;
      const place = { found, layer };
      located.set(id, place);
      return place;
    }
    return undefined;
  };

  const latestRecord: JoinedLayers['latestRecord'] = (table, id) => {
    for (const layer of latestFirst) {
      const rows = layer.rows[table];
      const row = rows.rowsOf(id).at(-1);
      if (row !== undefined) return { found: rows.record(row) as Row<typeof table>, layer };
    }
    return undefined;
  };

  /** The entities of a table that a layer is the first to have, each as the latest layer has it. */
  function* firstIn(at: number, table: (typeof entityTables)[number]): Iterable<Entity> {
    for (const entity of layers[at]!.entitiesOf(table)) {
      const { id } = entity.record;
      if (layers.slice(0, at).some(({ rows }) => rows[table].rowsOf(id).length > 0)) continue;
      yield at === layers.length - 1 ? entity : asEntity(table, latestRecord(table, id)?.found ?? entity.record);
    }
  }

  function* entities<K extends Entity['kind']>(kind?: K): Iterable<Extract<Entity, { readonly kind: K }>> {
    for (const at of layers.keys())
      for (const table of kind === undefined ? entityTables : [tableOfKind[kind]])
        for (const entity of firstIn(at, table))
          if (kind === undefined || entity.kind === kind) yield entity as Extract<Entity, { readonly kind: K }>;
  }

  return {
    layers,
    locate,
    recordOfKind: <K extends Entity['kind']>(id: string, ...kinds: readonly K[]) => {
      const entity = locate(id)?.found;
      return entity && (kinds as readonly string[]).includes(entity.kind) ? (entity.record as RecordOf<K>) : undefined;
    },
    latestRecord,
    recordsByKey: <T extends TableName>(table: T) =>
      memoised((key) =>
        layers.flatMap(({ rows }) => rows[table].rowsOf(key).map((row) => rows[table].record(row) as Row<T>)),
      ),
    relatedRecords: (relation, table, keys) =>
      layers.flatMap(({ rows, relations }, at) => {
        const { record, rowsOf } = relations[relation];
        const numbers = new Set(keys.flatMap((key) => rowsOf(key).flatMap((row) => record(row).rows)));
        return [...numbers]
          .sort((a, b) => a - b)
          .map((row) => rows[table].record(row) as Row<typeof table>)
          .filter(({ id }) => isLatest(at, table, id) && isInForce(at, id));
      }),
    rowsOf: <T extends TableName>(table: T) =>
      layers.flatMap(({ rows }) =>
        Array.from({ length: rows[table].count }, (_, row) => rows[table].record(row) as Row<T>),
      ),
    entities,
  };
}
