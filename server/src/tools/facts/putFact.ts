import { queryIn, readTerm } from '../../core/features/explain/explain.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';

/** A fact that specialists know, written without looking at the base. */
export interface Fact {
  readonly alteration: string;
  readonly drug: string;
  readonly direction: 'resistance' | 'sensitivity';
  readonly disease: string;
}

/** What the base answers to a fact. `not resolved`: its words are not read as a change, or not as a drug. */
export const outcomes = ['agrees', 'divided', 'disagrees', 'silent', 'not resolved'] as const;
export type Outcome = (typeof outcomes)[number];

/** Reads a table with the columns of `Fact`; throws on a direction that is neither resistance nor sensitivity. */
export function readFacts(tsv: string): readonly Fact[] {
  const [, ...lines] = tsv.split('\n');
  return lines.filter(Boolean).map((line) => {
    const [alteration = '', drug = '', direction = '', disease = ''] = line.split('\t');
    if (direction !== 'resistance' && direction !== 'sensitivity') throw new Error(`No direction: ${line}`);
    return { alteration, drug, direction, disease };
  });
}

/**
 * Puts a fact to the base as `explain "<alteration>" <drug>` does, and as a claim of its direction. The base weighs one
 * change under one treatment, in the fact's disease if it has evidence there; it is silent on a fact about several
 * changes together ("C797S in trans with T790M").
 */
export function putFact(knowledge: Knowledge, fact: Fact): Outcome {
  const { changes, drugs, pairs } = queryIn(knowledge, readTerm(knowledge, `${fact.alteration} ${fact.drug}`));
  const [pair] = pairs;
  if (changes.length === 0 || drugs.length === 0) return 'not resolved';
  if (changes.length > 1 || pairs.length > 1 || pair === undefined) return 'silent';
  const disease = knowledge.names.lookup(fact.disease).find(({ id }) => knowledge.entity(id)?.kind === 'disease')?.id;
  const general = pair.weighedFor(fact.direction).verdict;
  if (disease === undefined) return general;
  const inDisease = pair.weighedFor(fact.direction, disease).verdict;
  // Evidence in another disease may confirm a fact, but contradicts none.
  return inDisease === 'silent' && general !== 'disagrees' ? general : inDisease;
}
