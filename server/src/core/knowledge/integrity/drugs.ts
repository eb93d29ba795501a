import { type Fault, faultAt } from '../validate.ts';
import type { PlacedOverlays, PlacedTables } from './placed.ts';

/** Checks what belongs together in a drug, a class or a status: a fact and its source, a member and the class that lists it. */
export function checkDrugs(data: PlacedTables, overlays: PlacedOverlays): Fault[] {
  return [...checkStatus(data, overlays), ...checkMembers(data)];
}

function checkStatus(data: PlacedTables, overlays: PlacedOverlays): Fault[] {
  const faults: Fault[] = [];
  for (const { record, place } of data.drugs) {
    if ((record.status === undefined) === (record.statusSource === undefined)) continue;
    const message = `${record.id} has ${record.status === undefined ? 'a source of its status but none' : 'a status without source'}`;
    faults.push(faultAt(place, 'status', message, 'Give both or neither.'));
  }
  const stated = new Map<string, string>();
  for (const { record, place } of overlays.drugStatus) {
    for (const drug of record.drugs) {
      const first = stated.get(drug);
      if (first !== undefined)
        faults.push(faultAt(place, 'drugs', `${drug} has a status already at ${first}`, 'Keep one.'));
      stated.set(drug, `${place.file}:${place.line}`);
    }
  }
  return faults;
}

function checkMembers(data: PlacedTables): Fault[] {
  const faults: Fault[] = [];
  const classes = new Map(data.classes.map(({ record }) => [record.id, record]));
  const ancestors = (id: string, seen: Set<string>): Set<string> => {
    for (const parent of classes.get(id)?.parents ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      ancestors(parent, seen);
    }
    return seen;
  };
  for (const { record, place } of data.classes) {
    for (const drug of record.unsourced) {
      if (record.members.includes(drug)) continue;
      faults.push(faultAt(place, 'unsourced', `${drug} is no member`, 'Add it to members, or remove it here.'));
    }
    if (record.unsourced.length > 0 && (record.source.verified === 'unsourced' || record.source.verified === 'own')) {
      const message = 'members are told apart by a source that names none of them';
      faults.push(faultAt(place, 'unsourced', message, 'Leave the list empty, or give the source of the others.'));
    }
    // A page may name a drug only for the wider class: the drug is then listed there too, until a page names it for
    // this class.
    const certain =
      record.source.verified === 'unsourced' ? [] : record.members.filter((drug) => !record.unsourced.includes(drug));
    for (const above of ancestors(record.id, new Set())) {
      const both = certain.filter((drug) => classes.get(above)?.members.includes(drug));
      if (both.length === 0) continue;
      const message = `${both.join(', ')} stands in ${above} as well`;
      faults.push(
        faultAt(place, 'members', message, 'A member of a class is one of its parents: list it in the narrower only.'),
      );
    }
  }
  return faults;
}
