import { exitCode } from './exitCode.ts';
import { installedLayers } from './installedKnowledge.ts';
import { createProjectLookup, type ManuscriptProject } from './manuscriptProject.ts';

/**
 * The project of what is asked at the shell without a manuscript: that of the current folder. Faults of its files are told on
 * standard error and set exit code 2.
 */
export const projectHere = (): Promise<ManuscriptProject> =>
  createProjectLookup(installedLayers(), undefined, (fault) => {
    process.exitCode = exitCode.failed;
    process.stderr.write(`${fault}\n`);
  }).of('<asked>');
