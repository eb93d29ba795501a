import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sentencesInSource } from '../../manuscript/prose/inSource.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** What spreadsheets make of MARCH1, SEPT9 and DEC1: 1-Mar, Mar-01, 9-Sep. */
const date = /^(?:(\d{1,2})[-/.\s](Mar|Sep|Dec)|(Mar|Sep|Dec)[-/.\s]0?(\d{1,2}))$/iu;
const stems: Readonly<Record<string, readonly string[]>> = {
  mar: ['MARCHF', 'MTARC'],
  sep: ['SEPTIN'],
  dec: ['DELEC'],
};

/** Approved symbols of the genes whose old symbols turn into such a date. */
function candidates(text: string, knowledge: Knowledge): readonly string[] {
  const match = date.exec(text);
  const month = (match?.[2] ?? match?.[3])?.toLowerCase();
  const number = Number(match?.[1] ?? match?.[4]);
  return (month ? (stems[month] ?? []) : [])
    .map((stem) => `${stem}${number}`)
    .filter((symbol) => knowledge.geneOfSymbol(symbol));
}

/** In blocks: how far away a neighbouring item, or a cell of the same column, may be. */
const reach = 100;

/** Whether nearby items, or cells of the same column, consist of just the name of a gene. */
function standsAmongGenes(context: RuleContext, index: number): boolean {
  const { blocks } = context.manuscript;
  const { kind, cell } = blocks[index]!;
  if (cell?.row === 0) return false;
  let found = 0;
  for (let at = Math.max(0, index - reach); at <= index + reach && found < 2; at++)
    if (blocks[at]?.kind === kind && blocks[at]?.cell?.column === cell?.column && isGene(context, at)) found++;
  return found === 2;
}

const isGene = ({ manuscript, mentions }: RuleContext, index: number): boolean =>
  inBlock(mentions, index).some(
    ({ kind, prose }) => kind === 'gene' && manuscript.blocks[index]?.prose.text.length === prose.end - prose.start,
  );

/** Ziemann et al. 2016 (Genome Biol 17:177) found such dates in a fifth of papers with gene lists; HGNC renamed the genes in 2020. */
export const geneSpreadsheetDate = defineRule({
  id: 'gene/spreadsheet-date',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  title: 'A gene that a spreadsheet has turned into a date',
  why: 'Spreadsheets read MARCH1 and SEPT9 as days and show “1-Mar” and “9-Sep”; about a fifth of papers with gene lists had such cells (Ziemann et al. 2016), and HGNC gave the genes new symbols. Reported is a table cell or list item that is nothing but such a date among others, in the same column, that are nothing but genes.',
  examples: [
    {
      text: '| gene | change |\n| - | - |\n| EGFR | up |\n| ⟦9-Sep⟧ | up |\n| KRAS | down |',
      fixed: '| gene | change |\n| - | - |\n| EGFR | up |\n| SEPTIN9 | up |\n| KRAS | down |',
    },
    { text: '| visit | day |\n| - | - |\n| first | 9-Sep |\n| second | 1-Dec |', note: 'dates' },
    {
      text: '| Gene | Seen |\n| - | - |\n| KRAS | 3-Mar |\n| EGFR | 5-Mar |\n| TP53 | 7-Sep |',
      note: 'dates beside genes',
    },
    { text: 'The trial closed on 9-Sep.' },
  ],
  *check(context) {
    const { manuscript, knowledge } = context;
    for (let index = 0; index < manuscript.blocks.length; index++) {
      const block = manuscript.blocks[index]!;
      const { kind, prose } = block;
      if (kind !== 'table-cell' && kind !== 'list-item') continue;
      const symbols = date.test(prose.text) ? candidates(prose.text, knowledge) : [];
      const [span] = symbols.length === 0 ? [] : sentencesInSource(block);
      if (!span || !standsAmongGenes(context, index)) continue;
      yield {
        span,
        message: `“${prose.text}” among genes looks like what a spreadsheet makes of a symbol: ${symbols.join(' or ')}.`,
        data: symbols.flatMap((symbol) => knowledge.geneOfSymbol(symbol)?.id ?? []),
        fixes: symbols.map((symbol) => ({
          title: `Write ${symbol}`,
          safety: 'review',
          reason: 'Look it up in the original list.',
          edits: [{ ...span, newText: symbol }],
        })),
      };
    }
  },
});
