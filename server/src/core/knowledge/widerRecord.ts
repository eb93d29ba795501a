import type { Knowledge } from './knowledge.ts';
import type { Alteration } from './records.ts';

/** Any change of one residue: "BTK C481", as curators write it. */
const isOfResidue = ({ name, form }: Alteration): boolean => form === 'mutation' && /\s[A-Z]\d+$/u.test(name);

/** A fusion of one gene with any other: "v::ALK Fusion", "FGFR2::v Fusion", as CIViC writes it. */
const isOfAnyPartner = ({ name, form }: Alteration): boolean =>
  form === 'fusion' && /^(?:v::\S+|\S+::v) fusion$/iu.test(name);

/** Whether a record stands for several alterations that have records, or could have them. */
export const standsForSeveral = (record: Alteration): boolean => isOfResidue(record) || isOfAnyPartner(record);

/**
 * The alteration that stands for others of the kind of this one, where the base has a record of it: BTK C481 for BTK C481S, ALK fusion
 * for EML4::ALK.
 */
export function widerOf(knowledge: Knowledge, alteration: string): string | undefined {
  const own = knowledge.alteration(alteration);
  const among = (gene: string | undefined, holds: (record: Alteration) => boolean): string | undefined =>
    gene === undefined ? undefined : knowledge.alterations(gene).find(holds)?.id;
  if (own?.form === 'fusion' && own.genes.length === 2)
    return among(own.genes[0], isOfAnyPartner) ?? among(own.genes[1], isOfAnyPartner);
  const [gene] = own?.genes ?? [];
  const residue = own?.form === 'substitution' ? /\s[A-Z]\d+(?=[A-Z]$)/u.exec(own.name)?.[0] : undefined;
  if (gene === undefined || residue === undefined) return undefined;
  const wanted = knowledge.label(gene) + residue;
  return among(gene, (record) => record.name === wanted && isOfResidue(record));
}
