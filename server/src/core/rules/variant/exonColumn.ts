import { inBlock } from '../../claims/inBlock.ts';
import { type TableCell, tablesOf } from '../../manuscript/tables.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import type { RuleContext } from '../rule.ts';

/** A table row that gives the exon of one change, and its gene if there is a column for it. */
export interface ExonRow {
  readonly mention: Mention;
  readonly gene: string | undefined;
  readonly number: number;
  /** Index of the exon's block; `prose` is the place of the number in it. */
  readonly block: number;
  readonly prose: Span;
}

const exonHead = /^exons?(?:\s(?:no\.?|number))?$/iu;
const geneHead = /^genes?$/iu;
/** Headings of a column with later changes, so that the exon may be that of the first change. */
const laterHead = /second|acquired|resist|additional|progress|relaps|recur|later|emerg/iu;
const numberAlone = /^(?:exon\s?)?([1-9]\d?)$/iu;

/** The rows below a heading cell of exons in the table with these cells. */
function* rowsBelow(
  { manuscript: { blocks }, mentions }: RuleContext,
  head: TableCell,
  cells: readonly TableCell[],
): Iterable<ExonRow> {
  const textOf = ({ block }: TableCell): string => blocks[block]!.prose.text;
  const namedIn = ({ block }: TableCell, kind: Mention['kind']): readonly Mention[] =>
    inBlock(mentions, block).filter((one) => one.kind === kind);
  const headings = cells.filter(({ row }) => row === 0);
  const ofGenes = headings.find((one) => geneHead.test(textOf(one)))?.column;
  const isLater = ({ column }: TableCell): boolean =>
    headings.some((one) => one.column === column && laterHead.test(textOf(one)));
  for (const cell of cells) {
    const digits = cell.column === head.column && cell.row > 0 ? numberAlone.exec(textOf(cell))?.[1] : undefined;
    if (digits === undefined) continue;
    const beside = cells.filter((other) => other !== cell && other.row === cell.row);
    const changes = beside.flatMap((other) => namedIn(other, 'variant').map((mention) => ({ mention, cell: other })));
    const [change, ...others] = changes;
    if (!change || others.length > 0 || isLater(change.cell)) continue;
    const geneCell = beside.find(({ column }) => column === ofGenes);
    const genes = geneCell ? namedIn(geneCell, 'gene') : [];
    if (geneCell && genes.length !== 1) continue;
    const gene = genes[0]?.ids.length === 1 ? genes[0].ids[0] : undefined;
    const end = textOf(cell).length;
    const prose = { start: end - digits.length, end };
    yield { mention: change.mention, gene, number: Number(digits), block: cell.block, prose };
  }
}

/** The rows of tables with an exon column. */
export function* exonRows(context: RuleContext): Iterable<ExonRow> {
  const { blocks } = context.manuscript;
  const heads = context.searchBlocks('columns of exons', (index) => {
    const { cell, prose } = blocks[index]!;
    return cell?.row === 0 && exonHead.test(prose.text) ? [true] : [];
  });
  if (heads.length === 0) return;
  const tables = tablesOf(blocks);
  for (const { block } of heads)
    for (const { cells } of tables) {
      const head = cells.find((one) => one.block === block);
      if (head) yield* rowsBelow(context, head, cells);
    }
}
