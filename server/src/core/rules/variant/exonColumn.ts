import { inBlock } from '../../claims/inBlock.ts';
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

/** Indexes of the cells of a table, in both directions from a heading cell. */
function cellsAround({ manuscript: { blocks } }: RuleContext, head: number): readonly number[] {
  let first = head;
  while (blocks[first - 1]?.cell?.row === 0) first--;
  const cells: number[] = [];
  for (let at = first, row = 0; (blocks[at]?.cell?.row ?? -1) >= row; at++) {
    cells.push(at);
    row = blocks[at]!.cell!.row;
  }
  return cells;
}

/** The rows of tables with an exon column. */
export function* exonRows(context: RuleContext): Iterable<ExonRow> {
  const { manuscript, mentions } = context;
  const { blocks } = manuscript;
  const heads = context.searchBlocks('columns of exons', (index) => {
    const { cell, prose } = blocks[index]!;
    return cell?.row === 0 && exonHead.test(prose.text) ? [true] : [];
  });
  for (const { block: head } of heads) {
    const cells = cellsAround(context, head);
    const columnOf = (block: number): number => blocks[block]!.cell!.column;
    const genes = cells.find((block) => blocks[block]!.cell!.row === 0 && geneHead.test(blocks[block]!.prose.text));
    const headings = cells.filter((block) => blocks[block]!.cell!.row === 0);
    const headOf = (block: number): string =>
      headings
        .filter((one) => columnOf(one) === columnOf(block))
        .map((one) => blocks[one]!.prose.text)
        .join(' ');
    for (const block of cells) {
      const { cell, prose } = blocks[block]!;
      const digits = columnOf(block) === columnOf(head) ? numberAlone.exec(prose.text)?.[1] : undefined;
      if (!digits || cell!.row === 0) continue;
      const row = cells.filter((other) => other !== block && blocks[other]!.cell!.row === cell!.row);
      const changes = row.flatMap((other) => inBlock(mentions, other).filter(({ kind }) => kind === 'variant'));
      if (changes.length === 1 && laterHead.test(headOf(changes[0]!.block))) continue;
      const geneCell = row.find((other) => genes !== undefined && columnOf(other) === columnOf(genes));
      const named = geneCell === undefined ? [] : inBlock(mentions, geneCell).filter(({ kind }) => kind === 'gene');
      if (changes.length !== 1 || named.length > 1 || (geneCell !== undefined && named.length === 0)) continue;
      const end = prose.text.length;
      const gene = named[0]?.ids.length === 1 ? named[0].ids[0] : undefined;
      const place = { start: end - digits.length, end };
      yield { mention: changes[0]!, gene, number: Number(digits), block, prose: place };
    }
  }
}
