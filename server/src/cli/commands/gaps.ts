import { type Command, Option } from 'commander';
import { drugSections } from '../../core/features/gaps/drugSections.ts';
import { type GapRow, gapRows, gapsMarkdown } from '../../core/features/gaps/gapRows.ts';
import { analysedManuscripts } from '../analysedManuscripts.ts';
import { installedLayers } from '../installedKnowledge.ts';
import { write } from '../output.ts';
import { readingCommand } from '../readingCommand.ts';

const formats: Readonly<Record<string, (rows: readonly GapRow[]) => string>> = {
  text: (rows) =>
    rows.map(({ file, line, section, text }) => `${file}:${line} "${section}" does not name ${text}\n`).join(''),
  md: gapsMarkdown,
  json: (rows) => `${JSON.stringify(rows, undefined, 2)}\n`,
};

export function gapsCommand(program: Command): void {
  readingCommand(program, 'gaps', 'list curated resistance that sections on a drug or class leave out')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(formats)).default('text'))
    .action(printGaps);
}

async function printGaps(paths: readonly string[], { format }: { readonly format: string }): Promise<void> {
  let sections = 0;
  const rows: GapRow[] = [];
  for await (const { path, analysis, knowledge } of analysedManuscripts(paths, installedLayers())) {
    sections += drugSections(analysis, knowledge).length;
    rows.push(...gapRows(path, analysis, knowledge));
  }
  if (rows.length > 0 || format === 'json') await write(process.stdout, formats[format]?.(rows) ?? '');
  if (rows.length === 0 && process.exitCode === undefined) await write(process.stderr, `${nothingFound(sections)}\n`);
}

const nothingFound = (sections: number): string =>
  sections === 0
    ? 'No heading of a section names a drug or a class of drugs.'
    : 'The sections on drugs leave out nothing that is known.';
