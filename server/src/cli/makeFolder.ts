import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Creates a folder and its parents one by one, and rejects if nothing can be written to it. The system library's `recursive`
 * option hangs on a tree that takes no folders, such as `/proc`.
 */
export async function makeFolder(folder: string): Promise<void> {
  await makeWithAbove(folder);
  await access(folder, constants.W_OK);
}

async function makeWithAbove(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  await makeWithAbove(dirname(folder));
  await mkdir(folder).catch(async (error) => {
    // Another program may have created it meanwhile.
    if (!(await isFolder(folder))) throw error;
  });
}

/** Whether a path is a folder; a root always is, so that the way up ends. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => dirname(path) === path,
  );
