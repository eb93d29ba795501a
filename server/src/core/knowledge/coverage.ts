import type { Drug, DrugClass, DrugStatus, Tables } from './records.ts';
import { isRegimen } from './regimens.ts';

/** How many drugs and classes are known, and how much of that has a source. */
export interface DrugCoverage {
  /** Substances; fixed combinations under one name are not counted. */
  readonly substances: number;
  readonly byStatus: Readonly<Record<DrugStatus | 'unknown', number>>;
  readonly statusSourced: number;
  /** Approved substances that are a member of a class other than a regimen. */
  readonly approvedWithClass: number;
  readonly approvedWithSourcedClass: number;
  readonly approvedWithTarget: number;
  readonly classes: number;
  readonly classesDefined: number;
  /** Classes with a source for their members; groupings of our own need none and are counted in `ownClasses`. */
  readonly classesSourced: number;
  readonly ownClasses: number;
  readonly regimens: number;
  readonly regimensSourced: number;
  readonly memberships: number;
  readonly membershipsSourced: number;
}

const isCombination = (drug: Drug): boolean => drug.inn.includes('/');
const isSourced = (record: { readonly source: { readonly verified: string } }): boolean =>
  record.source.verified !== 'unsourced' && record.source.verified !== 'own';
const isSourcedMember = (record: DrugClass, drug: string): boolean =>
  isSourced(record) && !record.unsourced.includes(drug);

/** Counts over the tables, without side effects: the same numbers for the statistics, the release notes and the tests. */
export function drugCoverage({ drugs, classes }: Pick<Tables, 'drugs' | 'classes'>): DrugCoverage {
  const regimens = classes.filter(isRegimen);
  const proper = classes.filter((record) => !isRegimen(record));
  const classesOf = new Map<string, DrugClass[]>();
  for (const record of proper)
    for (const drug of record.members) classesOf.set(drug, [...(classesOf.get(drug) ?? []), record]);
  const classById = new Map(classes.map((record) => [record.id, record]));
  const hasTarget = (record: DrugClass, seen: ReadonlySet<string> = new Set()): boolean =>
    record.targets.length > 0 ||
    record.parents.some((id) => {
      const parent = classById.get(id);
      return parent !== undefined && !seen.has(id) && hasTarget(parent, new Set([...seen, id]));
    });

  const substances = drugs.filter((drug) => !isCombination(drug));
  const having = (status: DrugStatus | undefined): Drug[] => substances.filter((drug) => drug.status === status);
  const approved = having('approved').map((drug) => ({ id: drug.id, classes: classesOf.get(drug.id) ?? [] }));
  const memberships = classes.flatMap((record) => record.members.map((drug) => isSourcedMember(record, drug)));
  return {
    substances: substances.length,
    byStatus: {
      approved: approved.length,
      withdrawn: having('withdrawn').length,
      investigational: having('investigational').length,
      unknown: having(undefined).length,
    },
    statusSourced: substances.filter(
      (drug) => drug.statusSource !== undefined && isSourced({ source: drug.statusSource }),
    ).length,
    approvedWithClass: approved.filter((drug) => drug.classes.length > 0).length,
    approvedWithSourcedClass: approved.filter((drug) => drug.classes.some((record) => isSourcedMember(record, drug.id)))
      .length,
    approvedWithTarget: approved.filter((drug) => drug.classes.some((record) => hasTarget(record))).length,
    classes: proper.length,
    classesDefined: proper.filter((record) => record.definition !== undefined).length,
    classesSourced: proper.filter(isSourced).length,
    ownClasses: proper.filter((record) => record.source.verified === 'own').length,
    regimens: regimens.length,
    regimensSourced: regimens.filter(isSourced).length,
    memberships: memberships.length,
    membershipsSourced: memberships.filter(Boolean).length,
  };
}
