import { access, chmod, chown, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Codes of a folder that takes no new file, though the one in it may be written. */
const refused: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Gives a file other content, all of it or nothing: a disk that is full in the midst must not leave half a manuscript. Links stay
 * links, and the file keeps its owner and permissions; what may not be written is not.
 */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  if (before) await access(target, constants.W_OK);
  // A device or pipe has no other place, and a file of several names would lose all but one.
  if (before && (!before.isFile() || before.nlink > 1)) return writeFile(target, content);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
  try {
    await writeFile(beside, content);
    if (before) {
      await chown(beside, before.uid, before.gid);
      await chmod(beside, before.mode & 0o7777);
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    if (!refused.has((error as NodeJS.ErrnoException).code)) throw error;
    await writeFile(target, content);
  }
}
