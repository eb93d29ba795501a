import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProjectFile } from '../lsp/host.ts';

/** The tables of a project lie in this folder of it. */
const folderName = '.resistance';

/** The tables of a workspace folder; a folder that is no file, or has none, gives none. */
export async function readProjectTables(folder: string): Promise<readonly ProjectFile[]> {
  if (!folder.startsWith('file:')) return [];
  const path = join(fileURLToPath(folder), folderName);
  const names = await readdir(path).catch(() => []);
  const tables = names.filter((name) => /\.(?:ya?ml|tsv)$/u.test(name)).sort();
  return Promise.all(
    tables.map(async (name) => ({
      uri: pathToFileURL(join(path, name)).href,
      name,
      text: await readFile(join(path, name), 'utf8'),
    })),
  );
}
