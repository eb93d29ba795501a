/**
 * Thrown when a command cannot go on, with a message that says what to do. The entry prints it and exits with 2; nothing else
 * is thrown on purpose.
 */
export class CommandProblem extends Error {}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Describes an operating-system error for the person at the shell. */
export function systemProblem(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return 'does not exist. Check the path.';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read. Check its permissions.';
  if (code === 'EISDIR') return 'is a folder; a file is needed here.';
  if (code === 'EMFILE' || code === 'ENFILE')
    return 'could not be opened: too many files are open. Raise the limit with ulimit -n.';
  return `could not be read (${reason(error)}). Check the path and its disk.`;
}

/** Describes an operating-system error in writing a file or creating a folder. */
export function writingProblem(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'may not be written. Check its permissions.';
  if (code === 'ENOENT') return 'cannot be made there. Check the path.';
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'cannot be made: a file stands in the place of a folder.';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return 'could not be written: the disk has no room for it.';
  return `could not be written (${reason(error)}). Check the path and its disk.`;
}
