import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  baselineFileName,
  type ProjectFile,
  type ProjectFolder,
  type ProjectFolders,
  settingsFileName,
  tablesFolderName,
} from '../project/projectFolder.ts';

/** Looks for what projects keep. Each folder is read once by one reader. */
export interface ProjectReader {
  /** For the manuscripts of a folder; `folder` is a path of this system. */
  around(folder: string): Promise<ProjectFolders>;
}

/** A path as projects write it. */
export const projectPath = (path: string): string => resolve(path).split(sep).join('/').replace(/\/$/u, '');

export function createProjectReader(): ProjectReader {
  const known = new Map<string, Promise<readonly ProjectFolder[]>>();
  const upTo = (folder: string): Promise<readonly ProjectFolder[]> => {
    const before = known.get(folder);
    if (before) return before;
    const found = readUpwards(folder);
    known.set(folder, found);
    return found;
  };
  /** A repository is a project of its own: nothing above it is read. */
  const readUpwards = async (folder: string): Promise<readonly ProjectFolder[]> => {
    const parent = dirname(folder);
    const isTop = parent === folder || existsSync(join(folder, '.git'));
    const [outer, own] = await Promise.all([isTop ? [] : upTo(parent), readFolder(folder)]);
    return own ? [...outer, own] : outer;
  };
  return {
    around: async (folder) => ({ path: projectPath(folder), folders: await upTo(resolve(folder)) }),
  };
}

async function readFolder(folder: string): Promise<ProjectFolder | undefined> {
  const inside = join(folder, tablesFolderName);
  const [settings, names] = await Promise.all([
    readProjectFile(folder, settingsFileName),
    readdir(inside).catch((): string[] => []),
  ]);
  const tables = names.filter((name) => /\.(?:ya?ml|tsv)$/u.test(name)).sort();
  const read = await Promise.all(tables.map((name) => readProjectFile(inside, name)));
  const baseline = names.includes(baselineFileName) ? await readProjectFile(inside, baselineFileName) : undefined;
  if (!settings && !baseline && tables.length === 0) return undefined;
  return {
    path: projectPath(folder),
    tables: read.filter((file) => file !== undefined),
    ...(settings ? { settings } : {}),
    ...(baseline ? { baseline } : {}),
  };
}

/** A file that is not there, or may not be read, is none. */
async function readProjectFile(folder: string, name: string): Promise<ProjectFile | undefined> {
  const path = join(folder, name);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { uri: pathToFileURL(path).href, name, text };
}
