import type { Analysis } from '../core/analysis/analysis.ts';
import { analyze } from '../core/analysis/analyze.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { CompiledLayer } from '../core/knowledge/layer.ts';
import { bibliographyOf } from './bibliographyOf.ts';
import { defaultSelection, discover, leftOutWords } from './discover.ts';
import { exitCode } from './exitCode.ts';
import { formatOf } from './manuscriptFormat.ts';
import { createProjectLookup } from './manuscriptProject.ts';
import { write } from './output.ts';
import { readTextFile } from './readText.ts';

/** An analysed manuscript with the project that it belongs to. */
export interface AnalysedManuscript {
  readonly path: string;
  readonly analysis: Analysis;
  readonly knowledge: Knowledge;
}

/**
 * The manuscripts that a command's arguments name, except those that their project excludes. Unreadable files and faults of
 * project files are reported on standard error and set exit code 2; the others are still read.
 */
export async function* analysedManuscripts(
  paths: readonly string[],
  layers: readonly CompiledLayer[],
): AsyncGenerator<AnalysedManuscript> {
  const reportProblem = (problem: string): Promise<void> => {
    process.exitCode = exitCode.failed;
    return write(process.stderr, `${problem}\n`);
  };
  const lookup = createProjectLookup(layers, undefined, (fault) => void reportProblem(fault));
  for await (const target of discover(paths, defaultSelection)) {
    const { path } = target;
    if ('problem' in target) {
      await reportProblem(`${path}: ${target.problem}`);
      continue;
    }
    const { settings, knowledge, excludedBy } = await lookup.of(path);
    if (excludedBy !== undefined) {
      if (target.named) await write(process.stderr, `${leftOutWords(path, excludedBy)}\n`);
      continue;
    }
    const read = await readTextFile(path, settings.maxFileSize);
    if ('problem' in read) {
      await reportProblem(`${path}: ${read.problem}`);
      continue;
    }
    const bibliography = await bibliographyOf(path, read.text, settings);
    const analysis = analyze({ text: read.text, format: formatOf(path), bibliography }, knowledge, settings);
    yield { path, analysis, knowledge };
  }
}
