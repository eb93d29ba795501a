import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { type ClassTrait, traitsIn } from '../../mentions/drugClass/classTraits.ts';
import { isSourced, isUnder } from './sourcedClass.ts';

/**
 * Traits that depend on the target: crizotinib is first-generation against ALK but not against MET, and a drug may bind one
 * kinase as type I and another as type II.
 */
const ofTarget: readonly ClassTrait['sort'][] = ['generation', 'conformation'];

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

/** Whether a class shares a target with another, or is a subclass of it. */
const isNear = (one: DrugClass, other: DrugClass, knowledge: Knowledge): boolean =>
  share(one.targets, other.targets) || isUnder(one, other.id, knowledge);

/**
 * The class that shows that a drug has a trait other than the stated one: "pirtobrutinib, a covalent inhibitor". `among` are
 * the classes named beside the trait; without any, all classes of the drug count, and all must contradict it.
 */
export function classOfOtherTrait(
  drug: string,
  { sort, value }: ClassTrait,
  among: readonly DrugClass[],
  knowledge: Knowledge,
): DrugClass | undefined {
  const direct = knowledge.classesOf(drug).filter((one) => one.members.includes(drug));
  const ofSort = direct.flatMap((one) =>
    among.length === 0 || among.some((other) => isNear(one, other, knowledge))
      ? traitsIn(one.name).flatMap((trait) => (trait.sort === sort ? [{ one, value: trait.value }] : []))
      : [],
  );
  if (ofSort.length === 0 || ofSort.some((known) => known.value === value || !isSourced(known.one, drug)))
    return undefined;
  const counted = ofSort.flatMap(({ one }) => one.targets);
  const others = direct.filter((one) => isSourced(one, drug) && one.targets.length > 0 && !share(one.targets, counted));
  const isLoose = ofTarget.includes(sort) && !among.some(({ targets }) => targets.length > 0);
  return isLoose && others.length > 0 ? undefined : ofSort[0]?.one;
}
