import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { byCodeUnit } from '../core/text/byCodeUnit.ts';
import { matches } from '../project/atPath.ts';
import { systemProblem } from './commandProblem.ts';
import { createGitIgnored, type GitIgnored } from './gitIgnored.ts';

/**
 * A file to check, standard input (`-`), or an argument that yields nothing to check, with the reason. A file that was not found
 * in a folder but is an argument itself is `named`.
 */
export type Target =
  | { readonly path: string; readonly named?: true }
  | { readonly path: string; readonly problem: string };

/** Why nothing is said of a file that was named. */
export const leftOutWords = (path: string, excludedBy: string): string =>
  `${path}: left out by "exclude" in ${excludedBy}.`;

/** Which files to take from folders. Patterns are those of `.gitignore`, relative to the current folder. */
export interface FileSelection {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly gitignore: boolean;
}

export const defaultSelection: FileSelection = { include: ['*.md', '*.qmd', '*.rmd'], exclude: [], gitignore: true };

/** Hidden files are skipped too: editors keep copies and locks there (`.#review.md`). */
const skipped = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/**
 * The files that the arguments name, each once; a folder stands for all files below it, in the order of their names. A file
 * named directly is taken whatever its name, unless `exclude` matches it. Links to folders are not followed, so that cycles
 * end.
 */
export async function* discover(paths: readonly string[], selection: FileSelection): AsyncGenerator<Target> {
  const seen = new Set<string>();
  const search = createSearch(selection);
  for (const path of paths)
    for await (const target of path === '-' ? [{ path, named: true as const }] : below(path, search)) {
      // a.md and ./a.md are the same file.
      const place = target.path === '-' ? '-' : resolve(target.path);
      if (seen.has(place)) continue;
      seen.add(place);
      yield target;
    }
}

interface Search {
  readonly include: readonly string[];
  /** Whether a file matches the include patterns. */
  seeks(file: string): boolean;
  /** Whether a matching file is excluded after all. */
  leavesOut(file: string): boolean;
  enters(folder: string): boolean;
  excludes(path: string): boolean;
}

/** A file that would be checked if git did not ignore it or a pattern exclude it. */
interface ExcludedFile {
  readonly path: string;
  readonly leftOut: true;
}

function createSearch({ include, exclude, gitignore }: FileSelection): Search {
  const isIgnored: GitIgnored = gitignore ? createGitIgnored() : () => false;
  // Paths outside the current folder are taken relative to the root of the file system.
  const seen = (path: string): string =>
    relative('.', path)
      .split(sep)
      .join('/')
      .replace(/^(?:\.\.\/|[A-Za-z]:\/)+/u, '');
  const excludes = (path: string): boolean => matches(exclude, seen(path));
  return {
    include,
    excludes,
    seeks: (file) => matches(include, seen(file)),
    leavesOut: (file) => excludes(file) || isIgnored(file, false),
    enters: (folder) => !matches(exclude, `${seen(folder)}/`) && !isIgnored(folder, true),
  };
}

async function* below(path: string, search: Search): AsyncGenerator<Target> {
  try {
    if (!(await stat(path)).isDirectory()) {
      if (!search.excludes(path)) yield { path, named: true };
      return;
    }
  } catch (error) {
    const isPattern = /[*?]/u.test(path) && (error as NodeJS.ErrnoException).code === 'ENOENT';
    const problem = isPattern
      ? 'is a pattern that no file answers to. Patterns go to --include.'
      : systemProblem(error);
    yield { path, problem };
    return;
  }
  let found = false;
  let leftOut = '';
  for await (const one of inFolder(path, search)) {
    if ('leftOut' in one) leftOut = ' but what git ignores or a pattern excludes';
    else {
      found = true;
      yield one;
    }
  }
  const names = search.include.join(', ');
  if (!found) yield { path, problem: `holds no manuscript (${names})${leftOut}. Name the files to check.` };
}

async function* inFolder(folder: string, search: Search): AsyncGenerator<Target | ExcludedFile> {
  let entries: Awaited<ReturnType<typeof list>>;
  try {
    entries = await list(folder);
  } catch (error) {
    yield { path: folder, problem: systemProblem(error) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (skipped(entry.name)) continue;
    if (entry.isDirectory()) {
      if (search.enters(path)) yield* inFolder(path, search);
    } else if (search.seeks(path) && (entry.isFile() || (await isLinkToFile(path))))
      yield search.leavesOut(path) ? { path, leftOut: true } : { path };
  }
}

/** Whether a link leads to a file: reading a pipe would wait forever. A dangling link is reported when it is read. */
const isLinkToFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => true,
  );

const list = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true })).sort((a, b) => byCodeUnit(a.name, b.name));
