import { type Command, InvalidArgumentError, Option } from 'commander';
import { severities } from '../../core/settings/settings.ts';
import { userCacheFolder } from '../../node/userData.ts';
import { checkManual } from '../check/manual.ts';
import { openResultCache, pruneResultCache } from '../check/resultCache.ts';
import { runCheck } from '../check/runCheck.ts';
import { defaultSelection } from '../discover.ts';
import { exitCode, reaches, type Threshold, thresholds } from '../exitCode.ts';
import { differenceFormatter } from '../formatters/difference.ts';
import { type FormatName, formatters } from '../formatters/index.ts';
import { writtenSettingsOf } from '../settingsFile.ts';

interface CheckOptions {
  readonly format: FormatName;
  readonly failOn: Threshold;
  readonly maxWarnings?: number;
  readonly config?: string;
  readonly baseline: boolean;
  readonly changedSince?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly gitignore: boolean;
  readonly stdinFilename?: string;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly cache?: true;
  readonly cacheFolder?: string;
  readonly jobs?: number;
}

function count(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

function atLeastOne(text: string): number {
  const number = count(text);
  if (number < 1) throw new InvalidArgumentError('Give a number of 1 or more.');
  return number;
}

/** An option with one value each time: one that takes as many as follow would take the paths behind it, too. */
const oneMore = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('report findings in manuscripts')
    .argument('[paths...]', 'files, folders (*.md, *.qmd, *.rmd below them), or - for standard input', ['.'])
    .optionsGroup('What is checked:')
    .option(
      '--include <pattern>',
      'what folders are searched for, as .gitignore would name it; may be repeated (*.md *.qmd *.rmd)',
      oneMore,
    )
    .option('--exclude <pattern>', 'what is left out, as .gitignore would name it; may be repeated', oneMore)
    .option('--no-gitignore', 'search files and folders that git ignores too')
    .option('--stdin-filename <path>', 'the file that standard input stands for: its project and format')
    .option('--changed-since <ref>', 'report only what changes since a branch, tag or commit bring about')
    .optionsGroup('How it is judged:')
    .option('--config <file>', 'settings, YAML or JSON, in place of those of .resistance.yaml')
    .option('--no-baseline', 'report parked findings too')
    .addOption(
      new Option('--fail-on <severity>', 'mildest severity that gives exit code 1')
        .choices(thresholds)
        .default('error'),
    )
    .option('--max-warnings <number>', 'exit code 1 when there are more warnings than this', count)
    .optionsGroup('What is printed:')
    .addOption(
      new Option('--format <format>', 'how to print').choices(Object.keys(formatters)).default('text' as FormatName),
    )
    .optionsGroup('What is changed:')
    .addOption(new Option('--fix', 'make all safe fixes in the files').conflicts('fixDryRun'))
    .option('--fix-dry-run', 'print what --fix would change, as a unified diff, and change nothing')
    .optionsGroup('Speed:')
    .option('--cache', 'keep results by content, and check only what differs')
    .option('--cache-folder <folder>', 'where results are kept (default: the cache folder of the system)')
    .option('--jobs <number>', 'threads to check on (default: as many as pay)', atLeastOne)
    .optionsGroup('Help:')
    .addHelpText('after', checkManual)
    .action(check);
}

async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const preview = options.fixDryRun === true;
  const cacheFolder = options.cacheFolder ?? (options.cache ? userCacheFolder() : undefined);
  const cache = cacheFolder === undefined ? undefined : await openResultCache(cacheFolder);
  const { summary, incomplete } = await runCheck({
    paths,
    selection: {
      include: options.include ?? defaultSelection.include,
      exclude: options.exclude ?? defaultSelection.exclude,
      gitignore: options.gitignore,
    },
    mode: {
      ...(options.config === undefined ? {} : { config: writtenSettingsOf(options.config) }),
      ...(cache === undefined ? {} : { cache }),
      ...(options.stdinFilename === undefined ? {} : { stdinName: options.stdinFilename }),
      baseline: options.baseline,
      fix: preview ? 'preview' : options.fix ? 'write' : 'none',
    },
    formatter: preview ? differenceFormatter() : formatters[options.format](),
    since: options.changedSince,
    threads: options.jobs,
  });
  if (cache !== undefined) await pruneResultCache(cache);
  const { findings } = summary;
  const found =
    severities.some((severity) => findings[severity] > 0 && reaches(severity, options.failOn)) ||
    findings.warning > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  process.exitCode = incomplete ? exitCode.failed : found ? exitCode.found : exitCode.clean;
}
