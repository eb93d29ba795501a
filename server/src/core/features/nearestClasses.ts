import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Drug, DrugClass } from '../knowledge/records.ts';
import { isRegimen } from '../knowledge/regimens.ts';
import { traitsIn } from '../mentions/drugClass/classTraits.ts';

/** The class of this id. */
export const classById = (knowledge: Knowledge, id: string): DrugClass | undefined => {
  const entity = knowledge.entity(id);
  return entity?.kind === 'drug-class' ? entity.record : undefined;
};

const isOfGeneration = ({ name }: DrugClass): boolean => traitsIn(name).some(({ sort }) => sort === 'generation');

/**
 * The most specific classes that list the drug: those of which no other is a subclass. A class by generation goes before one by
 * binding mode.
 */
export function nearestClasses(knowledge: Knowledge, drug: Drug): readonly DrugClass[] {
  const listing = knowledge.classesOf(drug.id).filter((c) => c.members.includes(drug.id) && !isRegimen(c));
  const above = new Set<string>();
  const climb = (record: DrugClass): void => {
    for (const parent of record.parents) {
      if (above.has(parent)) continue;
      above.add(parent);
      const record = classById(knowledge, parent);
      if (record) climb(record);
    }
  };
  for (const record of listing) climb(record);
  const nearest = listing.filter((record) => !above.has(record.id));
  return [...nearest.filter(isOfGeneration), ...nearest.filter((record) => !isOfGeneration(record))];
}
