import { analyze } from '../../core/analysis/analyze.ts';
import type { Format } from '../../core/manuscript/manuscript.ts';
import type { FileReport } from '../formatters/checkReport.ts';
import { type ReadText, readTextFile } from '../readText.ts';
import type { ManuscriptProject } from './manuscriptProject.ts';

export const formatOf = (path: string): Format => (path.toLowerCase().endsWith('.txt') ? 'plain' : 'markdown');

/** Checks a text that `path` stands for. */
export function checkText(path: string, read: ReadText, project: ManuscriptProject): FileReport {
  if ('problem' in read) return { path, problem: read.problem };
  const { settings, knowledge, baseline } = project;
  const { findings, parked, gone, faults } = analyze(
    { text: read.text, format: formatOf(path), baseline },
    knowledge,
    settings,
  );
  return {
    path,
    ...read,
    findings,
    parked: parked.length,
    gone: gone.length,
    faults: faults.map(({ rule, error }) => ({
      rule,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })),
  };
}

export const checkFile = async (path: string, project: ManuscriptProject): Promise<FileReport> =>
  checkText(path, await readTextFile(path, project.settings.maxFileSize), project);
