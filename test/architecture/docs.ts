import path from 'node:path';

const links = /\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)\s]*)?\)/gu;
/** Files that a page names in the way of the project: by the end of their path. */
const named = /`([\w./-]*[\w-]+\.(?:ts|mjs|md|yaml|tsv|bin))`/gu;

/** Without blocks of code, whose files are the reader's. */
const prose = (page: string): string => page.replace(/^```[\s\S]*?^```/gmu, '');

/** Links of a page that lead to no file. `file` is its path from the root, `files` are those of the repository. */
export function deadLinks(file: string, page: string, files: ReadonlySet<string>): readonly string[] {
  const isThere = (target: string): boolean =>
    files.has(target) || [...files].some((one) => one.startsWith(`${target}/`));
  return [...prose(page).matchAll(links)]
    .map(([, target = '']) => path.posix.join(path.posix.dirname(file), target).replace(/\/$/u, ''))
    .filter((target) => !isThere(target));
}

/**
 * The folders of the floors in ARCHITECTURE.md, with their paths: a line that is indented names folders of the floor above it, one
 * that is indented further those of the folder that the line before names.
 */
export function foldersOfFloors(page: string): readonly string[] {
  const floors = /^## Floors\n+```\n([\s\S]*?)^```/mu.exec(page)?.[1] ?? '';
  const named: string[] = [];
  let [floor, folder]: readonly string[] = ['', ''];
  for (const line of floors.split('\n')) {
    const indent = /^ */u.exec(line)![0].length;
    const above = indent < 6 ? 'server/src' : indent < 8 ? floor : folder;
    const paths = [...line.matchAll(/(?<![\w/])(?:core\/\w+|(?:\w+\/)+)/gu)].map(([name]) =>
      name === 'client/' ? 'client' : `${above}/${name.replace(/\/$/u, '')}`,
    );
    if (paths.length === 0) continue;
    if (indent < 6) floor = paths.at(-1)!;
    if (indent < 8) folder = paths.at(-1)!;
    named.push(...paths);
  }
  return named;
}

/** Files that a page names and nobody has. */
export const missingFiles = (page: string, files: ReadonlySet<string>): readonly string[] =>
  [...prose(page).matchAll(named)]
    .map(([, name = '']) => name)
    .filter((name) => ![...files].some((one) => one === name || one.endsWith(`/${name}`)));
