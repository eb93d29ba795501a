import { projectFileNames } from '../../bibliography/projectFileNames.ts';
import type { GivenFile, ReadFile } from '../../bibliography/readBibliography.ts';
import type { Bibliography } from '../../core/manuscript/references/bibliography.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { readAbove, readBeside } from '../../files/nearbyFiles.ts';
import type { OpenDocument } from '../documents/openDocuments.ts';
import type { FaultLog } from '../faultLog.ts';
import { breathe, type Host } from '../host.ts';

/** The bibliographies of open documents; each file is read once and again when it changes. */
export interface Bibliographies {
  /**
   * The bibliography of a document: the same object until a file, the front matter or a setting changes; undefined if none is
   * named.
   */
  of(document: OpenDocument, settings: Settings): Promise<Bibliography | undefined>;
  forget(uri: string): void;
  /** Registers changed files. Returns whether any of them is a bibliography in use or may name one. */
  changed(uris: readonly string[]): boolean;
}

/** A document's bibliography, with the front matter and the names in settings that it was found by. */
interface LoadedBibliography {
  readonly front: string;
  readonly more: readonly string[];
  readonly answer: Promise<Bibliography | undefined>;
  /** The files that it was read from, once they are found. */
  readonly places: Set<string>;
}

const role = /cite[a-z:]*[}:]`/;

/**
 * Whether a text may cite by keys; otherwise no bibliography is looked for. Checked at each edit, so it searches for a letter,
 * which is faster than an expression.
 */
const mayCiteByKey = (text: string): boolean => text.includes('@') || role.test(text);
/** In characters: how far to look for the front matter. */
const longestHead = 20_000;

/** Decodes a URI: editors and platforms escape different characters of the same file name. */
function unescaped(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Whether a file may name bibliographies for the manuscripts around it. */
const isProjectFile = (uri: string): boolean => projectFileNames.some((name) => uri.endsWith(`/${name}`));

export function createBibliographies(host: Host, roots: () => readonly string[], faults: FaultLog): Bibliographies {
  const documents = new Map<string, LoadedBibliography>();
  /** Bibliography files by unescaped URI, with their text and the parsed result. */
  const files = new Map<string, { readonly text: string | undefined; readonly read: Promise<ReadFile> }>();
  async function read(file: GivenFile): Promise<ReadFile> {
    const { readBibliographyFile } = await import('../../bibliography/loadedOnDemand.ts');
    const steps = readBibliographyFile(file);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      await breathe(host);
    }
  }

  function readOnce(file: GivenFile, places: Set<string>): Promise<ReadFile> {
    const place = unescaped(file.uri);
    places.add(place);
    const known = files.get(place);
    if (known && known.text === file.text && file.uri !== '') return known.read;
    const reading = read(file);
    files.set(place, { text: file.text, read: reading });
    return reading;
  }

  async function find(
    uri: string,
    text: string,
    more: readonly string[],
    places: Set<string>,
  ): Promise<Bibliography | undefined> {
    const tree = host.filesAround(uri, roots());
    if (!tree) return undefined;
    try {
      const { joinFiles, namedFiles } = await import('../../bibliography/loadedOnDemand.ts');
      const file = await namedFiles(text, more, {
        beside: (name, from) => readBeside(tree, from ?? uri, name, roots()),
        above: (names) => readAbove(tree, uri, names, roots()),
      });
      if (!file) return undefined;
      const all = file.map(async (one): Promise<ReadFile> => {
        const { file, entries } = await readOnce(one, places);
        return { file: { ...file, name: one.name }, entries };
      });
      return joinFiles(await Promise.all(all));
    } catch (error) {
      faults.report('Reading the bibliographies', error);
      return undefined;
    }
  }

  return {
    of: ({ uri, text }, { citations: { bibliographies: more } }) => {
      const known = documents.get(uri);
      const head = text.getText({ start: { line: 0, character: 0 }, end: text.positionAt(longestHead) });
      const front = /^\ufeff?---[\s\S]*?\n(?:---|\.\.\.)/u.exec(head)?.[0] ?? '';
      if (known?.front === front && known.more === more) return known.answer;
      if (!mayCiteByKey(text.getText())) return Promise.resolve(undefined);
      const places = new Set<string>();
      const answer = find(uri, text.getText(), more, places);
      documents.set(uri, { front, more, answer, places });
      return answer;
    },
    forget: (uri) => {
      documents.delete(uri);
      const inUse = new Set([...documents.values()].flatMap(({ places }) => [...places]));
      for (const place of files.keys()) if (!inUse.has(place)) files.delete(place);
    },
    changed: (uris) => {
      const concerns = uris.some((uri) => isProjectFile(uri) || files.has(unescaped(uri)));
      if (concerns) documents.clear();
      return concerns;
    },
  };
}
