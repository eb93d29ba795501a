import type { Bibliography, BibliographyEntry, BibliographyFile } from '../core/manuscript/references/bibliography.ts';
import { lineStarts } from '../core/text/lineIndex.ts';
import { bibtexEntries } from './bibtex.ts';
import { cslJsonEntries, cslYamlEntries } from './csl.ts';
import { type ReadEntry, UnreadableBibliography } from './readEntries.ts';

/** A bibliography file as a platform hands it over: its text, or why there is none. */
export interface GivenFile {
  readonly name: string;
  readonly uri: string;
  /** By its extension, where nothing else is said. */
  readonly format?: BibliographyFile['format'];
  readonly text?: string;
  readonly problem?: string;
}

/** A file with its entries. */
export interface ReadFile {
  readonly file: BibliographyFile;
  readonly entries: readonly ReadEntry[];
}

const formatOf = (name: string): BibliographyFile['format'] => {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:bib|bibtex|biblatex)$/.test(extension)) return 'bibtex';
  if (extension === 'json') return 'csl-json';
  return /^ya?ml$/.test(extension) ? 'csl-yaml' : 'unknown';
};

const readers: Readonly<Record<BibliographyFile['format'], (text: string) => Iterable<ReadEntry>>> = {
  bibtex: bibtexEntries,
  'csl-json': cslJsonEntries,
  'csl-yaml': cslYamlEntries,
  unknown: () => {
    throw new UnreadableBibliography('its format is not known; .bib, .json and .yaml are read. Export it as BibTeX.');
  },
};

/** Entries between two pauses: what a file of ten thousand would otherwise hold up is a keystroke. */
const entriesBetweenPauses = 100;

/** Reads a file in steps: whoever drives it may let other work pass at each `yield`. A fault of the file leaves its words and no entries. */
export function* readBibliographyFile(given: GivenFile): Generator<undefined, ReadFile> {
  const { name, uri, text, problem, format = formatOf(name) } = given;
  const starts = lineStarts(text ?? '');
  const file = { name, uri, format, lines: starts.length, endsOpen: starts.at(-1) !== text?.length };
  if (text === undefined) return { file: { ...file, problem: problem ?? 'it was not found.' }, entries: [] };
  try {
    const entries: ReadEntry[] = [];
    const faults: string[] = [];
    for (const entry of readers[format](text)) {
      entries.push(entry);
      if (entry.fault !== undefined) faults.push(entry.fault);
      if (entries.length % entriesBetweenPauses === 0) yield;
    }
    return { file: faults.length > 0 ? { ...file, faults } : file, entries };
  } catch (error) {
    if (!(error instanceof UnreadableBibliography)) throw error;
    return { file: { ...file, problem: error.message }, entries: [] };
  }
}

/** The same at once. */
export function readAtOnce(given: GivenFile): ReadFile {
  const steps = readBibliographyFile(given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** One bibliography of several files, in the order in which the manuscript names them. */
export function joinFiles(read: readonly ReadFile[]): Bibliography {
  const entries: BibliographyEntry[] = [];
  const byKey = new Map<string, BibliographyEntry[]>();
  for (const [file, { entries: own }] of read.entries()) {
    for (const { aliases = [], fault: _, ...rest } of own) {
      const entry = { ...rest, file };
      entries.push(entry);
      for (const key of [entry.key, ...aliases]) {
        const known = byKey.get(key);
        if (known) known.push(entry);
        else byKey.set(key, [entry]);
      }
    }
  }
  return { files: read.map(({ file }) => file), entries, byKey };
}
