import type { PlacedOverlays, PlacedTables } from '../core/knowledge/integrity/placed.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { PlacedRecord } from '../core/knowledge/validate.ts';

/** The records of a base that overlays add names to, as rows of the tables above it, so that the names have a record to join. */
export function adopted(own: PlacedTables, extra: PlacedOverlays, base: Knowledge): PlacedTables {
  const drug = (id: string) => base.drug(id);
  const disease = (id: string) => {
    const entity = base.entity(id);
    return entity?.kind === 'disease' ? entity.record : undefined;
  };
  const namedDrugs = withAdopted(own.drugs, extra.drugNames, (names) => [names.drug], drug);
  const namedDiseases = withAdopted(own.diseases, extra.diseaseNames, (names) => [names.disease], disease);
  const gene = (id: string) => base.gene(id);
  const alteration = (id: string) => base.alteration(id);
  const source = (id: string) => base.source(id);
  return {
    ...own,
    genes: withAdopted(own.genes, extra.geneNames, (names) => [names.gene], gene),
    drugs: withAdopted(namedDrugs, extra.drugStatus, (status) => status.drugs, drug),
    diseases: withAdopted(namedDiseases, extra.diseaseCodes, (code) => [code.disease], disease),
    alterations: withAdopted(own.alterations, extra.alterationNames, (names) => [names.alteration], alteration),
    sources: withAdopted(own.sources, extra.sourceDetails, (details) => [details.id], source),
  };
}

/** Rows, and below them the records that overlays are of and the rows do not have; each stands where its first overlay does. */
function withAdopted<T extends { readonly id: string }, O>(
  rows: readonly PlacedRecord<T>[],
  overlays: readonly PlacedRecord<O>[],
  idsOf: (overlay: O) => readonly string[],
  inBase: (id: string) => T | undefined,
): readonly PlacedRecord<T>[] {
  const have = new Set(rows.map(({ record }) => record.id));
  const more: PlacedRecord<T>[] = [];
  for (const { record: overlay, place } of overlays)
    for (const id of idsOf(overlay)) {
      const record = have.has(id) ? undefined : inBase(id);
      if (!record) continue;
      have.add(id);
      more.push({ record, place });
    }
  return [...rows, ...more];
}
