import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { traitsIn } from '../../mentions/drugClass/classTraits.ts';
import { classOfOtherTrait } from './otherTrait.ts';
import { isSourced, isUnder } from './sourcedClass.ts';

const broad = /multi|dual|pan-|bispecific/iu;

/** Genes, those of families included. */
const genesOf = (targets: readonly string[], knowledge: Knowledge): ReadonlySet<string> =>
  new Set([...targets, ...genesOfFamilies(knowledge, targets)]);

const inhibitsKinases = (one: DrugClass, knowledge: Knowledge): boolean =>
  isUnder(one, 'class:protein-kinase-inhibitor', knowledge);

/** Drugs of many kinds keep a transporter from pumping, whatever else they were made for. */
const blocksEfflux = (one: DrugClass, knowledge: Knowledge): boolean =>
  isUnder(one, 'class:abc-transporter-inhibitor', knowledge);

/** Several inhibitors of kinases (BI-2536, fedratinib) bind bromodomains as well. */
const readsAcetylation = (one: DrugClass, knowledge: Knowledge): boolean =>
  isUnder(one, 'class:bet-inhibitor', knowledge);

/** What lowers oestrogen is called an antiestrogen as well, in a wider sense. */
const isWiderSense = (stated: DrugClass, own: readonly DrugClass[], knowledge: Knowledge): boolean =>
  stated.id === 'class:antiestrogen' && own.some((one) => isUnder(one, 'class:aromatase-inhibitor', knowledge));

/** "EGFR inhibitor" is said of antibodies too, and holds inhibitors of the kinase. */
const holdsKinaseInhibitors = (one: DrugClass, knowledge: Knowledge): boolean =>
  knowledge.membersOf(one.id).some((drug) => knowledge.classesOf(drug).some((own) => inhibitsKinases(own, knowledge)));

/**
 * Kinases are alike, and most of their inhibitors hit several; those of the classes in the one list hit none of another
 * family, and those in the other are hit by none.
 */
function mayHitBoth(stated: DrugClass, direct: readonly DrugClass[], knowledge: Knowledge): boolean {
  if (blocksEfflux(stated, knowledge)) return true;
  const selective = knowledge.words('drug/selective-class');
  if (direct.some(({ name }) => selective.includes(name))) return false;
  if (knowledge.words('drug/lone-class').includes(stated.name)) return false;
  const isOfKinases = direct.some((one) => inhibitsKinases(one, knowledge));
  const mayHold = readsAcetylation(stated, knowledge) || holdsKinaseInhibitors(stated, knowledge);
  return inhibitsKinases(stated, knowledge) || (isOfKinases && mayHold);
}

/** The class that the base has a drug in and that cannot be the stated one: another generation or binding, or other targets. */
export function classAgainst(drug: string, stated: DrugClass, knowledge: Knowledge): DrugClass | undefined {
  if (knowledge.membersOf(stated.id).includes(drug)) return undefined;
  const own = knowledge.classesOf(drug);
  const direct = own.filter((one) => one.members.includes(drug) && isSourced(one, drug));
  const traits = traitsIn(stated.name);
  for (const trait of traits) {
    const other = classOfOtherTrait(drug, trait, [stated], knowledge);
    if (other) return other;
  }
  if (stated.targets.length === 0 || traits.some(({ sort }) => sort === 'generation')) return undefined;
  if (own.some(({ name }) => broad.test(name)) || isWiderSense(stated, own, knowledge)) return undefined;
  const aimed = genesOf(knowledge.targetsOf(stated.id), knowledge);
  const hits = genesOf([...knowledge.targetsOf(drug), ...direct.flatMap(({ targets }) => targets)], knowledge);
  if (mayHitBoth(stated, direct, knowledge)) return undefined;
  if (hits.size === 0 || [...hits].some((gene) => aimed.has(gene))) return undefined;
  return direct.find(({ targets }) => targets.length > 0);
}
