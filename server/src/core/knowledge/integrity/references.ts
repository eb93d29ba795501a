import type { Knowledge } from '../knowledge.ts';
import { type Fault, faultAt, type Place } from '../validate.ts';
import type { PlacedOverlays, PlacedTables } from './placed.ts';

/**
 * Every id that a row names must have a row of its own or stand in a base below these tables, every row one id, every child
 * another parent than itself.
 */
export function checkReferences(data: PlacedTables, extra: PlacedOverlays, base?: Knowledge): Fault[] {
  const faults: Fault[] = [];
  const known = new Map<string, Place>();
  const withIds = [
    data.genes,
    data.families,
    data.drugs,
    data.classes,
    data.alterations,
    data.mechanisms,
    data.pathways,
    data.diseases,
    data.cellLines,
    data.evidence,
    data.sources,
    data.vocabulary,
  ] as readonly (readonly { readonly record: { readonly id: string }; readonly place: Place }[])[];
  for (const table of withIds) {
    for (const { record, place } of table) {
      const first = known.get(record.id);
      if (first === undefined) known.set(record.id, place);
      else
        faults.push(
          faultAt(
            place,
            'id',
            `${record.id} stands already at ${first.file}:${first.line}`,
            'Merge the two rows or give one another id.',
          ),
        );
    }
  }
  const need = (place: Place, field: string, ids: readonly (string | undefined)[]): void => {
    for (const id of ids) {
      if (id === undefined || known.has(id) || (base && standsIn(base, id))) continue;
      faults.push(faultAt(place, field, `${id} has no row`, 'Add the row, or correct the id.'));
    }
  };
  for (const { record, place } of data.families) {
    need(place, 'members', record.members);
    for (const gene of record.means)
      if (!record.members.includes(gene))
        faults.push(faultAt(place, 'means', `${gene} is no member`, 'Add it to members, or remove it here.'));
  }
  for (const { record, place } of data.proteins) need(place, 'gene', [record.gene]);
  for (const { record, place } of data.numbering) need(place, 'gene', [record.gene]);
  for (const { record, place } of data.classes) {
    need(place, 'parents', record.parents);
    need(place, 'targets', record.targets);
    need(place, 'members', record.members);
  }
  for (const { record, place } of data.alterations) {
    need(place, 'genes', record.genes);
    need(place, 'parts', record.parts);
  }
  for (const { record, place } of data.mechanisms) {
    need(place, 'parents', record.parents);
    need(place, 'genes', record.genes);
    need(place, 'drugs', record.drugs);
    need(
      place,
      'overcome',
      record.overcome.flatMap(({ drugs }) => drugs),
    );
    need(place, 'references', record.references);
  }
  for (const { record, place } of data.pathways) need(place, 'members', record.members);
  for (const { record, place } of data.diseases) need(place, 'parents', record.parents);
  for (const { record, place } of data.cellLines) need(place, 'disease', [record.disease]);
  for (const { record, place } of data.evidence) {
    need(place, 'alteration', [record.alteration]);
    need(place, 'drugs', record.drugs);
    need(place, 'disease', [record.disease]);
    need(place, 'source', [record.source]);
  }
  for (const { record, place } of data.ambiguity) need(place, 'id', [record.id]);
  for (const { record, place } of extra.geneNames) need(place, 'gene', [record.gene]);
  for (const { record, place } of extra.drugNames) need(place, 'drug', [record.drug]);
  for (const { record, place } of extra.drugStatus) need(place, 'drugs', record.drugs);
  for (const { record, place } of extra.diseaseNames) need(place, 'disease', [record.disease]);
  for (const { record, place } of extra.alterationNames) need(place, 'alteration', [record.alteration]);
  for (const { record, place } of extra.residueExceptions) need(place, 'alteration', [record.alteration]);
  faults.push(...checkCycles([...data.classes, ...data.mechanisms, ...data.diseases]));
  return faults;
}

const standsIn = (base: Knowledge, id: string): boolean =>
  base.entity(id) !== undefined || base.evidenceItem(id) !== undefined || base.source(id) !== undefined;

interface Child {
  readonly record: { readonly id: string; readonly parents: readonly string[] };
  readonly place: Place;
}

/** A record must not be its own ancestor: weighing and cards walk up the parents. */
function checkCycles(children: readonly Child[]): Fault[] {
  const parents = new Map(children.map(({ record }) => [record.id, record.parents]));
  return children.flatMap(({ record, place }) => {
    const seen = new Set<string>();
    const open = [...record.parents];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === record.id)
        return [faultAt(place, 'parents', `${record.id} is its own ancestor`, 'Break the circle of parents.')];
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(parents.get(id) ?? []));
    }
    return [];
  });
}
