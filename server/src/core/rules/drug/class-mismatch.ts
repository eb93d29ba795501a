import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isQuoted } from '../isQuoted.ts';
import { placesFound } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { statedClasses } from './statedClass.ts';

/** Whether the base may hold it against a writer that a drug is a member of a class: its row names a source for that. */
const isSourced = (one: DrugClass, drug: string): boolean =>
  one.source.verified !== 'unsourced' && !one.unsourced.includes(drug);

const generation = /\b(?:first|second|third|fourth)-generation\b/iu;
const broad = /multi|dual|pan-|bispecific/iu;

/** Genes, those of families included. */
const genesOf = (targets: readonly string[], knowledge: Knowledge): ReadonlySet<string> =>
  new Set([...targets, ...genesOfFamilies(knowledge, targets)]);

const classOf = (id: string, knowledge: Knowledge): DrugClass | undefined => {
  const entity = knowledge.entity(id);
  return entity?.kind === 'drug-class' ? entity.record : undefined;
};

/** Whether a class is one of kinase inhibitors, by its parents. */
const inhibitsKinases = (one: DrugClass | undefined, knowledge: Knowledge): boolean =>
  one !== undefined &&
  (one.id === 'class:protein-kinase-inhibitor' ||
    one.parents.some((id) => inhibitsKinases(classOf(id, knowledge), knowledge)));

/** "EGFR inhibitor" is said of antibodies too, and holds inhibitors of the kinase. */
const holdsKinaseInhibitors = (one: DrugClass, knowledge: Knowledge): boolean =>
  knowledge.membersOf(one.id).some((drug) => knowledge.classesOf(drug).some((own) => inhibitsKinases(own, knowledge)));

/** Kinases are alike, and most of their inhibitors hit several; those of the classes in the list hit none of another family. */
function mayHitBoth(stated: DrugClass, direct: readonly DrugClass[], knowledge: Knowledge): boolean {
  const selective = knowledge.words('drug/selective-class');
  if (direct.some(({ name }) => selective.includes(name))) return false;
  const isOfKinases = direct.some((one) => inhibitsKinases(one, knowledge));
  return inhibitsKinases(stated, knowledge) || (isOfKinases && holdsKinaseInhibitors(stated, knowledge));
}

/** The class that the base has the drug in and that cannot be the stated one: another generation, or other targets. */
function contradicting(drug: string, stated: DrugClass, knowledge: Knowledge): DrugClass | undefined {
  if (knowledge.membersOf(stated.id).includes(drug)) return undefined;
  const own = knowledge.classesOf(drug);
  const direct = own.filter((one) => one.members.includes(drug) && isSourced(one, drug));
  const sibling = direct.find(
    (one) =>
      generation.test(one.name) &&
      generation.test(stated.name) &&
      one.parents.some((id) => stated.parents.includes(id)),
  );
  if (sibling) return sibling;
  if (stated.targets.length === 0 || generation.test(stated.name) || own.some(({ name }) => broad.test(name)))
    return undefined;
  const aimed = genesOf(knowledge.targetsOf(stated.id), knowledge);
  const hits = genesOf([...knowledge.targetsOf(drug), ...direct.flatMap(({ targets }) => targets)], knowledge);
  if (mayHitBoth(stated, direct, knowledge)) return undefined;
  if (hits.size === 0 || [...hits].some((gene) => aimed.has(gene))) return undefined;
  return direct.find(({ targets }) => targets.length > 0);
}

/** The class that contradicts, where every class that the words may mean is contradicted. */
function mismatch({ knowledge }: RuleContext, stated: readonly string[], drug: Mention): DrugClass | undefined {
  const classes = stated.flatMap((id) => classOf(id, knowledge) ?? []);
  const against = classes.map((one) => contradicting(drug.ids[0]!, one, knowledge));
  return classes.length > 0 && classes.length === stated.length && against.every(Boolean) ? against[0] : undefined;
}

/** WHO ATC, USAN and the labels of regulators give each drug its class; the row of the class names what was looked up. */
export const drugClassMismatch = defineRule({
  id: 'drug/class-mismatch',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A drug in a class or generation that it does not belong to',
  why: 'A drug in the wrong class misleads about its target and its resistance. Read are the plain ways to state a class: “ALK inhibitors such as …”, “the ALK inhibitor …”, “…, an ALK inhibitor”. Reported is a drug that the knowledge base has in another generation of the same class, or whose targets, none of them, are those of the class; only where the base has a source for the class of the drug. Drugs of many targets are left alone.',
  examples: [
    { text: 'The ⟦first-generation EGFR TKI osimertinib⟧ failed.' },
    { text: 'Patients took ⟦aromatase inhibitors such as tamoxifen⟧.' },
    { text: 'In trials ⟦trametinib, a BRAF inhibitor⟧, failed.' },
    { text: 'The third-generation EGFR TKI osimertinib failed.' },
    { text: 'In trials lapatinib, an EGFR inhibitor, failed.', note: 'most inhibitors of kinases hit several' },
    { text: 'In trials raltitrexed, a TS inhibitor, failed.' },
    { text: 'In trials abiraterone, an androgen receptor pathway inhibitor, failed.' },
    { text: 'Patients took BRAF inhibitors plus trametinib.' },
    { text: 'Patients took BRAF inhibitors and trametinib, a MEK inhibitor.' },
  ],
  *check(context) {
    const { knowledge } = context;
    const found = placesFound(context, 'drug/class-mismatch', (_, block) =>
      [...statedClasses(context, block)].flatMap(({ stated, drug, prose, words }) => {
        const against = isQuoted(context, drug) ? undefined : mismatch(context, stated, drug);
        if (!against) return [];
        const [id, release] = [drug.ids[0]!, knowledge.origin(against.id)?.release.date];
        const message = `Curated as ${against.name}, not as ${words}: ${knowledge.label(id)}${release ? ` (data of ${release})` : ''}.`;
        return [{ prose, message, data: [id, against.id] }];
      }),
    );
    for (const { span, message, data } of found) {
      yield {
        span,
        message,
        data,
        related: [],
        fixes: [],
      };
    }
  },
});
