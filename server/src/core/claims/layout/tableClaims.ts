import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Table } from '../../manuscript/tables.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Settings } from '../../settings/settings.ts';
import { type Argument, argumentReader } from '../arguments/arguments.ts';
import { areCombined, areCompound, groupNeighbours } from '../arguments/lists/actingTogether.ts';
import { withoutContradictions } from '../block/withoutContradictions.ts';
import type { Claim } from '../claim.ts';
import { weighClaim } from '../evidence/weighClaim.ts';
import { effectOf } from '../evidence/weighItems.ts';
import { tableWords } from './tableColumns.ts';
import { type RowStatement, readRows, type TableReader, type TableRow } from './tableRows.ts';

/** What is needed to weigh and cite the rows of a manuscript's tables. */
interface RowSources {
  readonly manuscript: Manuscript;
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly tables: TableReader;
}

/**
 * Returns the claims of table rows, one for each pair of an alteration and a treatment. Each belongs to the cell that the
 * row is of, and its sentence is the row. `isAsked` tells which blocks claims are wanted for: all cells of a table, or none.
 */
export function tableClaims(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  tables: readonly Table[],
  knowledge: Knowledge,
  settings: Settings,
  isAsked: (block: number) => boolean,
): readonly Claim[] {
  const asked = tables.filter(({ cells }) => isAsked(cells[0]!.block));
  if (asked.length === 0) return [];
  const byBlock = argumentsByBlock(mentions, knowledge);
  const reader: TableReader = {
    words: tableWords(knowledge),
    textOf: ({ block }) => manuscript.blocks[block]?.prose.text ?? '',
    argumentsOf: (block) => byBlock.get(block) ?? [],
  };
  const sources: RowSources = { manuscript, knowledge, settings, tables: reader };
  return asked.flatMap((table) =>
    readRows(reader, table).flatMap((row) =>
      withoutContradictions(
        row.statements.flatMap((statement) => claimsOfRow(sources, row, statement, table.caption)),
        mentions,
      ),
    ),
  );
}

/** The outermost mentions, by block. */
function argumentsByBlock(
  mentions: readonly Mention[],
  knowledge: Knowledge,
): ReadonlyMap<number, readonly Argument[]> {
  const byBlock = new Map<number, Argument[]>();
  const argumentOf = argumentReader(knowledge);
  mentions.forEach((mention, index) => {
    if (mention.nestedIn !== undefined) return;
    const argument = argumentOf(mention, index);
    const args = byBlock.get(mention.block);
    if (args) args.push(argument);
    else byBlock.set(mention.block, [argument]);
  });
  return byBlock;
}

/** The claims of one statement of a row. */
function claimsOfRow(
  { manuscript, knowledge, settings, tables: { textOf, argumentsOf } }: RowSources,
  row: TableRow,
  statement: RowStatement,
  caption: number | undefined,
): readonly Claim[] {
  const { blocks } = manuscript;
  const diseasesIn = (block: number) => argumentsOf(block).filter(({ mention }) => mention.kind === 'disease');
  const disease =
    [row.disease, diseasesIn(statement.objectCell.block), diseasesIn(caption ?? -1)].find((one) => one.length > 0) ??
    [];
  const citations = rowCitations(manuscript, row, settings.claims.citationScope === 'sentence' ? undefined : caption);
  const [subjectText, objectText] = [textOf(row.subjectCell), textOf(statement.objectCell)];
  const subjects = groupNeighbours(row.subject, (one, next) => areCompound(subjectText, subjectText, one, next));
  const objects = groupNeighbours(statement.object, (one, next) => areCombined(objectText, objectText, one, next));
  return subjects.flatMap((subject) =>
    objects.map((object): Claim => {
      const weighing = weighClaim(knowledge, {
        effect: effectOf(statement.relation, 'asserted')!,
        subject: subject.map(({ mention }) => mention),
        members: [],
        object: object.map(({ mention }) => mention),
        diseases: disease.flatMap(({ mention }) => mention.ids),
      });
      return {
        span: { start: blocks[row.cells[0]!.block]!.span.start, end: blocks[row.cells.at(-1)!.block]!.span.end },
        block: row.home.block,
        sentence: 0,
        cells: row.cells.map(({ block }) => block),
        relation: statement.relation,
        stance: 'asserted',
        subject: subject.map(({ index }) => index),
        object: object.map(({ index }) => index),
        together: subject.length > 1 || object.length > 1,
        plain: statement.plain,
        disease: disease.map(({ index }) => index),
        cue: blocks[statement.cue.block]!.span,
        citations,
        cited: citations.length > 0,
        exemption: 'table',
        ...weighing,
      };
    }),
  );
}

/** The citations of a row, else those of the caption. */
function rowCitations({ citations }: Manuscript, { cells }: TableRow, caption: number | undefined): readonly number[] {
  const within = (blocks: readonly (number | undefined)[]) =>
    citations.flatMap(({ block }, index) => (blocks.includes(block) ? [index] : []));
  const own = within(cells.map(({ block }) => block));
  return own.length > 0 ? own : within([caption]);
}
