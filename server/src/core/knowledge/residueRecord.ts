import type { Knowledge } from './knowledge.ts';
import type { Alteration } from './records.ts';

/** "BTK C481": any change of one residue, as curators write it. */
const residueName = /\s[A-Z]\d+$/u;

/** Whether a record stands for any change of one residue. */
export const isOfResidue = ({ name, form }: Alteration): boolean => form === 'mutation' && residueName.test(name);

/** The record "BTK C481" of a substitution such as BTK C481S, where the base has one. */
export function residueRecordOf(
  knowledge: Knowledge,
  { name, form, genes: [gene] }: Alteration,
): Alteration | undefined {
  const residue = form === 'substitution' ? /\s[A-Z]\d+(?=[A-Z]$)/u.exec(name)?.[0] : undefined;
  if (gene === undefined || residue === undefined) return undefined;
  const wanted = knowledge.label(gene) + residue;
  return knowledge.alterations(gene).find((record) => record.name === wanted && isOfResidue(record));
}
