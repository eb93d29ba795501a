import { groupBy } from '../text/groupBy.ts';
import { hasNumber } from './artefact/ascending.ts';
import { drugsWithEvidence, evidenceAbout, evidenceAlone } from './evidenceAbout.ts';
import { hierarchiesOf } from './hierarchies.ts';
import { innsSharingEdge } from './innsSharingEdge.ts';
import { joinLayers } from './joinedLayers.ts';
import { kindredOf } from './kindred.ts';
import type { Knowledge, TableLayer } from './knowledge.ts';
import { type CompiledLayer, compiledLayer } from './layer.ts';
import { memoised, memoisedIfFound } from './memoised.ts';
import { joinNames } from './names/joinNames.ts';
import type { Ambiguity } from './records.ts';
import { worksByDoi } from './worksByDoi.ts';

/** The name of a change that contains its gene: "AR-V7" for "AR AR-V7", "EGFRvIII" for "EGFR EGFRvIII". */
const withoutTwiceNamed = (name: string): string => name.replace(/^([A-Z\d]+) (?=\1)/u, '');

/**
 * Joins layers into one read API. Compiled layers are read where they lie; tables are compiled here, which suits small
 * ones. Answers are computed when first asked for, and kept.
 */
export function createKnowledge(inputLayers: readonly (TableLayer | CompiledLayer)[]): Knowledge {
  const layers = inputLayers.map((layer) => ('rows' in layer ? layer : compiledLayer(layer)));
  const joined = joinLayers(layers);
  const { locate, recordOfKind, latestRecord, recordsByKey, relatedRecords } = joined;
  const names = joinNames(
    layers.map((layer) => layer.names),
    (at, id) => layers.length === 1 || locate(id)?.layer === layers[at],
  );
  const sequences = recordsByKey('proteins');
  const vocabulary = recordsByKey('vocabulary');
  const roles = recordsByKey('geneRoles');
  const alterations = memoised((gene) => relatedRecords('alterationsOf', 'alterations', [gene]));
  const inns = memoised((length) => {
    const all = layers.flatMap((layer) => layer.inns.rowsOf(length).flatMap((row) => layer.inns.record(row).inns));
    return innsSharingEdge([...new Set(all)]);
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
    gene: (id) => recordOfKind(id, 'gene'),
    drug: (id) => recordOfKind(id, 'drug'),
    alteration: (id) => recordOfKind(id, 'variant', 'fusion'),
    evidenceItem: (id) => latestRecord('evidence', id)?.found,
    source: (id) => latestRecord('sources', id)?.found,
    label: (id) => {
      const entity = locate(id)?.found;
      if (!entity) return id;
      if (entity.kind === 'gene') return entity.record.symbol;
      if (entity.kind === 'drug') return entity.record.inn;
      return entity.kind === 'variant' ? withoutTwiceNamed(entity.record.name) : entity.record.name;
    },
    origin: (id) => {
      const layer = locate(id)?.layer ?? latestRecord('evidence', id)?.layer;
      return layer && { layer: layer.name, release: layer.release };
    },
    withdrawnBy: (id) => {
      const layer = (latestRecord('evidence', id) ?? locate(id))?.layer;
      const above = layers.slice(layer ? layers.indexOf(layer) + 1 : 0);
      return above.findLast(({ release }) => release.withdrawn?.includes(id))?.release;
    },
    innsSharingEdge: (word, length) => inns(`${length}`)(word),
    sourceOfDoi: (doi) => {
      idsOfDois ??= worksByDoi(layers);
      const id = idsOfDois.get(doi.toLowerCase());
      return id === undefined ? undefined : latestRecord('sources', id)?.found;
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
      return reading && recordOfKind(reading.id, 'gene');
    },
    proteins: memoised((gene) => [...sequences(gene)].sort((a, b) => Number(b.primary) - Number(a.primary))),
    numbering: recordsByKey('numbering'),
    exons: recordsByKey('exons'),
    roleOf: (gene) => roles(gene).at(-1),
    alterations,
    genesWithChange: memoisedIfFound((hgvs) => [
      ...new Set(relatedRecords('alterationsAs', 'alterations', [hgvs]).flatMap(({ genes }) => genes)),
    ]),
    familiesOf: memoised((gene) => relatedRecords('familiesOf', 'families', [gene])),
    mechanismsOf: memoised((target) => relatedRecords('mechanismsOf', 'mechanisms', [target])),
    classesOn: memoised((target) => relatedRecords('classesOn', 'classes', [target])),
    evidence: memoised((id) =>
      relatedRecords('evidenceOf', 'evidence', [id, ...alterations(id).map((alteration) => alteration.id)]),
    ),
    evidenceAbout: memoised((id) => evidenceAbout(knowledge, id)),
    evidenceAlone: memoised((id) => evidenceAlone(knowledge, id)),
    drugsWithEvidence: memoised((id) => drugsWithEvidence(knowledge, id)),
    kindredOf: memoised((id) => kindredOf(knowledge, id)),
    ambiguity: (spelling) => {
      ambiguities ??= groupBy(joined.rowsOf('ambiguity'), (row) => [row.spelling]);
      return ambiguities.get(spelling) ?? [];
    },
    words: memoised((list) => vocabulary(list).flatMap(({ words }) => words)),
    derived: <T>(make: (of: Knowledge) => T): T => {
      if (!derived.has(make)) derived.set(make, make(knowledge));
      return derived.get(make) as T;
    },
  };
  return knowledge;
}
