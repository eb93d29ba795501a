import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';

/** Whether membership of a drug in a class may be used to contradict a writer: its row names a source for it. */
export const isSourced = (drugClass: DrugClass, drug: string): boolean =>
  drugClass.source.verified !== 'unsourced' && !drugClass.unsourced.includes(drug);

/** The class with this id. */
export const classOf = (id: string, knowledge: Knowledge): DrugClass | undefined => {
  const entity = knowledge.entity(id);
  return entity?.kind === 'drug-class' ? entity.record : undefined;
};

/** Whether a class, or one that it belongs to, has this id. */
export const isUnder = (drugClass: DrugClass | undefined, id: string, knowledge: Knowledge): boolean =>
  drugClass !== undefined &&
  (drugClass.id === id || drugClass.parents.some((parent) => isUnder(classOf(parent, knowledge), id, knowledge)));
