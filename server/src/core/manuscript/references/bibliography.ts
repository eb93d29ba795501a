import type { Work } from './work.ts';

/** An entry of a bibliography file. */
export interface BibliographyEntry extends Work {
  readonly key: string;
  /** Index into `Bibliography.files`. */
  readonly file: number;
  /** Zero-based line of the file at which the entry begins. */
  readonly line: number;
  /** The DOI and PMID as they are written, good and bad. */
  readonly written: { readonly doi?: string; readonly pmid?: string };
}

export interface BibliographyFile {
  /** As the manuscript or its project names it. */
  readonly name: string;
  readonly uri: string;
  readonly format: 'bibtex' | 'csl-json' | 'csl-yaml' | 'unknown';
  /** Why it could not be read, in words. Nothing is said of keys then, since any may stand in it. */
  readonly problem?: string;
  /** Its length in lines, and whether the last one is open: where a new entry goes. */
  readonly lines: number;
  readonly endsOpen: boolean;
}

/** The bibliography files of a manuscript, read. The core reads no files: whoever calls `analyze` hands this in. */
export interface Bibliography {
  readonly files: readonly BibliographyFile[];
  readonly entries: readonly BibliographyEntry[];
  /** Entries of each key; more than one where it is defined twice. */
  readonly byKey: ReadonlyMap<string, readonly BibliographyEntry[]>;
}

/** Whether the files name every key that there is. */
export const isComplete = ({ files }: Bibliography): boolean =>
  files.length > 0 && files.every(({ problem }) => problem === undefined);
