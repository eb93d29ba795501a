import type { Entity } from './knowledge.ts';
import type { TableName } from './records.ts';

/** The tables whose records carry names. A spelling that several tables share is read in this order. */
export const entityTables = [
  'genes',
  'families',
  'drugs',
  'classes',
  'alterations',
  'mechanisms',
  'pathways',
  'diseases',
  'cellLines',
] as const satisfies readonly TableName[];
export type EntityTable = (typeof entityTables)[number];

/** The table that holds the records of each kind. */
export const tableOfKind: Readonly<Record<Entity['kind'], EntityTable>> = {
  gene: 'genes',
  family: 'families',
  drug: 'drugs',
  'drug-class': 'classes',
  variant: 'alterations',
  fusion: 'alterations',
  mechanism: 'mechanisms',
  pathway: 'pathways',
  disease: 'diseases',
  'cell-line': 'cellLines',
};

const kindOfTable = Object.fromEntries(Object.entries(tableOfKind).map(([kind, table]) => [table, kind])) as Readonly<
  Record<EntityTable, Entity['kind']>
>;

/** Returns a record of a table together with its kind. */
export function asEntity(table: EntityTable, record: Entity['record']): Entity {
  if (table !== 'alterations') return { kind: kindOfTable[table], record } as Entity;
  const isFusion = 'form' in record && record.form === 'fusion';
  return { kind: isFusion ? 'fusion' : 'variant', record } as Entity;
}
