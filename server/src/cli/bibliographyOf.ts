import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { namedFiles } from '../bibliography/namedFiles.ts';
import { joinFiles, readAtOnce } from '../bibliography/readBibliography.ts';
import type { Bibliography } from '../core/manuscript/references/bibliography.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readAbove, readBeside } from '../files/nearbyFiles.ts';
import { systemFiles } from '../node/systemFiles.ts';

/** The bibliography of the manuscript at `path`, found as the server finds it; the project root is the current folder. */
export async function bibliographyOf(
  path: string,
  text: string,
  { citations }: Settings,
): Promise<Bibliography | undefined> {
  const manuscript = pathToFileURL(resolve(path)).href;
  const roots = [pathToFileURL(process.cwd()).href];
  const given = await namedFiles(text, citations.bibliographies, {
    beside: (name, from) => readBeside(systemFiles, from ?? manuscript, name, roots),
    above: (names) => readAbove(systemFiles, manuscript, names, roots),
  });
  return given && joinFiles(given.map(readAtOnce));
}
