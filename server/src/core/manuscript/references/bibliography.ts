import type { Work } from './work.ts';

/** An entry of a bibliography file. */
export interface BibliographyEntry extends Work {
  readonly key: string;
  /** Index into `Bibliography.files`. */
  readonly file: number;
  /** Zero-based line of the file at which the entry begins. */
  readonly line: number;
  /** The DOI and PMID as written, valid or not. */
  readonly written: { readonly doi?: string; readonly pmid?: string };
}

export interface BibliographyFile {
  /** The name by which the manuscript or its project refers to the file. */
  readonly name: string;
  readonly uri: string;
  readonly format: 'bibtex' | 'csl-json' | 'csl-yaml' | 'unknown';
  /** Why the file could not be read, in words. Keys are then not checked, since it may contain any. */
  readonly problem?: string;
  /** Entries of which nothing but the key could be read, in words. */
  readonly faults?: readonly string[];
  /** Number of lines, and whether the last one is open: this is where a new entry goes. */
  readonly lines: number;
  readonly endsOpen: boolean;
}

/** The bibliography files of a manuscript, already read: the core reads no files, so the caller of `analyze` provides this. */
export interface Bibliography {
  readonly files: readonly BibliographyFile[];
  readonly entries: readonly BibliographyEntry[];
  /** The entries of each key; several if it is defined more than once. */
  readonly byKey: ReadonlyMap<string, readonly BibliographyEntry[]>;
}

/** Returns whether the files contain every key there is. */
export const isComplete = ({ files }: Bibliography): boolean =>
  files.length > 0 && files.every(({ problem }) => problem === undefined);
