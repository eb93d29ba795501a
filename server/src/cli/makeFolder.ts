import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it, one by one, and rejects where nothing can be written to it. The `recursive` way of the system
 * library never comes back from a tree that takes no folders, such as `/proc`.
 */
export async function makeFolder(folder: string): Promise<void> {
  await makeWithAbove(folder);
  await access(folder, constants.W_OK);
}

async function makeWithAbove(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  await makeWithAbove(dirname(folder));
  await mkdir(folder).catch(async (error) => {
    // Another program may have been quicker.
    if (!(await isFolder(folder))) throw error;
  });
}

/** The root of a tree is one whatever the system says of it, so that the way up ends. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => dirname(path) === path,
  );
