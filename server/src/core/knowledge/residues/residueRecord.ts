import type { Knowledge } from '../knowledge.ts';
import type { Alteration } from '../records.ts';

/** Whether a record stands for any change of one residue: "BTK C481", as curators write it. */
export const isOfResidue = ({ name, form }: Alteration): boolean => form === 'mutation' && /\s[A-Z]\d+$/u.test(name);

/** The alteration "BTK C481" of a substitution such as BTK C481S, where the base has a record of it. */
export function residueOf(knowledge: Knowledge, alteration: string): string | undefined {
  const own = knowledge.alteration(alteration);
  const [gene] = own?.genes ?? [];
  const residue = own?.form === 'substitution' ? /\s[A-Z]\d+(?=[A-Z]$)/u.exec(own.name)?.[0] : undefined;
  if (gene === undefined || residue === undefined) return undefined;
  const wanted = knowledge.label(gene) + residue;
  return knowledge.alterations(gene).find((record) => record.name === wanted && isOfResidue(record))?.id;
}
