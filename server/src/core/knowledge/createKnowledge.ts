import { buildNameIndex } from './buildNameIndex.ts';
import { groupBy } from './groupBy.ts';
import type { Entity, Knowledge, Layer } from './knowledge.ts';
import { namedEntities } from './namedEntities.ts';
import type { DrugClass, Evidence } from './records.ts';

export { readArtefact } from './artefact.ts';

type RecordOf<K extends Entity['kind']> = { [E in Entity as E['kind']]: E['record'] }[K];

/** Joins layers into one read API. Where an id stands in two layers the later one answers; nothing is copied per question. */
export function createKnowledge(layers: readonly Layer[]): Knowledge {
  const entities = new Map<string, { entity: Entity; layer: Layer }>();
  const evidenceItems = new Map<string, { item: Evidence; layer: Layer }>();
  for (const layer of layers) {
    for (const entity of namedEntities(layer.tables)) entities.set(entity.record.id, { entity, layer });
    for (const item of layer.tables.evidence) evidenceItems.set(item.id, { item, layer });
  }
  const all = <T>(pick: (layer: Layer) => readonly T[]): T[] => layers.flatMap((layer) => [...pick(layer)]);
  const ofKind = <K extends Entity['kind']>(id: string, ...kinds: K[]): RecordOf<K> | undefined => {
    const entity = entities.get(id)?.entity;
    return entity && (kinds as string[]).includes(entity.kind) ? (entity.record as RecordOf<K>) : undefined;
  };

  const sources = new Map(all((l) => l.tables.sources).map((s) => [s.id, s]));
  const proteins = groupBy(
    all((l) => l.tables.proteins),
    (p) => [p.gene],
  );
  for (const list of proteins.values()) list.sort((a, b) => Number(b.primary) - Number(a.primary));
  const numbering = groupBy(
    all((l) => l.tables.numbering),
    (n) => [n.gene],
  );
  const ambiguity = groupBy(
    all((l) => l.tables.ambiguity),
    (a) => [a.spelling],
  );
  const alterations = groupBy(
    all((l) => l.tables.alterations),
    (a) => a.genes,
  );
  const symbols = new Map(all((l) => l.tables.genes).map((g) => [g.symbol, g]));
  const words = groupBy(
    all((l) => l.tables.vocabulary),
    (v) => [v.id],
  );

  const classes = all((l) => l.tables.classes);
  const classesOfDrug = groupBy(classes, (c) => c.members);
  const subclasses = groupBy(classes, (c) => c.parents);
  const classById = (id: string) => ofKind(id, 'drug-class');

  const evidenceByKey = groupBy(
    [...evidenceItems.values()].map((e) => e.item),
    (item) => [
      ...new Set([item.alteration, ...item.drugs, ...(ofKind(item.alteration, 'variant', 'fusion')?.genes ?? [])]),
    ],
  );

  const classesOf = (drugId: string): readonly DrugClass[] => {
    const found = new Map<string, DrugClass>();
    let ring = classesOfDrug.get(drugId) ?? [];
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
  };

  const membersOf = (classId: string): readonly string[] => {
    const members = new Set<string>();
    const seen = new Set<string>();
    const pending = [classId];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      for (const member of classById(id)?.members ?? []) members.add(member);
      for (const below of subclasses.get(id) ?? []) pending.push(below.id);
    }
    return [...members];
  };

  const names = buildNameIndex([...entities.values()].map((e) => e.entity));

  return {
    layers,
    names,
    origin: (id) => {
      const layer = entities.get(id)?.layer ?? evidenceItems.get(id)?.layer;
      return layer && { layer: layer.name, release: layer.release };
    },
    entity: (id) => entities.get(id)?.entity,
    label: (id) => {
      const entity = entities.get(id)?.entity;
      if (!entity) return id;
      if (entity.kind === 'gene') return entity.record.symbol;
      if (entity.kind === 'drug') return entity.record.inn;
      return entity.record.name;
    },
    gene: (id) => ofKind(id, 'gene'),
    drug: (id) => ofKind(id, 'drug'),
    source: (id) => sources.get(id),
    evidenceItem: (id) => evidenceItems.get(id)?.item,
    geneOfSymbol: (symbol) => symbols.get(symbol),
    proteins: (geneId) => proteins.get(geneId) ?? [],
    numbering: (geneId) => numbering.get(geneId) ?? [],
    alterations: (geneId) => alterations.get(geneId) ?? [],
    alteration: (id) => ofKind(id, 'variant', 'fusion'),
    classesOf,
    membersOf,
    targetsOf: (id) => {
      const own = classById(id);
      const from = own ? [own] : classesOf(id);
      return from.find((c) => c.targets.length > 0)?.targets ?? [];
    },
    evidence: (id) => evidenceByKey.get(id) ?? [],
    entities: () => [...entities.values()].map((e) => e.entity),
    ambiguity: (spelling) => ambiguity.get(spelling) ?? [],
    words: (list) => words.get(list)?.flatMap((v) => v.words) ?? [],
  };
}
