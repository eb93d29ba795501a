import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { traitsIn } from '../../mentions/drugClass/classTraits.ts';
import { classOfOtherTrait } from './otherTrait.ts';
import { isSourced, isUnder } from './sourcedClass.ts';

const broad = /multi|dual|pan-|bispecific/iu;

/** The targets' genes, including those of families. */
const genesOf = (targets: readonly string[], knowledge: Knowledge): ReadonlySet<string> =>
  new Set([...targets, ...genesOfFamilies(knowledge, targets)]);

const inhibitsKinases = (drugClass: DrugClass, knowledge: Knowledge): boolean =>
  isUnder(drugClass, 'class:protein-kinase-inhibitor', knowledge);

/** Whether a class inhibits efflux, which drugs of many kinds do, whatever else they were made for. */
const blocksEfflux = (drugClass: DrugClass, knowledge: Knowledge): boolean =>
  isUnder(drugClass, 'class:abc-transporter-inhibitor', knowledge);

/** Whether a class acts on bromodomains, which several kinase inhibitors (BI-2536, fedratinib) bind as well. */
const readsAcetylation = (drugClass: DrugClass, knowledge: Knowledge): boolean =>
  isUnder(drugClass, 'class:bet-inhibitor', knowledge);

/** Whether the stated class holds in a wider sense: what lowers oestrogen is also called an antiestrogen. */
const isWiderSense = (stated: DrugClass, own: readonly DrugClass[], knowledge: Knowledge): boolean =>
  stated.id === 'class:antiestrogen' && own.some((one) => isUnder(one, 'class:aromatase-inhibitor', knowledge));

/** Whether a class contains kinase inhibitors: "EGFR inhibitor" covers these and antibodies. */
const holdsKinaseInhibitors = (drugClass: DrugClass, knowledge: Knowledge): boolean =>
  knowledge
    .membersOf(drugClass.id)
    .some((drug) => knowledge.classesOf(drug).some((own) => inhibitsKinases(own, knowledge)));

/**
 * Whether a drug may act on both targets. Kinases are similar, and most of their inhibitors hit several; those of the classes
 * in one list hit none of another family, those in the second are hit by none, and those in the third hit not each other's.
 */
function mayHitBoth(stated: DrugClass, direct: readonly DrugClass[], knowledge: Knowledge): boolean {
  if (blocksEfflux(stated, knowledge)) return true;
  const selective = knowledge.words('drug/selective-class');
  const apart = knowledge.words('drug/apart-class');
  if (direct.length > 0 && [stated, ...direct].every(({ name }) => apart.includes(name))) return false;
  if (direct.some(({ name }) => selective.includes(name))) return false;
  if (knowledge.words('drug/lone-class').includes(stated.name)) return false;
  const isOfKinases = direct.some((one) => inhibitsKinases(one, knowledge));
  const mayHold = readsAcetylation(stated, knowledge) || holdsKinaseInhibitors(stated, knowledge);
  return inhibitsKinases(stated, knowledge) || (isOfKinases && mayHold);
}

/** The class of a drug that rules out the stated one: another generation or binding mode, or other targets. */
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
  const aiming = direct.filter(({ targets }) => targets.length > 0);
  // A generation is what the field names a drug by, sooner than how it binds.
  return aiming.find(({ name }) => traitsIn(name).every(({ sort }) => sort === 'generation')) ?? aiming[0];
}
