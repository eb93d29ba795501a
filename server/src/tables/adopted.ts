import type { PlacedOverlays, PlacedTables } from '../core/knowledge/integrity/placed.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { Placed } from '../core/knowledge/validate.ts';

/** The records of a base that overlays add names to, as rows of the tables above it, so that the names have a record to join. */
export function adopted(own: PlacedTables, extra: PlacedOverlays, base: Knowledge): PlacedTables {
  const joined = <T extends { readonly id: string }, O>(
    rows: readonly Placed<T>[],
    names: readonly Placed<O>[],
    idsOf: (record: O) => readonly string[],
    record: (id: string) => T | undefined,
  ): readonly Placed<T>[] => {
    const have = new Set(rows.map((row) => row.record.id));
    const more: Placed<T>[] = [];
    for (const { record: overlay, place } of names)
      for (const id of idsOf(overlay)) {
        const found = have.has(id) ? undefined : record(id);
        if (!found) continue;
        have.add(id);
        more.push({ record: found, place });
      }
    return [...rows, ...more];
  };
  const disease = (id: string) => {
    const entity = base.entity(id);
    return entity?.kind === 'disease' ? entity.record : undefined;
  };
  const drugs = joined(
    own.drugs,
    extra.drugNames,
    (o) => [o.drug],
    (id) => base.drug(id),
  );
  const diseases = joined(own.diseases, extra.diseaseNames, (o) => [o.disease], disease);
  return {
    ...own,
    genes: joined(
      own.genes,
      extra.geneNames,
      (o) => [o.gene],
      (id) => base.gene(id),
    ),
    drugs: joined(
      drugs,
      extra.drugStatus,
      (o) => o.drugs,
      (id) => base.drug(id),
    ),
    diseases: joined(diseases, extra.diseaseCodes, (o) => [o.disease], disease),
    alterations: joined(
      own.alterations,
      extra.alterationNames,
      (o) => [o.alteration],
      (id) => base.alteration(id),
    ),
    sources: joined(
      own.sources,
      extra.sourceDetails,
      (o) => [o.id],
      (id) => base.source(id),
    ),
  };
}
