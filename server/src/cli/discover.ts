import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemProblem } from './commandProblem.ts';

/** A file to check, standard input (`-`), or an argument that names nothing to check. */
export type Target = { readonly path: string } | { readonly path: string; readonly problem: string };

const manuscript = /\.(?:md|qmd|rmd)$/iu;
const skipped = (folder: string): boolean => folder === 'node_modules' || folder.startsWith('.');

/**
 * What the arguments name, each file once, folders with all that is below them in the order of their names. A file that is
 * named itself is taken whatever it is called. Links to folders are not followed, so that a circle ends.
 */
export async function* discover(paths: readonly string[]): AsyncGenerator<Target> {
  const seen = new Set<string>();
  for (const path of paths)
    for await (const target of path === '-' ? [{ path }] : below(path)) {
      if (seen.has(target.path)) continue;
      seen.add(target.path);
      yield target;
    }
}

async function* below(path: string): AsyncGenerator<Target> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { path };
      return;
    }
  } catch (error) {
    yield { path, problem: systemProblem(error) };
    return;
  }
  let found = false;
  for await (const target of inFolder(path)) {
    found = true;
    yield target;
  }
  if (!found) yield { path, problem: 'holds no .md, .qmd or .rmd file. Name the files to check.' };
}

async function* inFolder(folder: string): AsyncGenerator<Target> {
  let entries: Awaited<ReturnType<typeof list>>;
  try {
    entries = await list(folder);
  } catch (error) {
    yield { path: folder, problem: systemProblem(error) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped(entry.name)) yield* inFolder(path);
    } else if (manuscript.test(entry.name)) yield { path };
  }
}

const list = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
