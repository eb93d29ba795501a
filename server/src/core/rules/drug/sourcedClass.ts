import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';

/** Whether the base may hold it against a writer that a drug is a member of a class: its row names a source for that. */
export const isSourced = (one: DrugClass, drug: string): boolean =>
  one.source.verified !== 'unsourced' && !one.unsourced.includes(drug);

/** The class with an id. */
export const classOf = (id: string, knowledge: Knowledge): DrugClass | undefined => {
  const entity = knowledge.entity(id);
  return entity?.kind === 'drug-class' ? entity.record : undefined;
};

/** Whether a class, or one that it belongs to, has this id. */
export const isUnder = (one: DrugClass | undefined, id: string, knowledge: Knowledge): boolean =>
  one !== undefined &&
  (one.id === id || one.parents.some((parent) => isUnder(classOf(parent, knowledge), id, knowledge)));
