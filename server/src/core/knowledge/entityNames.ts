import type { Entity } from './knowledge.ts';
import type { NameKind, NameReading } from './nameIndex.ts';
import type { AlterationForm } from './records.ts';

/** A name as the index takes it in. `inText` is false for names that a grammar reads in running text, such as T790M. */
export interface IndexedName extends NameReading {
  readonly inText: boolean;
}

/** Forms of alteration whose names are plain words or fixed labels, and are found like any other name. */
const namedForms: ReadonlySet<AlterationForm> = new Set(['fusion', 'splice-variant', 'other']);

/** All names of an entity, each with the place that it has in its record. */
export function entityNames(entity: Entity): IndexedName[] {
  const id = entity.record.id;
  const names: IndexedName[] = [];
  const add = (kind: NameKind, spellings: readonly string[], inText = true) => {
    for (const name of spellings) names.push({ id, kind, name, inText });
  };
  switch (entity.kind) {
    case 'gene':
      add('symbol', [entity.record.symbol]);
      add('name', [entity.record.name]);
      add('alias', entity.record.aliases);
      add('previous-symbol', entity.record.previous);
      break;
    case 'drug':
      add('inn', [entity.record.inn]);
      add('brand', entity.record.brands);
      add('code', entity.record.codes);
      add('abbreviation', entity.record.abbreviations);
      add('synonym', entity.record.synonyms);
      break;
    case 'disease':
      add('name', [entity.record.name]);
      add('abbreviation', entity.record.abbreviations);
      add('synonym', entity.record.synonyms);
      break;
    case 'variant':
    case 'fusion': {
      const inText = namedForms.has(entity.record.form);
      add('name', [entity.record.name], inText);
      add('spelling', entity.record.spellings, inText);
      break;
    }
    case 'mechanism':
      add('name', [entity.record.name]);
      add('spelling', entity.record.spellings);
      break;
    default:
      add('name', [entity.record.name]);
      add('alias', entity.record.aliases);
  }
  return names;
}
