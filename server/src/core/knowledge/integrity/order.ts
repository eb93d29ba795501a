import { byCodeUnit } from '../../text/byCodeUnit.ts';
import { type Fault, faultAt, type RowPlace } from '../validate.ts';
import type { PlacedTables } from './placed.ts';

/** Compares ids with the number at their end as a number: EID9 comes before EID10. */
function compareIds(a: string, b: string): number {
  const numbered = /^((?:.*[^\d\n])?)(\d+)$/;
  const x = numbered.exec(a);
  const y = numbered.exec(b);
  return x !== null && y !== null && x[1] === y[1] ? Number(x[2]) - Number(y[2]) : byCodeUnit(a, b);
}

/** Lists whose order has a meaning: words by use, authors as the work names them, strategies by how established they are. */
const inOwnOrder: ReadonlySet<string> = new Set(['authors', 'overcome', 'words']);

/**
 * Checks that the rows of a file are in the order of their ids and the items of a list in alphabetical order, without
 * doubles, so that a diff shows nothing but the change. Drugs given one after the other keep their order.
 */
export function checkOrder(data: PlacedTables): Fault[] {
  const faults: Fault[] = [];
  for (const rows of Object.values(data) as readonly (readonly {
    readonly record: Record<string, unknown>;
    readonly place: RowPlace;
  }[])[]) {
    let last: { id: string; file: string } | undefined;
    for (const { record, place } of rows) {
      const id = record.id;
      if (typeof id === 'string') {
        // Two kinds of rows are sorted otherwise: genes and imported ids by code unit, evidence by number.
        if (
          last !== undefined &&
          last.file === place.file &&
          compareIds(last.id, id) > 0 &&
          byCodeUnit(last.id, id) > 0
        ) {
          faults.push(faultAt(place, 'id', `${id} stands after ${last.id}`, 'Sort the rows of the file by id.'));
        }
        last = { id, file: place.file };
      }
      for (const [field, value] of Object.entries(record)) {
        if (
          !Array.isArray(value) ||
          inOwnOrder.has(field) ||
          (field === 'drugs' && record.interaction === 'sequential')
        )
          continue;
        faults.push(...checkList(place, field, value as string[]));
      }
      if (Array.isArray(record.words)) faults.push(...checkDoubles(place, 'words', record.words as string[]));
    }
  }
  return faults;
}

function checkDoubles(place: RowPlace, field: string, items: readonly string[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    if (seen.has(item)) return [faultAt(place, field, `${item} stands twice`, 'Remove one.')];
    seen.add(item);
    return [];
  });
}

function checkList(place: RowPlace, field: string, items: readonly string[]): Fault[] {
  const misplaced = items.find((item, index) => index > 0 && byCodeUnit(items[index - 1] ?? '', item) > 0);
  const order =
    misplaced === undefined
      ? []
      : [faultAt(place, field, `${misplaced} is out of order`, 'Sort the list (capitals before small letters).')];
  return [...order, ...checkDoubles(place, field, items)];
}
