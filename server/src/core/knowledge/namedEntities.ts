import type { Entity } from './knowledge.ts';
import type { Tables } from './records.ts';

/** Every record of the tables that carries a name, with its kind. */
export function* namedEntities(tables: Tables): Iterable<Entity> {
  for (const record of tables.genes) yield { kind: 'gene', record };
  for (const record of tables.families) yield { kind: 'family', record };
  for (const record of tables.drugs) yield { kind: 'drug', record };
  for (const record of tables.classes) yield { kind: 'drug-class', record };
  for (const record of tables.alterations)
    yield record.form === 'fusion' ? { kind: 'fusion', record } : { kind: 'variant', record };
  for (const record of tables.mechanisms) yield { kind: 'mechanism', record };
  for (const record of tables.pathways) yield { kind: 'pathway', record };
  for (const record of tables.diseases) yield { kind: 'disease', record };
  for (const record of tables.cellLines) yield { kind: 'cell-line', record };
}
