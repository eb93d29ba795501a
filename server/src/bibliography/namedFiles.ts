import { parseDocument } from 'yaml';
import { frontMatter } from '../core/manuscript/markup/frontMatter.ts';
import { yamlValue } from '../core/text/yamlFaults.ts';
import { projectFileNames } from './projectFileNames.ts';
import type { GivenFile } from './readBibliography.ts';

/** A file of the platform: its text, or why it cannot be read. */
export interface FoundFile {
  readonly uri: string;
  readonly text?: string;
  readonly problem?: string;
}

/** The files around a manuscript, as its platform reads them. */
export interface Surroundings {
  /** A file by the name that the file at `from` (or the manuscript) gives it; undefined where the platform has no files. */
  beside(name: string, from?: string): Promise<FoundFile | undefined>;
  /** The files of one of these names in the folder of the manuscript and in those above it, up to its project's root. */
  above(names: readonly string[]): Promise<readonly (FoundFile & { readonly name: string })[]>;
}

const strings = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string' && one.trim() !== '');

/** The bibliographies that a project file names; a file that is no YAML names none. */
function projectBibliographies(text: string): string[] {
  const read = yamlValue(parseDocument(text, { prettyErrors: false }));
  const value = 'value' in read ? read.value : undefined;
  const { bibliography, project } = (value ?? {}) as { bibliography?: unknown; project?: { bibliography?: unknown } };
  return [...strings(bibliography), ...strings(project?.bibliography)];
}

const isRemote = (name: string): boolean => /^[a-z]{2,}:\/\//i.test(name);

/**
 * The bibliography files of a manuscript, read: those that its front matter names, those of its project, and `more`, which its
 * settings name; and the entries that stand in the front matter itself. Undefined where none is named, or there are no files.
 */
export async function namedFiles(
  text: string,
  more: readonly string[],
  surroundings: Surroundings,
): Promise<readonly GivenFile[] | undefined> {
  const front = frontMatter(text);
  const wanted: { readonly name: string; readonly from?: string }[] = [
    ...front.bibliography.map(({ name }) => ({ name })),
    ...more.map((name) => ({ name })),
  ];
  for (const { uri, text: settings } of await surroundings.above(projectFileNames))
    for (const name of projectBibliographies(settings ?? '')) wanted.push({ name, from: uri });
  const given: GivenFile[] = [];
  for (const { name, from } of wanted) {
    if (isRemote(name)) {
      given.push({ name, uri: name, problem: 'it is not on this computer.' });
      continue;
    }
    const found = await surroundings.beside(name, from);
    if (!found) return undefined;
    if (!given.some(({ uri }) => uri === found.uri)) given.push({ ...found, name });
  }
  const head = text.slice(0, front.end);
  if (/^references:[ \t]*\r?$/m.test(head))
    given.push({ name: 'the front matter', uri: '', format: 'csl-yaml', text: head.replace(/(?:---|\.\.\.)\s*$/, '') });
  return given.length > 0 ? given : undefined;
}
