import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Whether git ignores a file or folder, by the `.gitignore` files of the folders around it, up to the repository root. */
export type GitIgnored = (path: string, isFolder: boolean) => boolean;

export function createGitIgnored(): GitIgnored {
  const known = new Map<string, Ignore | undefined>();
  const rulesOf = (folder: string): Ignore | undefined => {
    if (!known.has(folder)) {
      const file = join(folder, '.gitignore');
      known.set(folder, existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : undefined);
    }
    return known.get(folder);
  };
  return (path, isFolder) => {
    const absolute = resolve(path);
    // The nearest file with a pattern for the path decides.
    for (let folder = dirname(absolute); ; folder = dirname(folder)) {
      const seen = relative(folder, absolute).split(sep).join('/') + (isFolder ? '/' : '');
      const { ignored, unignored } = rulesOf(folder)?.test(seen) ?? { ignored: false, unignored: false };
      if (ignored || unignored) return ignored;
      if (dirname(folder) === folder || existsSync(join(folder, '.git'))) return false;
    }
  };
}
