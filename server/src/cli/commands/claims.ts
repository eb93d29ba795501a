import { type Command, Option } from 'commander';
import { ledgerCsv } from '../../core/features/ledger/ledgerCsv.ts';
import { ledgerHtml } from '../../core/features/ledger/ledgerHtml.ts';
import { ledgerMarkdown } from '../../core/features/ledger/ledgerMarkdown.ts';
import { type LedgerRow, ledgerRows } from '../../core/features/ledger/ledgerRows.ts';
import { analysedManuscripts } from '../analysedManuscripts.ts';
import { installedLayers } from '../installedKnowledge.ts';
import { write } from '../output.ts';
import { readingCommand } from '../readingCommand.ts';

const formats: Readonly<Record<string, (rows: readonly LedgerRow[], release: string) => string>> = {
  md: ledgerMarkdown,
  csv: ledgerCsv,
  json: (rows) => `${JSON.stringify(rows, undefined, 2)}\n`,
  html: ledgerHtml,
};

export function claimsCommand(program: Command): void {
  readingCommand(
    program,
    'claims',
    'print the claims of manuscripts as a ledger: place, entities, citations, and what curated evidence says',
  )
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(formats)).default('md'))
    .action(printClaims);
}

async function printClaims(paths: readonly string[], { format }: { readonly format: string }): Promise<void> {
  const layers = installedLayers();
  const rows: LedgerRow[] = [];
  for await (const { path, analysis, knowledge } of analysedManuscripts(paths, layers))
    rows.push(...ledgerRows(path, analysis, knowledge));
  const release = layers.map((layer) => layer.release.version).join(' + ');
  await write(process.stdout, formats[format]?.(rows, release) ?? '');
}
