import { type Amount, amountOf } from './amounts.ts';
import type { Kindred, Knowledge } from './knowledge.ts';
import { isOfEach } from './profiles.ts';
import type { Alteration, AlterationForm } from './records.ts';

/** Any change of one residue: "BTK C481", as curators write it. */
const isOfResidue = ({ name, form }: Alteration): boolean => form === 'mutation' && /\s[A-Z]\d+$/u.test(name);

/** A fusion of one gene with any other: "v::ALK Fusion", "FGFR2::v Fusion", as CIViC writes it. */
const isOfAnyPartner = ({ name, form }: Alteration): boolean =>
  form === 'fusion' && /^(?:v::\S+|\S+::v) fusion$/iu.test(name);

/** "NF1 mutation", of the gene as a whole. */
const isAnyMutation = ({ form, name, parts }: Alteration): boolean =>
  form === 'mutation' && parts.length === 0 && /^\S+ mutation$/iu.test(name);

/** A tumour suppressor that mutations only inactivate. */
function isLostByMutation(knowledge: Knowledge, gene: string): boolean {
  const known = knowledge.roleOf(gene);
  return known?.role === 'tumour-suppressor' && known.oneWay;
}

/** Whether the evidence on a record may be told of a change that is not quite it. */
export const speaksForOthers = (knowledge: Knowledge, record: Alteration): boolean =>
  isOfResidue(record) ||
  isOfAnyPartner(record) ||
  amountOf(record) !== undefined ||
  !isOfEach(record) ||
  (isAnyMutation(record) && record.genes.some((gene) => isLostByMutation(knowledge, gene)));

const alike = ({ id }: Alteration): Kindred => ({ alteration: id, isOpposite: false });

/** The records of any change of a residue, such as BTK C481. */
export const ofResidue = (
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

/** The records of the fusion of a gene with any other, such as ALK fusion. */
const anyFusionOf = (knowledge: Knowledge, gene: string): readonly Kindred[] =>
  knowledge.alterations(gene).filter(isOfAnyPartner).map(alike);

/** Forms that compare how much of a protein tumours have. A lost gene and a gained one are no two ends of one scale. */
const isCompared = (form: AlterationForm): boolean => form === 'expression' || form === 'overexpression';

/** The records on how much of the gene's product a tumour has, for a change of this form. */
export function ofAmount(knowledge: Knowledge, gene: string, form: AlterationForm, amount: Amount): readonly Kindred[] {
  const isLess = amount === 'less';
  return knowledge.alterations(gene).flatMap((record) => {
    const other = amountOf(record);
    if (other === undefined) return [];
    const isOpposite = isLess !== (other === 'less');
    return isOpposite && !(isCompared(form) && isCompared(record.form)) ? [] : [{ alteration: record.id, isOpposite }];
  });
}

/** Of a tumour suppressor that mutations only inactivate, mutation and loss are of one kind. */
export function ofLostSuppressor(knowledge: Knowledge, gene: string, isLost: boolean): readonly Kindred[] {
  if (!isLostByMutation(knowledge, gene)) return [];
  return knowledge
    .alterations(gene)
    .filter((record) => (isLost ? isAnyMutation(record) : record.form === 'loss'))
    .map(alike);
}

/** What a trial found of all that it took in by any of several changes. */
const pools = (knowledge: Knowledge, gene: string, { id }: Alteration): readonly Kindred[] =>
  knowledge
    .alterations(gene)
    .filter(
      (record) => record.parts.includes(id) && /\bOR\b/u.test(record.name) && !/\b(?:AND|NOT)\b/u.test(record.name),
    )
    .map(alike);

/** The records that may agree with a claim on this one: see `Kindred`. */
export function kindredOf(knowledge: Knowledge, alteration: string): readonly Kindred[] {
  const own = knowledge.alteration(alteration);
  const [gene, partner] = own?.genes ?? [];
  if (!own || gene === undefined || own.form === 'complex') return [];
  if (own.form === 'fusion') return fusionsOf(knowledge, gene, partner).filter((one) => one.alteration !== alteration);
  const [, from, position] = /\s([A-Z])(\d+)[A-Z]$/u.exec(own.name) ?? [];
  const amount = amountOf(own);
  return [
    ...(own.form === 'substitution' && from !== undefined
      ? ofResidue(knowledge, gene, { from, position: Number(position) })
      : []),
    ...(amount === undefined ? [] : ofAmount(knowledge, gene, own.form, amount)),
    ...(own.form === 'loss' || isAnyMutation(own) ? ofLostSuppressor(knowledge, gene, own.form === 'loss') : []),
    ...pools(knowledge, gene, own),
  ].filter((one) => one.alteration !== alteration);
}

function fusionsOf(knowledge: Knowledge, gene: string, partner: string | undefined): readonly Kindred[] {
  const ofFirst = anyFusionOf(knowledge, gene);
  return ofFirst.length > 0 || partner === undefined ? ofFirst : anyFusionOf(knowledge, partner);
}
