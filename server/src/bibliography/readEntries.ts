import type { BibliographyEntry } from '../core/manuscript/references/bibliography.ts';
import { normalDoi, pmidOf } from '../core/manuscript/references/identifiers.ts';

/**
 * An entry before it is known which of the files it stands in; `aliases` are other keys for it, `fault` says why nothing but its
 * keys could be read.
 */
export type ReadEntry = Omit<BibliographyEntry, 'file'> & {
  readonly aliases?: readonly string[];
  readonly fault?: string;
};

/** Why a file could not be read, in words with the line. */
export class UnreadableBibliography extends Error {}

/** The fields that are the same in every format, from what it says of them. */
export function entryOf(
  key: string,
  line: number,
  said: {
    readonly authors: readonly string[];
    readonly year?: string | undefined;
    readonly title?: string | undefined;
    readonly doi?: string | undefined;
    readonly pmid?: string | undefined;
  },
): ReadEntry {
  const doi = said.doi === undefined ? undefined : normalDoi(said.doi);
  const pmid = said.pmid === undefined ? undefined : pmidOf(said.pmid);
  return {
    key,
    line,
    authors: said.authors,
    ...(said.year ? { year: said.year } : {}),
    ...(said.title ? { title: said.title } : {}),
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
    written: {
      ...(said.doi ? { doi: said.doi } : {}),
      ...(said.pmid ? { pmid: said.pmid } : {}),
    },
  };
}
