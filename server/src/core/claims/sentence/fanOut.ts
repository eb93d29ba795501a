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

/**
 * "Fusions of A, B and C appeared; X, Y and Z were given with responses": whether many genes and several drugs stand apart, so
 * that the sentence does not tell which drug is for which.
 */
export const isFanOut = ({ sentenceText, args }: Passage, { relation, subject, object, plain }: Statement): boolean =>
  !plain &&
  ofOwnDrug.includes(relation) &&
  object.length >= fewestTreatments &&
  [...subject, ...object].every((one) => args.includes(one)) &&
  !areListsParallel(sentenceText) &&
  genesOf(subject).size >= fewestGenes;
