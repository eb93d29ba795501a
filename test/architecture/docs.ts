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

/** The folders of the floors in ARCHITECTURE.md: `lsp/`, `core/claims`, `variant/forms/`. */
export function foldersOfFloors(page: string): readonly string[] {
  const floors = /^## Floors\n+```\n([\s\S]*?)^```/mu.exec(page)?.[1] ?? '';
  return [...floors.matchAll(/(?<![\w/])(?:core\/\w+|(?:\w+\/)+)/gu)].map(([folder]) => folder.replace(/\/$/u, ''));
}

/** Files that a page names and nobody has. */
export const missingFiles = (page: string, files: ReadonlySet<string>): readonly string[] =>
  [...prose(page).matchAll(named)]
    .map(([, name = '']) => name)
    .filter((name) => ![...files].some((one) => one === name || one.endsWith(`/${name}`)));
