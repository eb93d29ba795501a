import type { Table, TableCell } from '../../manuscript/tables.ts';
import { isAbsent } from '../arguments/absence/absent.ts';
import { isWildType } from '../arguments/absence/wildType.ts';
import { type Argument, isCause, isChange, isTreatment, mostSpecificCauses } from '../arguments/arguments.ts';
import type { Relation } from '../claim.ts';
import { effectCodes } from './effectCodes.ts';
import type { Column, TableWords } from './tableColumns.ts';

/** What a row says of the treatments in one of its cells or in a heading. */
export interface RowStatement {
  readonly relation: Relation;
  /** The cell that states the relation: one of the row, or a heading. */
  readonly cue: TableCell;
  readonly object: readonly Argument[];
  readonly objectCell: TableCell;
  /**
   * Whether the relation is stated for this row. "Resistance mutation" above a column applies to all rows alike, and the drug
   * may be what overcomes it.
   */
  readonly plain: boolean;
}

/** A row that names alterations, or has them as headings, with what it says of treatments. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly subject: readonly Argument[];
  readonly subjectCell: TableCell;
  /** The cell that its claims belong to: that of the alteration, or of the treatment under alterations as headings. */
  readonly home: TableCell;
  readonly disease: readonly Argument[];
  readonly statements: readonly RowStatement[];
}

/** What is needed to read tables. */
export interface TableReader {
  readonly words: TableWords;
  textOf(cell: TableCell): string;
  argumentsOf(block: number): readonly Argument[];
}

/** The columns of a table whose headings are understood. */
interface Columns {
  headingsOf(contents: Column['contains']): readonly TableCell[];
  relationOf(heading: TableCell): Relation | undefined;
  /** Headings that are a treatment, or the response to it: their cells state its effect. */
  readonly treatments: readonly TableCell[];
  /** Headings that are an alteration: their cells state the effect of the treatment of the row. */
  readonly alterations: readonly TableCell[];
  /** What a cell states, in words or as a letter of a table of such letters. */
  effectIn(cell: TableCell | undefined): Relation | undefined;
}

/**
 * Returns the rows of a table that say something of treatments. Only unambiguous headings count: one column of alterations, and
 * what is resisted or works either in a column of its own or stated by a cell that contains nothing else.
 */
export function readRows(reader: TableReader, { cells }: Table): readonly TableRow[] {
  const columns = readColumns(reader, cells);
  const [cause, ...others] = columns.headingsOf('cause');
  if (others.length > 0) return [];
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) if (cell.row > 0) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()].flatMap((row): readonly TableRow[] => {
    const under = (heading: TableCell | undefined) => row.find(({ column }) => column === heading?.column);
    if (!cause) return readRowOfTreatment(reader, columns, row, under);
    const subjectCell = under(cause);
    const subject = subjectCell ? subjectOf(reader, subjectCell, under(columns.headingsOf('gene')[0])) : [];
    if (!subjectCell || subject.length === 0) return [];
    const statements = [...readRow(reader, columns, cause, under)];
    const disease = columns
      .headingsOf('disease')
      .flatMap((heading) => reader.argumentsOf(under(heading)?.block ?? -1))
      .filter(({ mention }) => mention.kind === 'disease');
    return statements.length > 0 ? [{ cells: row, subject, subjectCell, home: subjectCell, disease, statements }] : [];
  });
}

/** "*Response to* D", "D *sensitivity*": what a heading over effects may say besides its treatment. */
const besideTreatment = /^(?:(?:response|sensitivity)\sto\s|effect\sof\s)?$/i;
const afterTreatment = /^(?:\s(?:response|sensitivity))?$/i;

function readColumns({ words, textOf, argumentsOf }: TableReader, cells: readonly TableCell[]): Columns {
  const headings = cells.filter(({ row }) => row === 0);
  const read = new Map(headings.map((heading) => [heading, words.column(textOf(heading))] as const));
  const isTreatmentAlone = (heading: TableCell): boolean => {
    const [one, disease, ...others] = argumentsOf(heading.block);
    if (one === undefined || others.length > 0 || !isTreatment(one)) return false;
    if (disease && disease.mention.kind !== 'disease') return false;
    const text = disease ? textOf(heading).trim().replace(` in ${disease.mention.text}`, '') : textOf(heading).trim();
    const at = text.indexOf(one.mention.text);
    const [before, after] = [text.slice(0, at), text.slice(at + one.mention.text.length)];
    return at >= 0 && besideTreatment.test(before) && afterTreatment.test(after) && !(before && after);
  };
  /** "T790M", "EGFR T790M", "FLT3-ITD": changes with their gene, and nothing beside them. */
  const isAlterationAlone = (heading: TableCell): boolean => {
    const named = argumentsOf(heading.block);
    const rest = named.reduce((left, { mention }) => left.replace(mention.text, ''), textOf(heading));
    const areChanges = named.some(isChange) && named.every((one) => isChange(one) || one.mention.kind === 'gene');
    return areChanges && !/[\p{L}\d]/u.test(rest);
  };
  const unread = headings.filter((heading) => !read.get(heading));
  const treatments = unread.filter(isTreatmentAlone);
  const alterations = unread.filter(isAlterationAlone);
  const ofEffect = new Set([...treatments, ...alterations].map(({ column }) => column));
  const codeOf = effectCodes(cells.filter(({ row, column }) => row > 0 && ofEffect.has(column)).map(textOf));
  return {
    headingsOf: (contents) => headings.filter((heading) => read.get(heading)?.contains === contents),
    relationOf: (heading) => read.get(heading)?.relation,
    treatments,
    alterations,
    effectIn: (cell) => (cell ? (words.effect(textOf(cell)) ?? codeOf(textOf(cell))) : undefined),
  };
}

/** The statements of a row that names treatments, under headings that name alterations. */
function readRowOfTreatment(
  { argumentsOf }: TableReader,
  { alterations, headingsOf, relationOf, effectIn }: Columns,
  row: readonly TableCell[],
  under: (heading: TableCell) => TableCell | undefined,
): readonly TableRow[] {
  const [treatment, ...more] = headingsOf('treatment');
  const objectCell = treatment && more.length === 0 && !relationOf(treatment) ? under(treatment) : undefined;
  const object = objectCell ? argumentsOf(objectCell.block).filter(isTreatment) : [];
  if (!objectCell || object.length === 0) return [];
  return alterations.flatMap((heading): readonly TableRow[] => {
    const cue = under(heading);
    const relation = effectIn(cue);
    if (!cue || !relation) return [];
    const subject = mostSpecificCauses(argumentsOf(heading.block).filter(isCause));
    const statement = { relation, cue, object, objectCell, plain: true };
    return [{ cells: row, subject, subjectCell: heading, home: objectCell, disease: [], statements: [statement] }];
  });
}

/** The alterations of a cell; empty if the gene column has another gene, or if the cell says that they are absent. */
function subjectOf(reader: TableReader, cell: TableCell, geneCell: TableCell | undefined): readonly Argument[] {
  const text = reader.textOf(cell);
  const causes = reader.argumentsOf(cell.block).filter(isCause);
  if (causes.some(({ mention }) => isWildType(text, mention) || isAbsent(text, mention))) return [];
  const subject = mostSpecificCauses(causes);
  const genes = new Set(geneCell ? reader.argumentsOf(geneCell.block).flatMap(({ mention }) => mention.ids) : []);
  const isOfGene = ({ mention: { variants = [] } }: Argument) =>
    variants.every(({ gene }) => gene !== undefined && genes.has(gene));
  return genes.size === 0 || subject.every(isOfGene) ? subject : [];
}

function* readRow(
  { argumentsOf }: TableReader,
  columns: Columns,
  cause: TableCell,
  under: (heading: TableCell) => TableCell | undefined,
): Iterable<RowStatement> {
  const statement = (
    relation: Relation | undefined,
    cue: TableCell,
    objectCell: TableCell | undefined,
    plain = true,
  ): readonly RowStatement[] => {
    const object = objectCell ? argumentsOf(objectCell.block).filter(isTreatment) : [];
    return relation && objectCell && object.length > 0 ? [{ relation, cue, object, objectCell, plain }] : [];
  };
  const { effectIn } = columns;

  for (const heading of columns.treatments) {
    const cell = under(heading);
    if (cell) yield* statement(effectIn(cell), cell, heading);
  }
  const treatments = columns.headingsOf('treatment');
  for (const heading of treatments) yield* statement(columns.relationOf(heading), heading, under(heading));
  const [treatment, ...more] = treatments;
  if (!treatment || more.length > 0 || columns.relationOf(treatment)) return;
  const [effect, ...effects] = columns.headingsOf('effect');
  const cell = effect ? under(effect) : undefined;
  if (cell && effects.length === 0) yield* statement(effectIn(cell), cell, under(treatment));
  else if (!effect) yield* statement(columns.relationOf(cause), cause, under(treatment), false);
}
