import { type Command, Option } from 'commander';
import type { Severity } from '../../core/settings/settings.ts';
import { checkFile, checkText } from '../check/checkManuscript.ts';
import { createProjectLookup, type ProjectLookup } from '../check/manuscriptProject.ts';
import { defaultWanted, discover, type Target } from '../discover.ts';
import { exitCode, reaches, severities, type Threshold, thresholds } from '../exitCode.ts';
import type { FileReport } from '../formatters/checkReport.ts';
import { jsonFormatter } from '../formatters/json.ts';
import { paletteFor } from '../formatters/palette.ts';
import { textFormatter } from '../formatters/text.ts';
import { installedLayers } from '../installedKnowledge.ts';
import { write } from '../output.ts';
import { readTextStream } from '../readText.ts';
import { writtenSettingsOf } from '../settingsFile.ts';

interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Threshold;
  readonly config?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly gitignore: boolean;
  readonly stdinFilename?: string;
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
    .option('--config <file>', 'settings, YAML or JSON, in place of those of .resistance.yaml')
    .option('--include <pattern...>', 'what folders are searched for, as .gitignore would name it (*.md *.qmd *.rmd)')
    .option('--exclude <pattern...>', 'what is left out, as .gitignore would name it')
    .option('--no-gitignore', 'search files and folders that git ignores too')
    .option('--stdin-filename <path>', 'the file that standard input stands for: its project and format')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing at or above --fail-on, 1 something, 2 something could not be checked.',
    )
    .action(check);
}

async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  let faults = 0;
  const config = options.config === undefined ? undefined : writtenSettingsOf(options.config);
  const lookup = createProjectLookup(installedLayers(), config, (fault) => {
    faults++;
    process.stderr.write(`${fault}\n`);
  });
  const formatter = options.format === 'json' ? jsonFormatter() : textFormatter(paletteFor(process.stdout));
  const findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const sums = { files: 0, unchecked: 0, parked: 0, gone: 0 };
  let incomplete = 0;
  const wanted = {
    include: options.include ?? defaultWanted.include,
    exclude: options.exclude ?? defaultWanted.exclude,
    gitignore: options.gitignore,
  };
  for await (const target of discover(paths, wanted)) {
    const report = await checkTarget(target, lookup, options.stdinFilename);
    if (!report) continue;
    if ('problem' in report) {
      sums.unchecked++;
      await write(process.stderr, `${report.path}: ${report.problem}\n`);
    } else {
      sums.files++;
      sums.parked += report.parked;
      sums.gone += report.gone;
      for (const finding of report.findings) findings[finding.severity]++;
      for (const { rule, error } of report.faults)
        await write(process.stderr, `${report.path}: ${rule} failed and found nothing: ${error}\n`);
      if (report.faults.length > 0) incomplete++;
    }
    await write(process.stdout, formatter.file(report));
  }
  await write(process.stdout, formatter.end({ ...sums, findings }));
  const found = severities.some((severity) => findings[severity] > 0 && reaches(severity, options.failOn));
  process.exitCode =
    sums.unchecked + incomplete + faults > 0 ? exitCode.failed : found ? exitCode.found : exitCode.clean;
}

/** Undefined where the project leaves the manuscript out. */
async function checkTarget(
  target: Target,
  lookup: ProjectLookup,
  stdinFilename: string | undefined,
): Promise<FileReport | undefined> {
  if ('problem' in target) return target;
  if (target.path !== '-') {
    const project = await lookup.of(target.path);
    return project.excluded ? undefined : checkFile(target.path, project);
  }
  // Without a name it belongs to the folder that the program runs in.
  const project = await lookup.of(stdinFilename ?? '<stdin>');
  if (stdinFilename !== undefined && project.excluded) return undefined;
  const read = await readTextStream(process.stdin, project.settings.maxFileSize);
  return checkText(stdinFilename ?? '<stdin>', read, project);
}
