import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileTree } from '../files/fileTree.ts';

/** A path of this system as a `FileTree` writes it. */
export const treePath = (path: string): string => resolve(path).split(sep).join('/').replace(/\/$/u, '');

/** What the system's codes mean for a writer, who sees them beside a bibliography or a settings file. */
const unreadable: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read.',
  EPERM: 'it may not be read.',
  EISDIR: 'it is a folder.',
};

/** Of a bibliography or a settings file; a longer text would not fit into memory beside its entries. */
const mostBytes = 256 * 1024 * 1024;

/** The files of this computer. A repository is a project of its own: nothing above it concerns what lies in it. */
export const systemFiles: FileTree = {
  pathOf: (uri) => {
    try {
      return uri.startsWith('file:') ? treePath(fileURLToPath(uri)) : undefined;
    } catch {
      // Of another computer, or not to be decoded.
      return undefined;
    }
  },
  uriOf: (path) => pathToFileURL(path).href,
  resolve: (folder, name) =>
    treePath(name.startsWith('~/') ? join(homedir(), name.slice(2)) : resolve(`${folder}/`, name)),
  read: async (path) => {
    try {
      // A device has no end, and a pipe may wait for ever.
      const found = await stat(path);
      if (!found.isFile() && !found.isDirectory()) return { problem: 'it is a device or a pipe.', missing: false };
      if (found.size > mostBytes) return { problem: 'it is too large.', missing: false };
      return { text: (await readFile(path, 'utf8')).replace(/^\ufeff/u, '') };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const missing = code === 'ENOENT' || code === 'ENOTDIR';
      return { problem: missing ? 'it was not found.' : (unreadable[code ?? ''] ?? `${message}.`), missing };
    }
  },
  names: (folder) => readdir(folder).catch(() => []),
  isTop: (folder) => existsSync(`${folder}/.git`),
};
