import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** The TypeScript files below folders of the project, with their path from the root. */
export function sourceFiles(
  ...folders: readonly string[]
): readonly { readonly path: string; readonly absolute: string }[] {
  return folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.m?ts$/u.test(entry.name) && !entry.parentPath.includes('node_modules'))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((absolute) => ({ absolute, path: path.relative(root, absolute).split(path.sep).join('/') })),
    );
}
