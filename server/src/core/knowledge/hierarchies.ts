import type { JoinedLayers } from './joinedLayers.ts';
import type { Knowledge } from './knowledge.ts';
import type { DrugClass } from './records.ts';
import { remembered } from './remembered.ts';

/**
 * Returns what lies above and below classes of drugs and diseases. A project's tables may contain circles, so each id
 * is visited once.
 */
export function hierarchiesOf({
  ofKind,
  related,
}: JoinedLayers): Pick<Knowledge, 'classesOf' | 'membersOf' | 'targetsOf' | 'lineage'> {
  const classById = (id: string) => ofKind(id, 'drug-class');
  const classesWith = remembered((member) => related('classesOf', 'classes', [member]));
  const subclasses = remembered((parent) => related('subclassesOf', 'classes', [parent]));

  const classesOf = remembered((drugId): readonly DrugClass[] => {
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
    membersOf: remembered((classId): readonly string[] => {
      const members = new Set<string>();
      for (const id of reached(classId, (above) => subclasses(above).map((below) => below.id)))
        for (const member of classById(id)?.members ?? []) members.add(member);
      return [...members];
    }),
    targetsOf: (id) => {
      const own = classById(id);
      const from = own ? [own] : classesOf(id);
      return from.find((one) => one.targets.length > 0)?.targets ?? [];
    },
    lineage: remembered((disease): readonly string[] => [
      ...reached(disease, (id) => ofKind(id, 'disease')?.parents ?? []),
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
