import { asEntity, entityTables, tableOfKind } from './entityTables.ts';
import { drugsTold, evidenceAbout, evidenceAlone } from './evidenceAbout.ts';
import { groupBy } from './groupBy.ts';
import { innsBeside } from './innsBeside.ts';
import type { Entity, Knowledge, TableLayer } from './knowledge.ts';
import { type CompiledLayer, compiledLayer } from './layer.ts';
import { joinNames } from './names/joinNames.ts';
import type { Ambiguity, DrugClass, Evidence, TableName, Tables } from './records.ts';
import type { RelationName } from './relations.ts';
import { residueOf } from './residues/residueRecord.ts';
import { worksByDoi } from './worksByDoi.ts';

type RecordOf<K extends Entity['kind']> = { [E in Entity as E['kind']]: E['record'] }[K];

/** Whether a number stands in an ordered list. */
function hasNumber(ordered: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return ordered[low] === wanted;
}

/** Answers by id, so that asking again costs nothing: no more are kept than the base has ids. */
function remembered<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const answer = known.get(id);
    if (answer !== undefined || known.has(id)) return answer as T;
    const made = make(id);
    known.set(id, made);
    return made;
  };
}

/** The same by what a text may write: any word may be asked for, so what is empty is not kept. */
function rememberedIfFound<T>(make: (word: string) => readonly T[]): (word: string) => readonly T[] {
  const known = new Map<string, readonly T[]>();
  return (word) => {
    const list = known.get(word) ?? make(word);
    if (list.length > 0) known.set(word, list);
    return list;
  };
}

/**
 * Joins layers into one read API. Where an id stands in two layers the later one answers. Compiled layers are read where they
 * lie; tables are compiled here, which is for small ones.
 */
export function createKnowledge(given: readonly (TableLayer | CompiledLayer)[]): Knowledge {
  const layers = given.map((layer) => ('rows' in layer ? layer : compiledLayer(layer)));
  const latestFirst = [...layers].reverse();
  let idsOfDois: ReadonlyMap<string, string> | undefined;
  /** Whether no layer above the one at `at` withdrew the id. */
  const withdrawn = layers.map(({ release }) => new Set(release.withdrawn));
  const stands = (at: number, id: string): boolean => withdrawn.slice(at + 1).every((ids) => !ids.has(id));

  const located = new Map<string, { readonly entity: Entity; readonly layer: CompiledLayer }>();
  const locate = (id: string) => {
    const known = located.get(id);
    if (known !== undefined) return known;
    for (const layer of latestFirst) {
      const entity = layer.entity(id);
      if (entity === undefined) continue;
      const found = { entity, layer };
      located.set(id, found);
      return found;
    }
    return undefined;
  };
  const ofKind = <K extends Entity['kind']>(id: string, ...kinds: K[]): RecordOf<K> | undefined => {
    const entity = locate(id)?.entity;
    return entity && (kinds as string[]).includes(entity.kind) ? (entity.record as RecordOf<K>) : undefined;
  };

  /** Whether no later layer has a record of this id in the table. */
  const answers = (at: number, table: TableName, id: string): boolean =>
    layers.slice(at + 1).every((later) => later.rows[table].rowsOf(id).length === 0);
  /** The record of an id in the latest layer that has one, with that layer. */
  const latest = <T extends TableName>(table: T, id: string) => {
    for (const layer of latestFirst) {
      const rows = layer.rows[table];
      const row = rows.rowsOf(id).at(-1);
      if (row !== undefined) return { record: rows.record(row) as Tables[T][number], layer };
    }
    return undefined;
  };
  /** The records under a key in all layers, in the order of the layers. */
  const under = <T extends TableName>(table: T) =>
    remembered((key) =>
      layers.flatMap(({ rows }) => rows[table].rowsOf(key).map((row) => rows[table].record(row) as Tables[T][number])),
    );
  /** The records that relations name for keys, in the order of layers and rows, each once and from the layer that answers for it. */
  const related = <T extends 'alterations' | 'classes' | 'evidence' | 'families' | 'mechanisms'>(
    relation: RelationName,
    table: T,
    keys: readonly string[],
  ): Tables[T][number][] =>
    layers.flatMap(({ rows, relations }, at) => {
      const { record, rowsOf } = relations[relation];
      const numbers = new Set(keys.flatMap((key) => rowsOf(key).flatMap((row) => record(row).rows)));
      return [...numbers]
        .sort((a, b) => a - b)
        .map((row) => rows[table].record(row) as Tables[T][number])
        .filter(({ id }) => answers(at, table, id) && stands(at, id));
    });

  const names = joinNames(
    layers.map((layer) => layer.names),
    (at, id) => layers.length === 1 || locate(id)?.layer === layers[at],
  );
  const sequences = under('proteins');
  const proteins = remembered((gene) => [...sequences(gene)].sort((a, b) => Number(b.primary) - Number(a.primary)));
  /** Every matched name asks whether it is ambiguous, and few are: the whole small table is kept as it is asked for. */
  let ambiguities: ReadonlyMap<string, readonly Ambiguity[]> | undefined;
  const allAmbiguities = () =>
    groupBy(
      layers.flatMap(({ rows: { ambiguity } }) =>
        Array.from({ length: ambiguity.count }, (_, row) => ambiguity.record(row)),
      ),
      ({ spelling }) => [spelling],
    );
  const vocabulary = under('vocabulary');
  const inns = remembered((length) => {
    const all = layers.flatMap((layer) => layer.inns.rowsOf(length).flatMap((row) => layer.inns.record(row).inns));
    return innsBeside([...new Set(all)]);
  });
  const alterations = remembered((gene) => related('alterationsOf', 'alterations', [gene]));
  const classesWith = remembered((member) => related('classesOf', 'classes', [member]));
  const subclasses = remembered((parent) => related('subclassesOf', 'classes', [parent]));
  const classById = (id: string) => ofKind(id, 'drug-class');

  const classesOf = remembered((drugId): readonly DrugClass[] => {
    const found = new Map<string, DrugClass>();
    let ring = classesWith(drugId);
    while (ring.length > 0) {
      const next: DrugClass[] = [];
      for (const one of ring) {
        if (found.has(one.id)) continue;
        found.set(one.id, one);
        for (const parent of one.parents) {
          const record = classById(parent);
          if (record) next.push(record);
        }
      }
      ring = next;
    }
    return [...found.values()];
  });

  const membersOf = remembered((classId): readonly string[] => {
    const members = new Set<string>();
    const seen = new Set<string>();
    const pending = [classId];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      for (const member of classById(id)?.members ?? []) members.add(member);
      for (const below of subclasses(id)) pending.push(below.id);
    }
    return [...members];
  });

  const lineage = remembered((disease): readonly string[] => {
    const seen = new Set<string>();
    const open = [disease];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(ofKind(id, 'disease')?.parents ?? []));
    }
    return [...seen];
  });

  function* entities<K extends Entity['kind']>(kind?: K): Iterable<Extract<Entity, { readonly kind: K }>> {
    for (const [at, layer] of layers.entries())
      for (const table of kind === undefined ? entityTables : [tableOfKind[kind]])
        for (const entity of layer.entitiesOf(table)) {
          const { id } = entity.record;
          if (layers.slice(0, at).some(({ rows }) => rows[table].rowsOf(id).length > 0)) continue;
          const answer =
            at === layers.length - 1 ? entity : asEntity(table, latest(table, id)?.record ?? entity.record);
          if (kind === undefined || answer.kind === kind) yield answer as Extract<Entity, { readonly kind: K }>;
        }
  }

  const derived = new Map<unknown, unknown>();
  const knowledge: Knowledge = {
    layers,
    names,
    origin: (id) => {
      const layer = locate(id)?.layer ?? latest('evidence', id)?.layer;
      return layer && { layer: layer.name, release: layer.release };
    },
    entity: (id) => locate(id)?.entity,
    label: (id) => {
      const entity = locate(id)?.entity;
      if (!entity) return id;
      if (entity.kind === 'gene') return entity.record.symbol;
      if (entity.kind === 'drug') return entity.record.inn;
      return entity.record.name;
    },
    gene: (id) => ofKind(id, 'gene'),
    drug: (id) => ofKind(id, 'drug'),
    innsBeside: (word, length) => inns(`${length}`)(word),
    source: (id) => latest('sources', id)?.record,
    sourceOfDoi: (doi) => {
      idsOfDois ??= worksByDoi(layers);
      const id = idsOfDois.get(doi.toLowerCase());
      return id === undefined ? undefined : latest('sources', id)?.record;
    },
    retractedIn: (id) => {
      const pmid = /^pmid:(\d+)$/u.exec(id)?.[1];
      return pmid === undefined
        ? undefined
        : layers.find(({ retracted }) => hasNumber(retracted, Number(pmid)))?.release;
    },
    evidenceItem: (id) => latest('evidence', id)?.record,
    evidenceIds: (prefix) => [
      ...new Set(
        layers.flatMap(({ rows: { evidence } }) =>
          Array.from({ length: evidence.count }, (_, row) => evidence.record(row).id).filter((id) =>
            id.startsWith(prefix),
          ),
        ),
      ),
    ],
    withdrawnBy: (id) => {
      const found = latest('evidence', id) ?? locate(id);
      const at = found ? layers.indexOf(found.layer) : -1;
      return latestFirst.find((layer) => layers.indexOf(layer) > at && layer.release.withdrawn?.includes(id))?.release;
    },
    geneOfSymbol: (symbol) => {
      const reading = names.lookup(symbol).find(({ kind, name }) => kind === 'symbol' && name === symbol);
      return reading && ofKind(reading.id, 'gene');
    },
    proteins,
    numbering: under('numbering'),
    alterations,
    alteration: (id) => ofKind(id, 'variant', 'fusion'),
    genesWithChange: rememberedIfFound((hgvs) => [
      ...new Set(related('alterationsAs', 'alterations', [hgvs]).flatMap(({ genes }) => genes)),
    ]),
    classesOf,
    familiesOf: remembered((gene) => related('familiesOf', 'families', [gene])),
    mechanismsOf: remembered((target) => related('mechanismsOf', 'mechanisms', [target])),
    classesOn: remembered((target) => related('classesOn', 'classes', [target])),
    membersOf,
    targetsOf: (id) => {
      const own = classById(id);
      const from = own ? [own] : classesOf(id);
      return from.find((c) => c.targets.length > 0)?.targets ?? [];
    },
    evidence: remembered((id): readonly Evidence[] =>
      related('evidenceOf', 'evidence', [id, ...alterations(id).map((alteration) => alteration.id)]),
    ),
    evidenceAbout: remembered((id) => evidenceAbout(knowledge, id)),
    evidenceAlone: remembered((id) => evidenceAlone(knowledge, id)),
    drugsTold: remembered((id) => drugsTold(knowledge, id)),
    residueOf: remembered((id) => residueOf(knowledge, id)),
    lineage,
    entities,
    ambiguity: (spelling) => {
      ambiguities ??= allAmbiguities();
      return ambiguities.get(spelling) ?? [];
    },
    derived: <T>(make: (of: Knowledge) => T): T => {
      if (!derived.has(make)) derived.set(make, make(knowledge));
      return derived.get(make) as T;
    },
    words: remembered((list) => vocabulary(list).flatMap(({ words }) => words)),
  };
  return knowledge;
}
