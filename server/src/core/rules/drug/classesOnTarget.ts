import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { traitsIn } from '../../mentions/drugClass/classTraits.ts';
import { classKind } from '../../mentions/drugClass/classWords.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isUnder } from './sourcedClass.ts';

/** Whether a mention is what drugs act on. */
export const isTarget = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'gene' || mention?.kind === 'family';

const looksUp = ({ name, source }: DrugClass): boolean =>
  source.verified === 'lookup' && classKind(name) === 'other' && !traitsIn(name).length;

/** The classes that the base has for a target, each with a source, without those of degraders, conjugates or cells. */
const classesOnTarget = ({ ids }: Mention, knowledge: Knowledge): readonly DrugClass[] =>
  [...ids, ...genesOfFamilies(knowledge, ids)].flatMap((id) => knowledge.classesOn(id)).filter(looksUp);

/** The classes of inhibitors that the base has for a target. */
export const inhibitorsOf = (target: Mention, knowledge: Knowledge): readonly string[] =>
  classesOnTarget(target, knowledge).map(({ id }) => id);

/** The classes on a target that an antibody may belong to. */
export const antibodiesOn = (target: Mention, knowledge: Knowledge): readonly string[] =>
  classesOnTarget(target, knowledge)
    .filter((one) => !isUnder(one, 'class:protein-kinase-inhibitor', knowledge))
    .map(({ id }) => id);

const antibody = /\b(?:antibod(?:y|ies)|mAbs?)$/iu;
const blocker = /\b(?:inhibitor|antagonist|blocker)s?$/iu;

/**
 * The classes that the words of a class may mean if the base has none of that name: "anti-HER2 antibody" is one of those on
 * HER2, and none of small molecules.
 */
export function classesMeant(named: Mention, nested: readonly Mention[], knowledge: Knowledge): readonly string[] {
  if (named.ids.length > 0) return named.ids;
  const [target, ...others] = nested;
  if (!isTarget(target) || target.ids.length !== 1 || others.length > 0) return [];
  if (blocker.test(named.text)) return inhibitorsOf(target, knowledge);
  return antibody.test(named.text) && !/specific/iu.test(named.text) ? antibodiesOn(target, knowledge) : [];
}
