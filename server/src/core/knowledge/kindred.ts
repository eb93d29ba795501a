import { type Amount, amountOf } from './amounts.ts';
import type { Kindred, Knowledge } from './knowledge.ts';
import { concernsEachPartAlone } from './profiles.ts';
import type { Alteration, AlterationForm } from './records.ts';

/** Whether a record is of any change of one residue: "BTK C481", as curators write it. */
const isOfResidue = ({ name, form }: Alteration): boolean => form === 'mutation' && /\s[A-Z]\d+$/u.test(name);

/** Whether a record is of the fusion of one gene with any other: "v::ALK Fusion", "FGFR2::v Fusion", as CIViC writes it. */
const isOfAnyPartner = ({ name, form }: Alteration): boolean =>
  form === 'fusion' && /^(?:v::\S+|\S+::v) fusion$/iu.test(name);

/** Whether a record is of any mutation of a gene: "NF1 mutation". */
const isAnyMutation = ({ form, name, parts }: Alteration): boolean =>
  form === 'mutation' && parts.length === 0 && /^\S+ mutation$/iu.test(name);

/** Whether a gene is a tumour suppressor that mutations only ever inactivate. */
function isLostByMutation(knowledge: Knowledge, gene: string): boolean {
  const geneRole = knowledge.roleOf(gene);
  return geneRole?.role === 'tumour-suppressor' && geneRole.oneWay;
}

/** Returns whether the evidence on a record may also be cited for a change that is not exactly the record's. */
export const appliesToOtherChanges = (knowledge: Knowledge, record: Alteration): boolean =>
  isOfResidue(record) ||
  isOfAnyPartner(record) ||
  amountOf(record) !== undefined ||
  !concernsEachPartAlone(record) ||
  (isAnyMutation(record) && record.genes.some((gene) => isLostByMutation(knowledge, gene)));

const alike = ({ id }: Alteration): Kindred => ({ alteration: id, isOpposite: false });

/** Returns the records of any change of a residue, such as BTK C481. */
export const kindredByResidue = (
  knowledge: Knowledge,
  gene: string,
  { from, position }: { readonly from: string; readonly position: number },
): readonly Kindred[] => {
  const wanted = `${knowledge.label(gene)} ${from}${position}`;
  return knowledge
    .alterations(gene)
    .filter((record) => record.name === wanted && isOfResidue(record))
    .map(alike);
};

/** Returns the records of the fusion of a gene with any other, such as ALK fusion. */
const anyFusionOf = (knowledge: Knowledge, gene: string): readonly Kindred[] =>
  knowledge.alterations(gene).filter(isOfAnyPartner).map(alike);

/** Whether a form compares how much of a protein tumours have. Loss and gain of a gene are not two ends of one scale. */
const isCompared = (form: AlterationForm): boolean => form === 'expression' || form === 'overexpression';

/** Returns the records on how much of the gene's product a tumour has, for a change of this form. */
export function kindredByAmount(
  knowledge: Knowledge,
  gene: string,
  form: AlterationForm,
  amount: Amount,
): readonly Kindred[] {
  const isLess = amount === 'less';
  return knowledge.alterations(gene).flatMap((record) => {
    const other = amountOf(record);
    if (other === undefined) return [];
    const isOpposite = isLess !== (other === 'less');
    return isOpposite && !(isCompared(form) && isCompared(record.form)) ? [] : [{ alteration: record.id, isOpposite }];
  });
}

/**
 * Returns the mutation records for a loss, and the loss records for a mutation, of a tumour suppressor that mutations
 * only inactivate.
 */
export function kindredByLoss(knowledge: Knowledge, gene: string, isLost: boolean): readonly Kindred[] {
  if (!isLostByMutation(knowledge, gene)) return [];
  return knowledge
    .alterations(gene)
    .filter((record) => (isLost ? isAnyMutation(record) : record.form === 'loss'))
    .map(alike);
}

/** Returns the records of pooled results, which a trial found for everyone included with any of several changes. */
const pooledRecords = (knowledge: Knowledge, gene: string, { id }: Alteration): readonly Kindred[] =>
  knowledge
    .alterations(gene)
    .filter(
      (record) => record.parts.includes(id) && /\bOR\b/u.test(record.name) && !/\b(?:AND|NOT)\b/u.test(record.name),
    )
    .map(alike);

/** Returns the records whose evidence may agree with a claim on this alteration: see `Kindred`. */
export function kindredOf(knowledge: Knowledge, alteration: string): readonly Kindred[] {
  const record = knowledge.alteration(alteration);
  const [gene, partner] = record?.genes ?? [];
  if (!record || gene === undefined || record.form === 'complex') return [];
  if (record.form === 'fusion')
    return fusionsOf(knowledge, gene, partner).filter((one) => one.alteration !== alteration);
  const [, from, position] = /\s([A-Z])(\d+)[A-Z]$/u.exec(record.name) ?? [];
  const amount = amountOf(record);
  return [
    ...(record.form === 'substitution' && from !== undefined
      ? kindredByResidue(knowledge, gene, { from, position: Number(position) })
      : []),
    ...(amount === undefined ? [] : kindredByAmount(knowledge, gene, record.form, amount)),
    ...(record.form === 'loss' || isAnyMutation(record) ? kindredByLoss(knowledge, gene, record.form === 'loss') : []),
    ...pooledRecords(knowledge, gene, record),
  ].filter((one) => one.alteration !== alteration);
}

function fusionsOf(knowledge: Knowledge, gene: string, partner: string | undefined): readonly Kindred[] {
  const ofFirst = anyFusionOf(knowledge, gene);
  return ofFirst.length > 0 || partner === undefined ? ofFirst : anyFusionOf(knowledge, partner);
}
