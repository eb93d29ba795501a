import { access, chmod, chown, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Error codes of a folder that takes no new file, although the existing one may be writable. */
const refused: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Replaces the content of a file, completely or not at all: a disk that fills up must not leave half a manuscript. Links stay
 * links, and the file keeps its owner and permissions; a read-only file is not written.
 */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  if (before) await access(target, constants.W_OK);
  // A device or pipe cannot be replaced, and a file with several hard links would lose all but one.
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
