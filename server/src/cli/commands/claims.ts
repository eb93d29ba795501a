import { type Command, Option } from 'commander';
import { analyze } from '../../core/analysis/analyze.ts';
import { ledgerCsv } from '../../core/features/ledger/ledgerCsv.ts';
import { ledgerHtml } from '../../core/features/ledger/ledgerHtml.ts';
import { ledgerMarkdown } from '../../core/features/ledger/ledgerMarkdown.ts';
import { type LedgerRow, ledgerRows } from '../../core/features/ledger/ledgerRows.ts';
import { bibliographyOf } from '../bibliographyOf.ts';
import { formatOf } from '../check/checkManuscript.ts';
import { createProjectLookup } from '../check/manuscriptProject.ts';
import { defaultWanted, discover } from '../discover.ts';
import { exitCode } from '../exitCode.ts';
import { installedLayers } from '../installedKnowledge.ts';
import { write } from '../output.ts';
import { readTextFile } from '../readText.ts';

const formats: Readonly<Record<string, (rows: readonly LedgerRow[], release: string) => string>> = {
  md: ledgerMarkdown,
  csv: ledgerCsv,
  json: (rows) => `${JSON.stringify(rows, undefined, 2)}\n`,
  html: ledgerHtml,
};

export function claimsCommand(program: Command): void {
  program
    .command('claims')
    .description(
      'print the claims of manuscripts as a ledger: place, entities, citations, and what curated evidence says',
    )
    .argument('[paths...]', 'files, or folders (*.md, *.qmd, *.rmd below them)', ['.'])
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(formats)).default('md'))
    .addHelpText('after', '\nExit codes: 0 everything was read, 2 something could not be.')
    .action(printClaims);
}

async function printClaims(paths: readonly string[], { format }: { readonly format: string }): Promise<void> {
  const layers = installedLayers();
  const lookup = createProjectLookup(layers, undefined, (fault) => {
    process.exitCode = exitCode.failed;
    process.stderr.write(`${fault}\n`);
  });
  const rows: LedgerRow[] = [];
  for await (const target of discover(paths, defaultWanted)) {
    const read = 'problem' in target ? target : await readManuscript(target.path, lookup);
    if (read === undefined) continue;
    if (Array.isArray(read)) rows.push(...read);
    else {
      process.exitCode = exitCode.failed;
      await write(process.stderr, `${target.path}: ${read.problem}\n`);
    }
  }
  const release = layers.map((layer) => layer.release.version).join(' + ');
  await write(process.stdout, formats[format]?.(rows, release) ?? '');
}

type Lookup = ReturnType<typeof createProjectLookup>;

/** The rows of one manuscript; undefined where its project leaves it out. */
async function readManuscript(
  path: string,
  lookup: Lookup,
): Promise<LedgerRow[] | { readonly problem: string } | undefined> {
  const { settings, knowledge, excluded } = await lookup.of(path);
  if (excluded) return undefined;
  const read = await readTextFile(path, settings.maxFileSize);
  if ('problem' in read) return { problem: read.problem };
  const bibliography = await bibliographyOf(path, read.text, settings);
  const analysis = analyze({ text: read.text, format: formatOf(path), bibliography }, knowledge, settings);
  return [...ledgerRows(path, analysis, knowledge)];
}
