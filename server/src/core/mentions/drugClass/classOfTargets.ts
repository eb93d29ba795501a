// Finds the drug classes of the base that targets and a noun name: "EGFR" with "TKIs".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { byCodeUnit } from '../../text/byCodeUnit.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';
import { traitsIn } from './classTraits.ts';
import { classKind, classNoun, isInhibitionNoun } from './classWords.ts';

interface Target {
  readonly id: string;
  readonly label: string;
  readonly written: string;
}

/**
 * Names that the base may have for the class of a target: inhibitors go by several nouns, and antibodies and treatments
 * also by "anti-".
 */
function namesOf(target: string, noun: string): readonly string[] {
  if (/inhibitor/.test(noun))
    return [noun, 'inhibitor', 'TKI', 'tyrosine kinase inhibitor'].map((one) => `${target} ${one}`);
  if (noun === 'antibody') return [`${target} antibody`, `anti-${target} antibody`];
  // "KRAS-directed agents" may be any of its inhibitors, not only those of one mutant.
  return /(?:targeted|directed) \p{L}*(?:therapy|agent|drug|compound|treatment)$/u.test(noun)
    ? [`${target} ${noun}`, `anti-${target} therapy`, `${target} inhibitor`]
    : [`${target} ${noun}`];
}

/** The genes that a name stands for: "ER" is a family, and means ESR1. */
function meantBy(id: string, knowledge: Knowledge): readonly string[] {
  const entity = knowledge.entity(id);
  return entity?.kind === 'family' && entity.record.means.length > 0 ? entity.record.means : [id];
}

/** PROTACs are a kind of degraders of their own: "ERα degraders" are SERDs. */
const isProtac = (words: string): boolean => words.includes('PROTAC');

/** The words for a class beside its targets. */
export interface ClassPhrase {
  /** The noun, as the text writes it: "-directed ADCs". */
  readonly words: string;
  /** What distinguishes the classes, before the targets, as the base writes it: "third-generation", "type I"; mostly nothing. */
  readonly traits: readonly string[];
  /** Whether the text speaks of a response, and so treats an act as a treatment: "resistance to MEK inhibition". */
  readonly isAnswered: boolean;
}

/** Returns the id of the class that goes by a target, a trait and a noun. */
function classByName(target: Target, lead: string, words: string, knowledge: Knowledge): string | undefined {
  const noun = classNoun(words);
  for (const name of [target.written, target.label].flatMap((one) => namesOf(one, noun))) {
    const found = idNamed(lead + name, 'drug-class', knowledge);
    // Antibodies that are called inhibitors are only a part of what is directed at a target.
    const isPart =
      found && /inhibitor$/.test(name) && !/inhibitor/.test(noun) && classKind(knowledge.label(found)) !== 'other';
    if (found && !isPart) return found;
  }
  return undefined;
}

/**
 * Returns the id of the class of a kind that has a target alone. Among several, only one that differs from the others in
 * neither generation nor binding counts, unless the text tells a trait.
 */
function classByTarget(
  target: Target,
  trait: string | undefined,
  words: string,
  knowledge: Knowledge,
): string | undefined {
  const kind = classKind(words);
  // Classes against a fusion are recorded under the gene whose kinase it activates: BCR-ABL1 under ABL1.
  const targets =
    knowledge.alteration(target.id)?.genes ?? (kind === 'degrader' ? meantBy(target.id, knowledge) : [target.id]);
  const isOther = ({ name }: DrugClass): boolean => isProtac(name) !== isProtac(words);
  return targets
    .flatMap((id) => knowledge.classesOn(id))
    .filter((one) => one.targets.length === 1 && classKind(one.name) === kind)
    .filter((one) =>
      trait === undefined
        ? traitsIn(one.name).every(({ sort }) => sort === 'receptor')
        : ` ${one.name}`.toLowerCase().includes(` ${trait.toLowerCase()} `),
    )
    .sort(
      (a, b) => Number(isOther(a)) - Number(isOther(b)) || a.name.length - b.name.length || byCodeUnit(a.id, b.id),
    )[0]?.id;
}

/** Returns the id of the class that a target and the words after it name: the one with that name, else by its kind. */
function classOf(target: Target, trait: string | undefined, words: string, knowledge: Knowledge): string | undefined {
  const lead = trait === undefined ? '' : `${trait} `;
  return classByName(target, lead, words, knowledge) ?? classByTarget(target, trait, words, knowledge);
}

const targetsOf = (text: string, genes: readonly Reading[]): Target[] =>
  genes.flatMap(({ ids, labels, start, end }) =>
    labels.map((label, i) => ({ id: ids[i] ?? '', label, written: text.slice(start, end) })),
  );

/**
 * Returns the classes that targets and the words beside them name. Undefined if the words are an act ("BRAF/MEK
 * inhibition") and the base has no such treatment.
 */
export function classesOfTargets(
  text: string,
  genes: readonly Reading[],
  { words, traits, isAnswered }: ClassPhrase,
  knowledge: Knowledge,
): { readonly ids: readonly string[]; readonly labels: readonly string[] } | undefined {
  const classes = targetsOf(text, genes).flatMap((target) =>
    (traits.length > 0 ? traits : [undefined]).map((trait) => {
      const id = classOf(target, trait, words, knowledge) ?? classOf(target, undefined, words, knowledge);
      const lead = trait ? `${trait} ` : '';
      return { id, label: id ? knowledge.label(id) : `${lead}${target.label} ${classNoun(words)}` };
    }),
  );
  const known = classes.filter(({ id }) => id !== undefined);
  if (isInhibitionNoun(words) && ((genes.length < 2 && !isAnswered) || known.length < classes.length)) return undefined;
  // "BCMA×CD3 bispecifics" are one class; the first known one of the two is taken.
  const named = classKind(words) === 'bispecific' && known.length > 0 ? known.slice(0, 1) : classes;
  return { ids: named.flatMap(({ id }) => id ?? []), labels: named.map(({ label }) => label) };
}
