import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { analyze } from '../../core/analysis/analyze.ts';
import { baselineEntry } from '../../core/analysis/baseline.ts';
import { plural } from '../../core/text/plural.ts';
import { type Baseline, readBaseline, writeBaseline } from '../../project/baselineFile.ts';
import { baselineFileName, tablesFolderName } from '../../project/projectFolder.ts';
import { bibliographyOf } from '../bibliographyOf.ts';
import { CommandProblem, systemProblem, writingProblem } from '../commandProblem.ts';
import { defaultSelection, discover } from '../discover.ts';
import { exitCode } from '../exitCode.ts';
import { installedLayers } from '../installedKnowledge.ts';
import { makeFolder } from '../makeFolder.ts';
import { formatOf } from '../manuscriptFormat.ts';
import { createProjectLookup, type ManuscriptProject } from '../manuscriptProject.ts';
import { write } from '../output.ts';
import { readTextFile } from '../readText.ts';
import { replaceFile } from '../replaceFile.ts';

const path = join(tablesFolderName, baselineFileName);

/** Why nothing is written after a failure: a baseline of some of the manuscripts would park too little, or lose parked findings. */
const untouched = 'The baseline was left as it is; leave the file out (exclude, .gitignore) or mend it.';

/**
 * The manuscripts below this folder, each with its project. Throws a CommandProblem for whatever cannot be read. Faults of this
 * folder's own baseline do not count if it is about to be rewritten (`anew`).
 */
async function* manuscripts(anew = false): AsyncGenerator<{ file: string; text: string; project: ManuscriptProject }> {
  const problems: string[] = [];
  const lookup = createProjectLookup(installedLayers(), undefined, (fault) => {
    if (!anew || !fault.startsWith(`${resolve(path)}:`)) problems.push(fault);
  });
  for await (const target of discover(['.'], defaultSelection)) {
    if ('problem' in target) throw new CommandProblem(`${target.path}: ${target.problem}\n${untouched}`);
    const project = await lookup.of(target.path);
    if (problems.length > 0) throw new CommandProblem(problems.join('\n'));
    if (project.excludedBy !== undefined) continue;
    const read = await readTextFile(target.path, project.settings.maxFileSize);
    if ('problem' in read) throw new CommandProblem(`${target.path}: ${read.problem}\n${untouched}`);
    yield { file: relative('.', target.path).split(sep).join('/'), text: read.text, project };
  }
}

/** Analyses a manuscript with the findings that other folders parked and, if given, those that this one did. */
async function analysed(
  file: string,
  text: string,
  { knowledge, settings }: ManuscriptProject,
  baseline: readonly string[],
) {
  const bibliography = await bibliographyOf(file, text, settings);
  return analyze({ text, format: formatOf(file), bibliography, baseline }, knowledge, settings);
}

/** Removes entries from a list, each of them once. */
function without(entries: readonly string[], removed: readonly string[]): readonly string[] {
  const rest = [...removed];
  return entries.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function readOwn(): { readonly baseline: Baseline; readonly problem?: string } | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CommandProblem(`${path}: ${systemProblem(error)}`);
  }
  return readBaseline(text);
}

async function writeOwn(baseline: Baseline): Promise<void> {
  try {
    await makeFolder(tablesFolderName);
    await replaceFile(path, writeBaseline(baseline));
  } catch (error) {
    throw new CommandProblem(`${path}: ${writingProblem(error)}`);
  }
}

function needOwn(): Baseline {
  const own = readOwn();
  if (!own) throw new CommandProblem(`There is no ${path} here. Write one with "resistance baseline create".`);
  if (own.problem !== undefined) throw new CommandProblem(`${path}: ${own.problem}`);
  return own.baseline;
}

export async function createBaseline(): Promise<void> {
  // A faulty baseline parks nothing, and is about to be replaced.
  const own = readOwn()?.baseline;
  const parked = new Map<string, readonly string[]>();
  for await (const { file, text, project } of manuscripts(true)) {
    const others = without(project.baseline, own?.get(file) ?? []);
    const { findings, manuscript } = await analysed(file, text, project, others);
    parked.set(
      file,
      findings.map((finding) => baselineEntry(finding, manuscript)),
    );
  }
  await writeOwn(parked);
  await write(process.stdout, `${path}: ${countOf(parked)} parked. Commit the file.\n`);
}

const countOf = (parked: Baseline): string => {
  const lists = [...parked.values()].filter((entries) => entries.length > 0);
  return `${plural(lists.flat().length, 'finding')} in ${plural(lists.length, 'manuscript')}`;
};

/** Splits the baseline's entries, by file, into those still needed and those that can go. */
async function sortEntries(own: Baseline): Promise<{ readonly needed: Baseline; readonly gone: Baseline }> {
  const needed = new Map<string, readonly string[]>();
  const gone = new Map(own);
  for await (const { file, text, project } of manuscripts()) {
    const entries = own.get(file);
    if (!entries) continue;
    const others = without(project.baseline, entries);
    const { gone: outdated } = await analysed(file, text, project, [...entries, ...others]);
    const kept = without(entries, outdated);
    needed.set(file, kept);
    gone.set(file, without(entries, kept));
  }
  return { needed, gone };
}

export async function checkBaseline(): Promise<void> {
  const { needed, gone } = await sortEntries(needOwn());
  const outdated = [...gone].filter(([, entries]) => entries.length > 0);
  for (const [file, entries] of outdated)
    await write(process.stdout, `${file}: ${plural(entries.length, 'entry', 'entries')} can go\n`);
  await write(process.stdout, `${countOf(needed)} parked.\n`);
  if (outdated.length > 0) process.exitCode = exitCode.found;
}

export async function pruneBaseline(): Promise<void> {
  const { needed, gone } = await sortEntries(needOwn());
  await writeOwn(needed);
  const removed = [...gone.values()].flat().length;
  await write(process.stdout, `${path}: ${plural(removed, 'entry', 'entries')} removed, ${countOf(needed)} parked.\n`);
}
