import type { Severity } from '../../core/settings/settings.ts';
import { CommandProblem } from '../commandProblem.ts';
import { discover, type FileSelection, leftOutWords, type Target } from '../discover.ts';
import type { CheckFormatter, CheckSummary, FileReport, LeftOut } from '../formatters/checkReport.ts';
import { write } from '../output.ts';
import { pleaseReport } from '../pleaseReport.ts';
import { changedSince } from './changedSince.ts';
import type { CheckJob, CheckMode } from './checkMode.ts';
import { createChecker } from './createChecker.ts';
import { createProgress } from './progress.ts';
import { checkOnThreads, threadsFor } from './threads.ts';

export interface CheckRun {
  readonly paths: readonly string[];
  readonly selection: FileSelection;
  readonly mode: CheckMode;
  readonly formatter: CheckFormatter;
  /** A git ref: only findings that changes since then brought about are printed. */
  readonly since?: string | undefined;
  /** Number of threads; by default as many as are worthwhile. */
  readonly threads?: number | undefined;
}

export interface CheckOutcome {
  readonly summary: CheckSummary;
  /** Whether something went wrong: an unreadable file, a rule that failed, a faulty project file. */
  readonly incomplete: boolean;
}

const noDifference =
  'is UTF-16, of which no difference can be applied. Save it as UTF-8, or use --fix, which keeps UTF-16.';

/** Checks everything that the arguments name, and prints results as they come. */
export async function runCheck(run: CheckRun): Promise<CheckOutcome> {
  const { mode, formatter } = run;
  const findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const sums = { files: 0, unchecked: 0, parked: 0, gone: 0, fixed: 0 };
  let incomplete = false;
  const printed = new Set<string>();
  const targets = await targetsOf(run);
  const progress = createProgress(process.stderr, targets.length);
  const reportFault = (fault: string): void => {
    incomplete = true;
    if (printed.has(fault)) return;
    printed.add(fault);
    progress.clear();
    process.stderr.write(`${fault}\n`);
  };

  const print = async (report: FileReport | LeftOut | undefined): Promise<void> => {
    if (!report) return;
    progress.clear();
    if ('excludedBy' in report) {
      await write(process.stderr, `${leftOutWords(report.path, report.excludedBy)}\n`);
      return;
    }
    if ('problem' in report) {
      sums.unchecked++;
      incomplete = true;
      await write(process.stderr, `${report.path}: ${report.problem}\n`);
    } else {
      sums.files++;
      sums.parked += report.parked;
      sums.gone += report.gone;
      sums.fixed += report.fixed?.fixes ?? 0;
      for (const finding of report.findings) findings[finding.severity]++;
      if (mode.fix === 'preview' && report.fixed && report.fixed.difference === undefined)
        await write(process.stderr, `${report.path}: ${noDifference}\n`);
      if (report.unreadBefore !== undefined)
        await write(
          process.stderr,
          `${report.path}: all of its findings are told, since its earlier text ${report.unreadBefore}\n`,
        );
      for (const { rule, error } of report.faults)
        reportFault(
          `${report.path}: ${rule} failed and found nothing; the other rules stand. ${pleaseReport}\n${error}`,
        );
    }
    await write(process.stdout, formatter.file(report));
    progress.done(report.path);
  };

  const jobs = jobsOf(targets, run.since);
  const threads = targets.some(({ path }) => path === '-') ? 1 : threadsFor(targets.length, run.threads);
  if (threads > 1)
    for await (const report of checkOnThreads(jobs, mode, threads, __filename, reportFault)) await print(report);
  else {
    const checker = createChecker(mode, reportFault);
    for await (const job of jobs) await print(await checker.check(job));
  }
  progress.clear();
  const summary = { ...sums, findings };
  await write(process.stdout, formatter.end(summary));
  return { summary, incomplete };
}

async function targetsOf({ paths, selection, since, mode }: CheckRun): Promise<readonly Target[]> {
  const targets: Target[] = [];
  for await (const target of discover(paths, selection)) targets.push(target);
  if (!targets.some(({ path }) => path === '-')) {
    if (mode.stdinName === undefined) return targets;
    throw new CommandProblem(
      `--stdin-filename names the text on standard input, which is not to be read. Add - to what is checked: check --stdin-filename ${mode.stdinName} -`,
    );
  }
  if (mode.fix === 'write')
    throw new CommandProblem(
      'Standard input cannot be fixed in its place. Use --fix-dry-run, which prints the difference.',
    );
  if (since !== undefined) throw new CommandProblem('--changed-since needs files that git knows, not standard input.');
  return targets;
}

async function* jobsOf(targets: readonly Target[], since: string | undefined): AsyncGenerator<CheckJob> {
  const changed = since === undefined ? undefined : await changedSince(since);
  for (const target of targets) {
    if (!changed || 'problem' in target) yield target;
    else if (changed.has(target.path)) {
      const before = await changed.before(target.path);
      yield { ...target, ...(before === undefined ? {} : { before }) };
    }
  }
}
