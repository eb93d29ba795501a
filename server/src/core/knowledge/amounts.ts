import type { Alteration, AlterationForm } from './records.ts';

/** How much of what a gene makes a tumour has: more than others, some at all, or less than others. */
export type Amount = 'more' | 'some' | 'less';

const byForm: Partial<Record<AlterationForm, Amount>> = {
  amplification: 'more',
  overexpression: 'more',
  positive: 'some',
  loss: 'less',
  negative: 'less',
};

/**
 * What a change told by form alone says of the amount. "Expression" is reduced there: a text that has it unchanged names no change.
 */
export const amountOfForm = (form: AlterationForm): Amount | undefined =>
  form === 'expression' ? 'less' : byForm[form];

/**
 * The whole of the name behind the gene: "nuclear expression" and "serum levels" are of something else, and "low expression" is, beside
 * none, some (HER2-low).
 */
const expression = /^\S+ (under)?expression$/iu;

/**
 * What the name of a record says of the amount. CIViC writes "expression" for tumours that have the protein against
 * those that have not, and "underexpression" for the reverse; both have the form `expression`.
 */
export function amountOf({ form, name }: Alteration): Amount | undefined {
  if (form !== 'expression') return byForm[form];
  const [all, less] = expression.exec(name) ?? [];
  if (all === undefined) return undefined;
  return less === undefined ? 'some' : 'less';
}
