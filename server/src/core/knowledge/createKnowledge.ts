import { hasNumber } from './artefact/ascending.ts';
import { drugsTold, evidenceAbout, evidenceAlone } from './evidenceAbout.ts';
import { groupBy } from './groupBy.ts';
import { hierarchiesOf } from './hierarchies.ts';
import { innsBeside } from './innsBeside.ts';
import { joinLayers } from './joinedLayers.ts';
import { kindredOf } from './kindred.ts';
import type { Knowledge, TableLayer } from './knowledge.ts';
import { type CompiledLayer, compiledLayer } from './layer.ts';
import { joinNames } from './names/joinNames.ts';
import type { Ambiguity } from './records.ts';
import { remembered, rememberedIfFound } from './remembered.ts';
import { worksByDoi } from './worksByDoi.ts';

/**
 * Joins layers into one read API. Compiled layers are read where they lie; tables are compiled here, which suits small
 * ones. Answers are computed when first asked for, and kept.
 */
export function createKnowledge(given: readonly (TableLayer | CompiledLayer)[]): Knowledge {
  const layers = given.map((layer) => ('rows' in layer ? layer : compiledLayer(layer)));
  const joined = joinLayers(layers);
  const { locate, ofKind, latest, under, related } = joined;
  const names = joinNames(
    layers.map((layer) => layer.names),
    (at, id) => layers.length === 1 || locate(id)?.layer === layers[at],
  );
  const sequences = under('proteins');
  const vocabulary = under('vocabulary');
  const roles = under('geneRoles');
  const alterations = remembered((gene) => related('alterationsOf', 'alterations', [gene]));
  const inns = remembered((length) => {
    const all = layers.flatMap((layer) => layer.inns.rowsOf(length).flatMap((row) => layer.inns.record(row).inns));
    return innsBeside([...new Set(all)]);
  });
  let idsOfDois: ReadonlyMap<string, string> | undefined;
  /** Every matched name asks whether it is ambiguous, and few are: on first use, the whole small table is indexed. */
  let ambiguities: ReadonlyMap<string, readonly Ambiguity[]> | undefined;
  const derived = new Map<unknown, unknown>();

  const knowledge: Knowledge = {
    layers,
    names,
    ...hierarchiesOf(joined),
    entities: joined.entities,
    entity: (id) => locate(id)?.found,
    gene: (id) => ofKind(id, 'gene'),
    drug: (id) => ofKind(id, 'drug'),
    alteration: (id) => ofKind(id, 'variant', 'fusion'),
    evidenceItem: (id) => latest('evidence', id)?.found,
    source: (id) => latest('sources', id)?.found,
    label: (id) => {
      const entity = locate(id)?.found;
      if (!entity) return id;
      if (entity.kind === 'gene') return entity.record.symbol;
      return entity.kind === 'drug' ? entity.record.inn : entity.record.name;
    },
    origin: (id) => {
      const layer = locate(id)?.layer ?? latest('evidence', id)?.layer;
      return layer && { layer: layer.name, release: layer.release };
    },
    withdrawnBy: (id) => {
      const layer = (latest('evidence', id) ?? locate(id))?.layer;
      const above = layers.slice(layer ? layers.indexOf(layer) + 1 : 0);
      return above.findLast(({ release }) => release.withdrawn?.includes(id))?.release;
    },
    innsBeside: (word, length) => inns(`${length}`)(word),
    sourceOfDoi: (doi) => {
      idsOfDois ??= worksByDoi(layers);
      const id = idsOfDois.get(doi.toLowerCase());
      return id === undefined ? undefined : latest('sources', id)?.found;
    },
    retractedIn: (id) => {
      const pmid = /^pmid:(\d+)$/u.exec(id)?.[1];
      return pmid === undefined
        ? undefined
        : layers.find(({ retracted }) => hasNumber(retracted, Number(pmid)))?.release;
    },
    evidenceIds: (prefix) => [
      ...new Set(joined.rowsOf('evidence').flatMap(({ id }) => (id.startsWith(prefix) ? [id] : []))),
    ],
    geneOfSymbol: (symbol) => {
      const reading = names.lookup(symbol).find(({ kind, name }) => kind === 'symbol' && name === symbol);
      return reading && ofKind(reading.id, 'gene');
    },
    proteins: remembered((gene) => [...sequences(gene)].sort((a, b) => Number(b.primary) - Number(a.primary))),
    numbering: under('numbering'),
    exons: under('exons'),
    roleOf: (gene) => roles(gene).at(-1),
    alterations,
    genesWithChange: rememberedIfFound((hgvs) => [
      ...new Set(related('alterationsAs', 'alterations', [hgvs]).flatMap(({ genes }) => genes)),
    ]),
    familiesOf: remembered((gene) => related('familiesOf', 'families', [gene])),
    mechanismsOf: remembered((target) => related('mechanismsOf', 'mechanisms', [target])),
    classesOn: remembered((target) => related('classesOn', 'classes', [target])),
    evidence: remembered((id) =>
      related('evidenceOf', 'evidence', [id, ...alterations(id).map((alteration) => alteration.id)]),
    ),
    evidenceAbout: remembered((id) => evidenceAbout(knowledge, id)),
    evidenceAlone: remembered((id) => evidenceAlone(knowledge, id)),
    drugsTold: remembered((id) => drugsTold(knowledge, id)),
    kindredOf: remembered((id) => kindredOf(knowledge, id)),
    ambiguity: (spelling) => {
      ambiguities ??= groupBy(joined.rowsOf('ambiguity'), (row) => [row.spelling]);
      return ambiguities.get(spelling) ?? [];
    },
    words: remembered((list) => vocabulary(list).flatMap(({ words }) => words)),
    derived: <T>(make: (of: Knowledge) => T): T => {
      if (!derived.has(make)) derived.set(make, make(knowledge));
      return derived.get(make) as T;
    },
  };
  return knowledge;
}
