import type { Table, TableCell } from '../../manuscript/tables.ts';
import { isAbsent } from '../arguments/absence/absent.ts';
import { isWildType } from '../arguments/absence/wildType.ts';
import { type Argument, isCause, isChange, isTreatment, mostSpecificCauses } from '../arguments/arguments.ts';
import { withoutSecondNames } from '../arguments/lists/apposition.ts';
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
  textOf(cell: Pick<TableCell, 'block'>): string;
  argumentsOf(block: number): readonly Argument[];
}

/** The columns of a table whose headings are understood. */
interface Columns {
  headingsOf(contents: Column['contains']): readonly TableCell[];
  relationOf(heading: TableCell): Relation | undefined;
  /** "Avoid": whether the heading gives an advice, the reason of which is only likely to be the response. */
  isAdvice(heading: TableCell): boolean;
  /** Headings that are a treatment, or the response to it: their cells state its effect. */
  readonly treatments: readonly TableCell[];
  /** Headings that are an alteration: their cells state the effect of the treatment of the row. */
  readonly alterations: readonly TableCell[];
  /** What a cell states, in words or as a letter of a table of such letters. */
  effectIn(cell: TableCell | undefined): Relation | undefined;
  /** "Resistance to D": what a cell states of the treatments that it names itself. */
  effectOnNamed(cell: TableCell): Relation | undefined;
}

/**
 * Returns the rows of a table that say something of treatments. Only unambiguous headings count: one column of alterations, and
 * what is resisted or works either in a column of its own or stated by a cell that contains nothing else.
 */
export function readRows(reader: TableReader, { cells, caption }: Table): readonly TableRow[] {
  const columns = readColumns(reader, cells);
  const [cause, ...others] = columns.headingsOf('cause');
  if (others.length > 0) return [];
  const isOfResistance = caption !== undefined && isOnResistance(reader.textOf({ block: caption }));
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) if (cell.row > 0) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()].flatMap((row): readonly TableRow[] => {
    const under = (heading: TableCell | undefined) => row.find(({ column }) => column === heading?.column);
    if (!cause) return readRowOfTreatment(reader, columns, row, under);
    const subjectCell = under(cause);
    const subject = subjectCell ? subjectOf(reader, subjectCell, under(columns.headingsOf('gene')[0])) : [];
    if (!subjectCell || subject.length === 0) return [];
    const statements = [...readRow(reader, columns, cause, isOfResistance, under)];
    const disease = columns
      .headingsOf('disease')
      .flatMap((heading) => reader.argumentsOf(under(heading)?.block ?? -1))
      .filter(({ mention }) => mention.kind === 'disease');
    return statements.length > 0 ? [{ cells: row, subject, subjectCell, home: subjectCell, disease, statements }] : [];
  });
}

/** "Melanoma on D": in whom, and under which treatment. */
const diseaseOn = /^\s(?:on|under|treated\swith|given|receiving)\s$/i;
const isDiseaseOn = (text: string, [disease, one, ...others]: readonly Argument[]): boolean =>
  others.length === 0 &&
  disease?.mention.kind === 'disease' &&
  one !== undefined &&
  isTreatment(one) &&
  diseaseOn.test(text.slice(disease.mention.prose.end, one.mention.prose.start)) &&
  text.slice(0, disease.mention.prose.start).trim() === '' &&
  text.slice(one.mention.prose.end).trim() === '';

/** "Mechanisms of resistance to D": what the drugs of a table are. */
const onResistance =
  /(?<![a-z])(?:mechanisms?|causes?|alterations|mutations|changes|genes|determinants)\s(?:of|behind|conferring|causing|associated\swith|linked\sto)\s(?:[a-z]+\s){0,2}resistance\s(?:to|against)\s/i;
const onRemedies =
  /overc[ao]m|strateg|revers|circumvent|combin|options|approach|treatments?\sof|therap(?:y|ies)\s(?:for|of)/i;
const isOnResistance = (caption: string): boolean => onResistance.test(caption) && !onRemedies.test(caption);
/** "Loss; amplification predicts response": a cell of alterations that says what they do itself. */
const tellsEffect = /respon|sensitiv|predict|benefit|overc[ao]m/i;

/** "Resistance *to* D, E *and* F": all that a cell may say beside its effect and its treatments. */
const toTreatment = /\s(?:to|towards?|against)\s(?:an?\s|the\s|all\s|both\s)?$/i;
const listGlue = /^(?:[\s,;/+&()]|(?<![a-z])(?:and|or|as\swell\sas|plus|both)(?![a-z]))*$/i;

/** "*Response to* D", "D *sensitivity*": what a heading over effects may say besides its treatment. */
const besideTreatment = /^(?:(?:response|sensitivity)\sto\s|effect\sof\s)?$/i;
const afterTreatment = /^(?:\s(?:response|sensitivity))?$/i;

function readColumns({ words, textOf, argumentsOf }: TableReader, cells: readonly TableCell[]): Columns {
  const headings = cells.filter(({ row }) => row === 0);
  const read = new Map(headings.map((heading) => [heading, words.column(textOf(heading))] as const));
  const isTreatmentAlone = (heading: TableCell): boolean => {
    const named = argumentsOf(heading.block);
    if (isDiseaseOn(textOf(heading), named)) return true;
    const [one, disease, ...others] = named;
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
  const relations = [...read.values()].flatMap((column) => (column?.paired ? [column.relation] : []));
  const isUnpaired = (column: Column | undefined): boolean => column?.paired === true && new Set(relations).size < 2;
  for (const [heading, column] of read) if (isUnpaired(column)) read.set(heading, undefined);
  const unread = headings.filter((heading) => !read.get(heading));
  const treatments = unread.filter(isTreatmentAlone);
  const alterations = unread.filter(isAlterationAlone);
  const ofEffect = new Set([...treatments, ...alterations].map(({ column }) => column));
  const codeOf = effectCodes(cells.filter(({ row, column }) => row > 0 && ofEffect.has(column)).map(textOf));
  return {
    headingsOf: (contents) => headings.filter((heading) => read.get(heading)?.contains === contents),
    relationOf: (heading) => read.get(heading)?.relation,
    isAdvice: (heading) => read.get(heading)?.paired === true,
    treatments,
    alterations,
    effectIn: (cell) => (cell ? (words.effect(textOf(cell)) ?? codeOf(textOf(cell))) : undefined),
    effectOnNamed: (cell) => {
      const text = textOf(cell);
      const named = argumentsOf(cell.block).filter(isTreatment);
      const first = named[0]?.mention.prose;
      const before = first && text.slice(0, first.start);
      if (!before || !toTreatment.test(before)) return undefined;
      const gaps = named.map(({ mention: { prose } }, at) =>
        text.slice(prose.end, named[at + 1]?.mention.prose.start ?? text.length),
      );
      return gaps.every((gap) => listGlue.test(gap)) ? words.effect(before.replace(toTreatment, '')) : undefined;
    },
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

/** The genes that a cell itself names: PLCG2 of "C481S; PLCG2 R665W, L845F". */
const genesWritten = (causes: readonly Argument[]): ReadonlySet<string> =>
  new Set(causes.flatMap(({ mention: { kind, ids } }) => (kind === 'gene' ? ids : [])));

/** The alterations of a cell; empty if the gene column has another gene, or if the cell says that they are absent. */
function subjectOf(reader: TableReader, cell: TableCell, geneCell: TableCell | undefined): readonly Argument[] {
  const text = reader.textOf(cell);
  const causes = reader.argumentsOf(cell.block).filter(isCause);
  if (causes.some(({ mention }) => isWildType(text, mention) || isAbsent(text, mention))) return [];
  const subject = mostSpecificCauses(causes);
  const genes = new Set(geneCell ? reader.argumentsOf(geneCell.block).flatMap(({ mention }) => mention.ids) : []);
  const isOfColumn = subject.some(({ mention: { variants = [] } }) =>
    variants.some(({ gene }) => genes.has(gene ?? '')),
  );
  const written = isOfColumn ? genesWritten(causes) : new Set<string>();
  const isOfGene = ({ mention: { variants = [] } }: Argument) =>
    variants.every(({ gene }) => gene !== undefined && (genes.has(gene) || written.has(gene)));
  return genes.size === 0 || subject.every(isOfGene) ? subject : [];
}

function* readRow(
  { argumentsOf, textOf }: TableReader,
  columns: Columns,
  cause: TableCell,
  isOfResistance: boolean,
  under: (heading: TableCell) => TableCell | undefined,
): Iterable<RowStatement> {
  const statement = (
    relation: Relation | undefined,
    cue: TableCell,
    objectCell: TableCell | undefined,
    plain = true,
  ): readonly RowStatement[] => {
    const named = objectCell ? argumentsOf(objectCell.block).filter(isTreatment) : [];
    const object = objectCell ? withoutSecondNames(textOf(objectCell), named) : [];
    return relation && objectCell && object.length > 0 ? [{ relation, cue, object, objectCell, plain }] : [];
  };
  const { effectIn } = columns;

  for (const heading of columns.treatments) {
    const cell = under(heading);
    if (cell) yield* statement(effectIn(cell), cell, heading);
  }
  for (const heading of columns.headingsOf('effect')) {
    const cell = under(heading);
    if (cell) yield* statement(columns.effectOnNamed(cell), cell, cell);
  }
  const treatments = columns.headingsOf('treatment');
  for (const heading of treatments)
    yield* statement(columns.relationOf(heading), heading, under(heading), !columns.isAdvice(heading));
  const [treatment, ...more] = treatments;
  if (!treatment || more.length > 0 || columns.relationOf(treatment)) return;
  const [effect, ...effects] = columns.headingsOf('effect');
  const cell = effect ? under(effect) : undefined;
  if (cell && effects.length === 0) yield* statement(effectIn(cell), cell, under(treatment));
  else if (!effect) {
    const isListed = isOfResistance && treatment.column < cause.column && !tellsEffect.test(textOf(under(cause)!));
    yield* statement(
      columns.relationOf(cause) ?? (isListed ? 'resistance' : undefined),
      cause,
      under(treatment),
      false,
    );
  }
}
