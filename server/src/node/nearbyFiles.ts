import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FoundFile } from '../bibliography/namedFiles.ts';

const isInside = (path: string, folder: string): boolean => !relative(folder, path).startsWith('..');
const pathsOf = (uris: readonly string[]): string[] =>
  uris.flatMap((uri) => (uri.startsWith('file:') ? [fileURLToPath(uri)] : []));

async function read(path: string): Promise<FoundFile & { readonly missing: boolean }> {
  const uri = pathToFileURL(path).href;
  try {
    return { uri, text: (await readFile(path, 'utf8')).replace(/^\ufeff/u, ''), missing: false };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return { uri, problem: missing ? 'it was not found.' : `${message}.`, missing };
  }
}

/** See `Host.readBeside`. Pandoc looks from where it is run, Quarto from the project: both are tried when the folder has no such file. */
export async function readBeside(from: string, name: string, roots: readonly string[]): Promise<FoundFile | undefined> {
  if (!from.startsWith('file:')) return undefined;
  const written = name.startsWith('~/') ? join(homedir(), name.slice(2)) : name;
  const folders = [dirname(fileURLToPath(from)), ...pathsOf(roots)];
  const candidates = [
    ...folders.map((folder) => resolve(folder, written)),
    ...pathsOf(roots).map((root) => join(root, written)),
  ];
  const first = await read(candidates[0] ?? written);
  if (!first.missing) return first;
  for (const candidate of new Set(candidates.slice(1))) {
    const other = await read(candidate);
    if (!other.missing) return other;
  }
  return first;
}

const highest = 8;

/** See `Host.readAbove`. Without a root around the document only its own folder is looked into. */
export async function readAbove(
  from: string,
  names: readonly string[],
  roots: readonly string[],
): Promise<readonly (FoundFile & { readonly name: string })[]> {
  if (!from.startsWith('file:')) return [];
  let folder = dirname(fileURLToPath(from));
  const root = pathsOf(roots).find((one) => isInside(folder, one)) ?? folder;
  const found: (FoundFile & { readonly name: string })[] = [];
  for (let height = 0; height < highest; height++) {
    for (const name of names) {
      const file = await read(join(folder, name));
      if (!file.missing) found.push({ ...file, name });
    }
    if (resolve(folder) === resolve(root) || dirname(folder) === folder) break;
    folder = dirname(folder);
  }
  return found;
}
