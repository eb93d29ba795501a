import type { Connection } from 'vscode-languageserver';
import { type FileTree, isWithin } from '../files/fileTree.ts';
import { ReadFileRequest, ReadFolderRequest } from '../lsp/protocol/customMessages.ts';

/** Scheme and authority of a URI, and its path; queries tell of other things than files. */
const form = /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)$/iu;

/** As VS Code writes URIs, so that what it says of a file is known to be of that file. */
const escaped = (path: string): string =>
  path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');

/** `.` and `..` are gone through; above the root there is nothing. */
function straightened(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.map((part) => `/${part}`).join('');
}

/**
 * The files that whoever started the worker can read, of the scheme and authority of `uri`. In a browser an extension is given what
 * lies in the folders that are open (`roots`) and no more: a project ends there, and of a document in none of them only its own
 * folder is looked into.
 */
export function clientFiles(connection: Connection, uri: string, roots: readonly string[]): FileTree | undefined {
  const home = form.exec(uri)?.[1];
  if (home === undefined) return undefined;
  const pathOf = (one: string): string | undefined => {
    const [, place, path] = form.exec(one) ?? [];
    try {
      return place === home && path !== undefined ? straightened(decodeURIComponent(path)) : undefined;
    } catch {
      return undefined;
    }
  };
  const uriOf = (path: string): string => `${home}${escaped(path)}`;
  const open = roots.flatMap((root) => pathOf(root) ?? []);
  return {
    pathOf,
    uriOf,
    resolve: (folder, name) => straightened(name.startsWith('/') ? name : `${folder}/${name}`),
    read: (path) =>
      connection
        .sendRequest(ReadFileRequest, { uri: uriOf(path) })
        .catch((error: Error) => ({ problem: `${error.message}.`, missing: false })),
    names: (folder) => connection.sendRequest(ReadFolderRequest, { uri: uriOf(folder) }).catch(() => []),
    isTop: (folder) => !open.some((root) => folder !== root && isWithin(folder, root)),
  };
}
