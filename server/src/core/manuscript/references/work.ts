import type { Span } from '../../text/span.ts';

/** A cited work as described by a bibliography or by the manuscript's own list. What was not read is absent, never guessed. */
export interface Work {
  /** Surnames in order, a corporate author as a whole; without "et al." and the like. */
  readonly authors: readonly string[];
  /** With its letter, if it has one: `2016a`. */
  readonly year?: string;
  readonly title?: string;
  /** Lower case, without prefix: `10.1038/nrc3599`. */
  readonly doi?: string;
  readonly pmid?: string;
}

/** An entry of the reference list inside the manuscript. */
export interface ListedWork extends Work {
  /** In the source, from its marker or number to its end. */
  readonly span: Span;
  /** Index into `Manuscript.sections`. */
  readonly section: number;
  /** The entry on one line, without its number. */
  readonly text: string;
  /** The number by which citations refer to it, in a numbered list. */
  readonly number?: number;
  /** Whether `authors` were read in a known style; otherwise the entry may begin with anything. */
  readonly authorsRead: boolean;
  /** The words by which a citation finds it: those of its first author or, if none was read, all that it begins with. */
  readonly calledBy: readonly string[];
  /** Identifiers as written, valid or not, with their places in the source. */
  readonly identifiers: readonly WrittenIdentifier[];
}

/** A DOI or PMID as it stands in an entry. */
export interface WrittenIdentifier {
  readonly kind: 'doi' | 'pmid';
  readonly text: string;
  readonly span: Span;
}
