import type { JoinedLayers } from './joinedLayers.ts';
import type { Knowledge } from './knowledge.ts';
import { memoised } from './memoised.ts';
import type { DrugClass } from './records.ts';

/**
 * Returns what lies above and below classes of drugs and diseases. A project's tables may contain circles, so each id
 * is visited once.
 */
export function hierarchiesOf({
  recordOfKind,
  relatedRecords,
}: JoinedLayers): Pick<Knowledge, 'classesOf' | 'membersOf' | 'targetsOf' | 'lineage'> {
  const classById = (id: string) => recordOfKind(id, 'drug-class');
  const classesWith = memoised((member) => relatedRecords('classesOf', 'classes', [member]));
  const subclasses = memoised((parent) => relatedRecords('subclassesOf', 'classes', [parent]));

  const classesOf = memoised((drugId): readonly DrugClass[] => {
    const found = new Map<string, DrugClass>();
    let ring = classesWith(drugId);
    while (ring.length > 0) {
      const fresh = ring.filter(({ id }) => !found.has(id));
      for (const one of fresh) found.set(one.id, one);
      ring = fresh.flatMap(({ parents }) => parents.flatMap((id) => classById(id) ?? []));
    }
    return [...found.values()];
  });

  return {
    classesOf,
    membersOf: memoised((classId): readonly string[] => {
      const members = new Set<string>();
      for (const id of reached(classId, (above) => subclasses(above).map((below) => below.id)))
        for (const member of classById(id)?.members ?? []) members.add(member);
      return [...members];
    }),
    targetsOf: memoised((id): readonly string[] => {
      const itself = classById(id);
      if (itself) return itself.targets;
      // Each class tells one target, so a drug with several has several classes.
      const own = new Set(classesWith(id).flatMap((one) => one.targets));
      return own.size > 0 ? [...own] : (classesOf(id).find(({ targets }) => targets.length > 0)?.targets ?? []);
    }),
    lineage: memoised((disease): readonly string[] => [
      ...reached(disease, (id) => recordOfKind(id, 'disease')?.parents ?? []),
    ]),
  };
}

/** Returns an id and everything reached from it, step by step, the last of each step first. */
function reached(from: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...next(id));
  }
  return seen;
}
