// Finds the drug classes of the base that targets and a noun name: "EGFR" with "TKIs".

import type { Knowledge } from '../../knowledge/knowledge.ts';
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

/**
 * Returns the id of the class that a target and the words after it name: the one with that name, else one of that kind with
 * this target alone. Among several of those, only one that differs from the others in neither generation nor binding
 * counts.
 */
function classOf(
  target: Target,
  generation: string | undefined,
  words: string,
  knowledge: Knowledge,
): string | undefined {
  const lead = generation === undefined ? '' : `${generation}-generation `;
  const noun = classNoun(words);
  for (const name of [target.written, target.label])
    for (const one of namesOf(name, noun)) {
      const found = idNamed(lead + one, 'drug-class', knowledge);
      // Antibodies that are called inhibitors are only a part of what is directed at a target.
      const isPart =
        found && /inhibitor$/.test(one) && !/inhibitor/.test(noun) && classKind(knowledge.label(found)) !== 'other';
      if (found && !isPart) return found;
    }
  const kind = classKind(words);
  // Classes against a fusion are recorded under the gene whose kinase it activates: BCR-ABL1 under ABL1.
  const targets =
    knowledge.alteration(target.id)?.genes ?? (kind === 'degrader' ? meantBy(target.id, knowledge) : [target.id]);
  return targets
    .flatMap((id) => knowledge.classesOn(id))
    .filter((one) => one.targets.length === 1 && classKind(one.name) === kind)
    .filter((one) =>
      generation === undefined
        ? traitsIn(one.name).every(({ sort }) => sort === 'receptor')
        : one.name.toLowerCase().includes(`${generation}-generation`),
    )
    .sort(
      (a, b) =>
        Number(isProtac(a.name) !== isProtac(words)) - Number(isProtac(b.name) !== isProtac(words)) ||
        a.name.length - b.name.length ||
        (a.id < b.id ? -1 : 1),
    )[0]?.id;
}

const targetsOf = (text: string, genes: readonly Reading[]): Target[] =>
  genes.flatMap(({ ids, labels, start, end }) =>
    labels.map((label, i) => ({ id: ids[i] ?? '', label, written: text.slice(start, end) })),
  );

/**
 * Returns the classes that targets and the words beside them name. Undefined if the words are an act ("BRAF/MEK
 * inhibition") and the base has no such treatment. `isAnswered` says that the text speaks of a response to it, and so
 * treats it as a treatment: "resistance to MEK inhibition".
 */
export function classesOfTargets(
  genes: readonly Reading[],
  text: string,
  words: string,
  generations: readonly string[],
  knowledge: Knowledge,
  isAnswered = false,
): { ids: string[]; labels: string[] } | undefined {
  const classes: { id: string | undefined; label: string }[] = [];
  for (const target of targetsOf(text, genes))
    for (const generation of generations.length > 0 ? generations : [undefined]) {
      const id = classOf(target, generation, words, knowledge) ?? classOf(target, undefined, words, knowledge);
      const lead = generation ? `${generation}-generation ` : '';
      classes.push({ id, label: id ? knowledge.label(id) : `${lead}${target.label} ${classNoun(words)}` });
    }
  const known = classes.filter(({ id }) => id !== undefined);
  if (isInhibitionNoun(words) && ((genes.length < 2 && !isAnswered) || known.length < classes.length)) return undefined;
  // "BCMA×CD3 bispecifics" are one class; the first known one of the two is taken.
  const named = classKind(words) === 'bispecific' && known.length > 0 ? known.slice(0, 1) : classes;
  return { ids: named.flatMap(({ id }) => id ?? []), labels: named.map(({ label }) => label) };
}
