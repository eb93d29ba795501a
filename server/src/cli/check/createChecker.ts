import { bibliographyOf } from '../bibliographyOf.ts';
import { writingProblem } from '../commandProblem.ts';
import type { FileReport, LeftOut } from '../formatters/checkReport.ts';
import { installedLayers } from '../installedKnowledge.ts';
import { createProjectLookup, type ManuscriptProject } from '../manuscriptProject.ts';
import { decodeText, encodeText, readTextFile, readTextStream } from '../readText.ts';
import { replaceFile } from '../replaceFile.ts';
import { checkManuscript } from './checkManuscript.ts';
import type { CheckJob, CheckMode } from './checkMode.ts';
import { createResultCache } from './resultCache.ts';

/** Checks manuscripts one by one. */
export interface Checker {
  /** Resolves to undefined if the project excludes a manuscript that nobody named. */
  check(job: CheckJob): Promise<FileReport | LeftOut | undefined>;
}

const nameless = '<stdin>';

/** The first sentence of a problem: nobody can save an earlier text otherwise. */
const withoutRemedy = (problem: string): string => /^.*?\.(?=\s|$)/u.exec(problem)?.[0] ?? problem;

/** `reportFault` is called with each fault of a project file, and of a checked file that could not be fixed. */
export function createChecker(mode: CheckMode, reportFault: (fault: string) => void): Checker {
  const layers = installedLayers();
  const lookup = createProjectLookup(layers, mode.config, reportFault);
  const cache = mode.cache === undefined ? undefined : createResultCache(mode.cache, layers);
  const projectOf = async (path: string) => {
    const project = await lookup.of(path);
    return mode.baseline ? project : { ...project, baseline: [] };
  };
  const fix = mode.fix !== 'none';
  const checkInput = async (): Promise<FileReport | LeftOut> => {
    const { stdinName } = mode;
    // Standard input without a name belongs to the current folder.
    const project = await projectOf(stdinName ?? nameless);
    const { excludedBy } = project;
    if (stdinName !== undefined && excludedBy !== undefined) return { path: stdinName, excludedBy };
    const read = await readTextStream(process.stdin, project.settings.maxFileSize);
    const bibliography =
      stdinName !== undefined && 'text' in read
        ? await bibliographyOf(stdinName, read.text, project.settings)
        : undefined;
    return checkManuscript({ path: stdinName ?? nameless, read, bibliography, fix }, project);
  };
  const checkFile = async (
    path: string,
    before: string | undefined,
    project: ManuscriptProject,
  ): Promise<FileReport> => {
    const read = await readTextFile(path, project.settings.maxFileSize);
    const bibliography = 'text' in read ? await bibliographyOf(path, read.text, project.settings) : undefined;
    const given = { path, read, before, bibliography, fix };
    if (cache && !fix) return cache.remembered(given, project, () => checkManuscript(given, project));
    const report = checkManuscript(given, project);
    if (!('fixed' in report) || mode.fix !== 'write' || 'problem' in read) return report;
    return replaceFile(path, encodeText(report.text, read)).then(
      () => report,
      (error) => {
        reportFault(`${path}: ${writingProblem(error)} Its safe fixes are not made.`);
        return checkManuscript({ ...given, fix: false }, project);
      },
    );
  };
  return {
    check: async ({ path, before, problem, named }) => {
      if (problem !== undefined) return { path, problem };
      if (path === '-') return checkInput();
      const project = await projectOf(path);
      const { excludedBy } = project;
      if (excludedBy !== undefined) return named && { path, excludedBy };
      const earlier = before && decodeText(Buffer.from(before), project.settings.maxFileSize);
      if (!earlier || 'text' in earlier) return checkFile(path, earlier?.text, project);
      const report = await checkFile(path, undefined, project);
      return 'problem' in report ? report : { ...report, unreadBefore: withoutRemedy(earlier.problem) };
    },
  };
}
