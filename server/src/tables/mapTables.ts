import { overlays } from '../core/knowledge/overlayRecords.ts';
import { tables } from '../core/knowledge/records.ts';

const namesOf = <T extends object>(named: T): readonly (keyof T)[] => Object.keys(named) as (keyof T)[];

export const tableNames = namesOf(tables);
export const overlayNames = namesOf(overlays);

/** An object with something for each name. */
export const mapTables = <K extends string, V>(names: readonly K[], of: (name: K) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;
