import type { Knowledge } from './knowledge.ts';
import type { Alteration } from './records.ts';

/** Any change of one residue: "BTK C481", as curators write it. */
const isOfResidue = ({ name, form }: Alteration): boolean => form === 'mutation' && /\s[A-Z]\d+$/u.test(name);

/** A fusion of one gene with any other: "v::ALK Fusion", "FGFR2::v Fusion", as CIViC writes it. */
const isOfAnyPartner = ({ name, form }: Alteration): boolean =>
  form === 'fusion' && /^(?:v::\S+|\S+::v) fusion$/iu.test(name);

/** Whether a record stands for several alterations that have records, or could have them. */
export const standsForSeveral = (record: Alteration): boolean => isOfResidue(record) || isOfAnyPartner(record);

/** The record of any change of a residue, such as BTK C481. */
export function residueOf(
  knowledge: Knowledge,
  gene: string,
  { from, position }: { readonly from: string; readonly position: number },
): string | undefined {
  const wanted = `${knowledge.label(gene)} ${from}${position}`;
  return knowledge.alterations(gene).find((record) => record.name === wanted && isOfResidue(record))?.id;
}

/** The record of the fusion of a gene with any other, such as ALK fusion. */
const anyFusionOf = (knowledge: Knowledge, gene: string): string | undefined =>
  knowledge.alterations(gene).find(isOfAnyPartner)?.id;

/**
 * The alteration that stands for others of the kind of this one, where the base has a record of it: BTK C481 for BTK C481S, ALK fusion
 * for EML4::ALK.
 */
export function widerOf(knowledge: Knowledge, alteration: string): string | undefined {
  const own = knowledge.alteration(alteration);
  const [gene, partner] = own?.genes ?? [];
  if (!own || gene === undefined) return undefined;
  if (own.form === 'fusion' && partner !== undefined)
    return anyFusionOf(knowledge, gene) ?? anyFusionOf(knowledge, partner);
  const [, from, position] = /\s([A-Z])(\d+)[A-Z]$/u.exec(own.name) ?? [];
  return own.form === 'substitution' && from !== undefined
    ? residueOf(knowledge, gene, { from, position: Number(position) })
    : undefined;
}
