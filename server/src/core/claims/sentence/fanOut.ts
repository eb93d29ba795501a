import type { Argument } from '../arguments/arguments.ts';
import { areListsParallel } from '../arguments/lists/respectively.ts';
import type { Relation } from '../claim.ts';
import type { Passage } from './passage.ts';
import type { Statement } from './statement.ts';

/** Relations that hold between a drug and the change that it is made for. */
const ofOwnDrug: readonly Relation[] = ['sensitivity', 'overcomes', 'targets'];

/** The fewest genes and treatments that are many: each with each would be pairs that nobody wrote. */
const fewestGenes = 3;
const fewestTreatments = 2;

const genesOf = (list: readonly Argument[]): ReadonlySet<string> =>
  new Set(
    list.flatMap(
      ({ mention: { variants, ids } }) => variants?.flatMap(({ gene }) => (gene === undefined ? [] : [gene])) ?? ids,
    ),
  );

/** "X or Y, which both act on A": what is told of one of them goes for the other. */
const haveSameTarget = ([first, ...others]: readonly Argument[]): boolean =>
  (first?.targets?.() ?? []).some((target) => others.every((one) => one.targets?.().includes(target)));

const pointing = /[.;,]\s(?:and\s)?(?:they|these|all\sof\sthem)\s/i;
/** "A, B and C are found; they are sensitive to X and Y": the pronoun has all of them as the subject. */
const isPointedAt = (text: string, { subject, object }: Statement): boolean =>
  pointing.test(text.slice(subject.at(-1)!.mention.prose.end, object[0]!.mention.prose.start));

/**
 * "Fusions of A, B and C appeared; X, Y and Z were given with responses": whether many genes and several drugs stand apart, so
 * that the sentence does not tell which drug is for which.
 */
export const isFanOut = ({ text, sentenceText, args }: Passage, one: Statement): boolean => {
  const { relation, subject, object, plain } = one;
  return (
    ofOwnDrug.includes(relation) &&
    object.length >= fewestTreatments &&
    [...subject, ...object].every((a) => args.includes(a)) &&
    !areListsParallel(sentenceText) &&
    genesOf(subject).size >= fewestGenes &&
    !plain &&
    !isPointedAt(text, one) &&
    !haveSameTarget(object)
  );
};
