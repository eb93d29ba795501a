import type { FoundFile } from '../bibliography/namedFiles.ts';
import { type FileTree, folderOf, isWithin } from './fileTree.ts';

async function find(tree: FileTree, path: string): Promise<FoundFile & { readonly missing: boolean }> {
  const reading = await tree.read(path);
  return { missing: false, ...reading, uri: tree.uriOf(path) };
}

const pathsOf = (tree: FileTree, uris: readonly string[]): string[] =>
  uris.map((uri) => tree.pathOf(uri)).filter((path) => path !== undefined);

/**
 * A file by the name that the file or document at `from` (URI) gives it. Pandoc looks from where it is run, Quarto from the
 * project: both, as `roots` (URIs), are tried when the folder has no such file. Undefined where `from` lies in no tree.
 */
export async function readBeside(
  tree: FileTree,
  from: string,
  name: string,
  roots: readonly string[],
): Promise<FoundFile | undefined> {
  const folder = folderOf(tree.pathOf(from) ?? '');
  if (folder === undefined) return undefined;
  const around = pathsOf(tree, roots);
  const first = await find(tree, tree.resolve(folder, name));
  if (!first.missing) return first;
  // In a project of Quarto a name that begins with / is seen from its root.
  const elsewhere = [name, `./${name}`].flatMap((written) => around.map((root) => tree.resolve(root, written)));
  for (const path of new Set(elsewhere)) {
    const other = await find(tree, path);
    if (!other.missing) return other;
  }
  return first;
}

const highest = 8;

/**
 * The files of these names in the folder of `from` (URI) and in those above it, up to the one of `roots` that it lies in. Without
 * a root around it only its own folder is looked into.
 */
export async function readAbove(
  tree: FileTree,
  from: string,
  names: readonly string[],
  roots: readonly string[],
): Promise<readonly (FoundFile & { readonly name: string })[]> {
  let folder = folderOf(tree.pathOf(from) ?? '');
  const root = pathsOf(tree, roots).find((one) => folder !== undefined && isWithin(folder, one)) ?? folder;
  const found: (FoundFile & { readonly name: string })[] = [];
  for (let height = 0; height < highest && folder !== undefined; height++) {
    for (const name of names) {
      const file = await find(tree, `${folder}/${name}`);
      if (!file.missing) found.push({ ...file, name });
    }
    folder = folder === root ? undefined : folderOf(folder);
  }
  return found;
}
