import type { Verdict } from '../../claims/claim.ts';
import { verdictInWords } from '../evidence/verdictWords.ts';
import { linkTo } from '../links.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { LedgerRow } from './ledgerRows.ts';

/** The ledger as a table for people: place, claim, citations, and what curated evidence says. */
export function ledgerMarkdown(rows: readonly LedgerRow[]): string {
  const head = ['place', 'subject', 'relation', 'object', 'disease', 'citations', 'evidence', 'best source'];
  const lines = rows.map((row) => [
    `${escapeMarkdown(row.file)}:${row.line}`,
    escapeMarkdown(row.subject),
    `${row.relation}${row.stance === 'asserted' ? '' : ` (${row.stance})`}`,
    escapeMarkdown(row.object),
    escapeMarkdown(row.disease),
    row.citations === '' ? row.cited : escapeMarkdown(row.citations),
    `${verdictInWords(row.verdict as Verdict, Number(row.works_for), Number(row.works_against), 'work')}${row.best_level === '' ? '' : `, level ${row.best_level}`}`,
    row.best_source === '' ? '' : linkTo(row.best_source),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n')}\n`;
}
