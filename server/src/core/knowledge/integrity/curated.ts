import { curatedField } from '../curatedRecords.ts';
import { type Fault, faultAt, faultsOf } from '../validate.ts';
import type { PlacedTables } from './placed.ts';

const settles: ReadonlySet<string> = new Set(['trial', 'label', 'guideline']);

/**
 * Checks that curated evidence claims no more than its work allows: evidence from a review is secondary (so may be what
 * another work reports in its introduction), and only what a pivotal trial, a label or a guideline itself found is
 * established. Every work and alteration of a field must be used by some row, except fusions of two genes: they show
 * which names together stand for one gene.
 */
export function checkCurated(data: PlacedTables): Fault[] {
  const faults: Fault[] = [];
  const works = new Map(data.sources.map(({ record }) => [record.id, record]));
  for (const { record, place } of data.evidence) {
    if (curatedField(place.file) === undefined) continue;
    const add = faultsOf(faults, place, record.id);
    const work = works.get(record.source);
    if (work === undefined) continue;
    const { kind } = work;
    if (kind === 'review' && !record.secondary)
      add('secondary', `rests on the review ${work.id}`, 'Write secondary: true.');
    if (record.established && kind !== undefined && !settles.has(kind))
      add('established', `is established by ${work.id} of kind ${kind}`, 'Remove established.');
    else if (record.established && record.secondary)
      add('established', `is established by ${work.id} at second hand`, 'Remove established.');
    if (record.looked === undefined && work.looked === undefined)
      add('source', `has no day on which ${work.id} was opened`, 'Give the row the day as looked.');
  }
  const used = new Set([
    ...data.evidence.flatMap(({ record }) => [record.alteration, record.source]),
    ...data.alterations.flatMap(({ record }) => record.parts),
    ...data.mechanisms.flatMap(({ record }) => record.references),
  ]);
  const pairs = new Set(
    data.alterations.flatMap(({ record }) =>
      record.form === 'fusion' && record.genes.length === 2 ? [record.id] : [],
    ),
  );
  for (const { record, place } of [...data.sources, ...data.alterations])
    if (!pairs.has(record.id) && curatedField(place.file) !== undefined && !used.has(record.id))
      faults.push(faultAt(place, 'id', `${record.id} is not used`, 'Remove it, or add the evidence that needs it.'));
  return faults;
}
