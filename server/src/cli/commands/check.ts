import { type Command, Option } from 'commander';
import { analyze } from '../../core/analysis/analyze.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Settings, Severity } from '../../core/settings/settings.ts';
import { bibliographyOf } from '../bibliographyOf.ts';
import { discover, type Target } from '../discover.ts';
import { exitCode, reaches, severities, type Threshold, thresholds } from '../exitCode.ts';
import type { FileReport } from '../formatters/checkReport.ts';
import { jsonFormatter } from '../formatters/json.ts';
import { paletteFor } from '../formatters/palette.ts';
import { textFormatter } from '../formatters/text.ts';
import { installedKnowledge } from '../installedKnowledge.ts';
import { write } from '../output.ts';
import { readTextFile, readTextStream } from '../readText.ts';
import { settingsOf } from '../settingsFile.ts';

interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Threshold;
  readonly config?: string;
}

export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('report findings in manuscripts')
    .argument('[paths...]', 'files, folders (*.md, *.qmd, *.rmd below them), or - for standard input', ['.'])
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'mildest severity that gives exit code 1')
        .choices(thresholds)
        .default('error'),
    )
    .option('--config <file>', 'settings, YAML or JSON, with the keys of the editor')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing at or above --fail-on, 1 something, 2 something could not be checked.',
    )
    .action(check);
}

async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const settings = settingsOf(options.config);
  const knowledge = installedKnowledge();
  const formatter = options.format === 'json' ? jsonFormatter() : textFormatter(paletteFor(process.stdout));
  const findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;
  let unchecked = 0;
  let incomplete = 0;
  for await (const target of discover(paths)) {
    const report = await checkTarget(target, knowledge, settings);
    if ('problem' in report) {
      unchecked++;
      await write(process.stderr, `${report.path}: ${report.problem}\n`);
    } else {
      files++;
      for (const finding of report.findings) findings[finding.severity]++;
      for (const { rule, error } of report.faults)
        await write(process.stderr, `${report.path}: ${rule} failed and found nothing: ${error}\n`);
      if (report.faults.length > 0) incomplete++;
    }
    await write(process.stdout, formatter.file(report));
  }
  await write(process.stdout, formatter.end({ files, unchecked, findings }));
  const found = severities.some((severity) => findings[severity] > 0 && reaches(severity, options.failOn));
  process.exitCode = unchecked + incomplete > 0 ? exitCode.failed : found ? exitCode.found : exitCode.clean;
}

async function checkTarget(target: Target, knowledge: Knowledge, settings: Settings): Promise<FileReport> {
  if ('problem' in target) return target;
  const fromInput = target.path === '-';
  const path = fromInput ? '<stdin>' : target.path;
  const read = fromInput
    ? await readTextStream(process.stdin, settings.maxFileSize)
    : await readTextFile(path, settings.maxFileSize);
  if ('problem' in read) return { path, problem: read.problem };
  const format = path.toLowerCase().endsWith('.txt') ? 'plain' : 'markdown';
  const bibliography = fromInput ? undefined : await bibliographyOf(path, read.text, settings);
  const { findings, faults } = analyze({ text: read.text, format, bibliography }, knowledge, settings);
  return { path, ...read, findings, faults };
}
