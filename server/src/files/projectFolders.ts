import {
  baselineFileName,
  misnamedSettings,
  type ProjectFile,
  type ProjectFolder,
  type ProjectFolders,
  settingsFileName,
  tablesFolderName,
} from '../project/projectFolder.ts';
import { type FileTree, folderOf } from './fileTree.ts';

/** Looks for what projects keep. Each folder is read once by one reader. */
export interface ProjectReader {
  /** For the manuscripts of a folder. It looks into the folder and those around it, up to the top of the project. */
  around(folder: string): Promise<ProjectFolders>;
}

export function createProjectReader(tree: FileTree): ProjectReader {
  const known = new Map<string, Promise<readonly ProjectFolder[]>>();
  const upTo = (folder: string): Promise<readonly ProjectFolder[]> => {
    const before = known.get(folder);
    if (before) return before;
    const found = readUpwards(folder);
    known.set(folder, found);
    return found;
  };
  const readUpwards = async (folder: string): Promise<readonly ProjectFolder[]> => {
    const parent = tree.isTop(folder) ? undefined : folderOf(folder);
    const [outer, own] = await Promise.all([parent === undefined ? [] : upTo(parent), readFolder(tree, folder)]);
    return own ? [...outer, own] : outer;
  };
  return { around: async (folder) => ({ path: folder, folders: await upTo(folder) }) };
}

async function readFolder(tree: FileTree, folder: string): Promise<ProjectFolder | undefined> {
  const inside = `${folder}/${tablesFolderName}`;
  const [named, misnamed, names] = await Promise.all([
    readFile(tree, folder, settingsFileName),
    readFile(tree, folder, misnamedSettings),
    tree.names(inside),
  ]);
  const rename = `It is not read: settings are kept in ${settingsFileName}. Rename this file.`;
  const settings = named ?? (misnamed && { ...misnamed, text: '', problem: rename });
  const tables = names.filter((name) => /\.(?:ya?ml|tsv)$/u.test(name)).sort();
  const read = await Promise.all(tables.map((name) => readFile(tree, inside, name)));
  const baseline = names.includes(baselineFileName) ? await readFile(tree, inside, baselineFileName) : undefined;
  if (!settings && !baseline && tables.length === 0) return undefined;
  return {
    path: folder,
    tables: read.filter((file) => file !== undefined),
    ...(settings ? { settings } : {}),
    ...(baseline ? { baseline } : {}),
  };
}

/** A file that is not there is none; of one that is there and cannot be read the problem is told. */
async function readFile(tree: FileTree, folder: string, name: string): Promise<ProjectFile | undefined> {
  const path = `${folder}/${name}`;
  const reading = await tree.read(path);
  const file = { uri: tree.uriOf(path), name };
  if ('problem' in reading)
    return reading.missing
      ? undefined
      : { ...file, text: '', problem: `It is left out: ${reading.problem} Check that it is a file and may be read.` };
  // What stands for bytes that are no UTF-8.
  const isDecoded = !reading.text.includes('\uFFFD');
  return isDecoded
    ? { ...file, text: reading.text }
    : { ...file, text: '', problem: 'It is left out, since it is not UTF-8. Save it as UTF-8.' };
}
