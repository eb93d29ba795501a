import type { TherapyTarget } from '../../tables/civic/importCivic.ts';
import { listOf, type TsvTable } from '../../tables/tsvTable.ts';

type Row = TsvTable['rows'][number];

/** A row of the list of drugs that names one of our substances. */
export interface SubstanceRow {
  readonly id: string;
  readonly row: Row;
  readonly name: string;
  /** The INN, if the selection gives it. */
  readonly inn: string | undefined;
}

/** What the rows of a list of drugs stand for. */
export interface DrugTargets {
  readonly substances: readonly SubstanceRow[];
  /** Lower-case names in the releases, with what they stand for; used to map evidence. */
  readonly therapies: ReadonlyMap<string, TherapyTarget>;
  readonly dropped: readonly string[];
}

/** Returns a name in the form used at the end of an id: `Gemtuzumab ozogamicin`. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Returns a target as the substance that an earlier row has the DrugBank id of, unless it is a combination or has an INN. */
const asKnown = (own: TherapyTarget, known: string | undefined): TherapyTarget =>
  known !== undefined && own.ids.length === 1 && own.inn === undefined ? { ids: [known] } : own;

/** Returns why a row stands for nothing, with the reason by which its name is kept, if it is. */
function whyDropped(
  key: string,
  drugbank: string,
  selected: TherapyTarget | undefined,
  stops: ReadonlySet<string>,
): { readonly why: string; readonly reason?: string } | undefined {
  if (stops.has(key)) return { why: 'in data/selection/drug-name-stops.txt', reason: 'no substance' };
  if (selected?.reason !== undefined) return { why: selected.reason };
  return selected === undefined && drugbank === ''
    ? { why: 'neither a DrugBank id nor an entry in data/selection/therapies.tsv', reason: 'not identified' }
    : undefined;
}

/**
 * Finds what each row stands for: what the committed selection says, otherwise the substance of its DrugBank id. Rows
 * with the same DrugBank id are one substance.
 */
export function drugTargets(
  rows: readonly Row[],
  selection: ReadonlyMap<string, TherapyTarget>,
  stops: ReadonlySet<string>,
): DrugTargets {
  const therapies = new Map<string, TherapyTarget>(selection);
  const idOfDrugbank = new Map<string, string>();
  const substances: SubstanceRow[] = [];
  const dropped: string[] = [];
  for (const row of rows) {
    const name = (row.cells.drug ?? '').trim();
    const key = name.toLowerCase();
    const drugbank = row.cells.drugbank_id ?? '';
    const selected = selection.get(key);
    const drop = whyDropped(key, drugbank, selected, stops);
    if (drop) {
      dropped.push(`drugs.tsv:${row.line}\t${name}\t${drop.why}`);
      if (drop.reason !== undefined) therapies.set(key, { ids: [], reason: drop.reason });
      continue;
    }
    const known = drugbank === '' ? undefined : idOfDrugbank.get(drugbank);
    const target = asKnown(selected ?? { ids: [`drug:${slug(name)}`] }, known);
    for (const other of [key, ...listOf(row.cells.other_names).map((one) => one.toLowerCase())])
      if (other === key || !selection.has(other)) therapies.set(other, target);
    const [id = '', ...more] = target.ids;
    if (more.length > 0 || !id.startsWith('drug:')) continue;
    if (drugbank !== '' && known === undefined) idOfDrugbank.set(drugbank, id);
    substances.push({ id, row, name, inn: target.inn });
  }
  return { substances, therapies, dropped };
}
