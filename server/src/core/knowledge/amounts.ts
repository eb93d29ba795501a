import type { Alteration, AlterationForm } from './records.ts';

/** How much of a gene's product a tumour has: more than others, some at all, or less than others. */
export type Amount = 'more' | 'some' | 'less';

const byForm: Partial<Record<AlterationForm, Amount>> = {
  amplification: 'more',
  overexpression: 'more',
  positive: 'some',
  loss: 'less',
  negative: 'less',
};

/**
 * Returns what a change described by its form alone says about the amount. Here "expression" means reduced expression:
 * a text that finds it unchanged names no change.
 */
export const amountOfForm = (form: AlterationForm): Amount | undefined =>
  form === 'expression' ? 'less' : byForm[form];

/**
 * Matches names that consist of the gene and these words only: "nuclear expression" and "serum levels" are about
 * something else, and "low expression" is some rather than none (HER2-low).
 */
const expression = /^\S+ (under)?expression$/iu;

/**
 * Returns what a record's name says about the amount. CIViC writes "expression" for tumours with the protein as against
 * those without, and "underexpression" for the reverse; both have the form `expression`.
 */
export function amountOf({ form, name }: Alteration): Amount | undefined {
  if (form !== 'expression') return byForm[form];
  const [all, less] = expression.exec(name) ?? [];
  if (all === undefined) return undefined;
  return less === undefined ? 'some' : 'less';
}
