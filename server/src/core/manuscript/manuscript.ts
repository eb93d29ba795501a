import type { Span } from '../text/span.ts';
import type { BibliographyName } from './markup/frontMatter.ts';
import type { FrontMatterFault } from './markup/frontMatterFaults.ts';
import type { Image } from './markup/images.ts';
import type { Damage } from './page/encodingDamage.ts';
import type { PageLine } from './page/pageLines.ts';
import type { ListedWork } from './references/work.ts';

export type Format = 'markdown' | 'plain';

/**
 * One piece of the map from prose to source, which is counted from where the block begins. Piece `i` covers prose
 * offsets from `at` to the next piece's `at`. A piece is either copied (each prose unit is one source unit, from
 * `source` on) or made up (the whole piece stands for `length` source units, such as nothing for a line break and
 * hyphen, or one space for a break and indentation).
 */
export interface Piece {
  readonly at: number;
  readonly source: number;
  /** Number of source units that the piece stands for. */
  readonly length: number;
  readonly copied: boolean;
}

/** The kinds of marks that prose retains from the markup. */
export type MarkKind = 'emphasis' | 'strong' | 'superscript' | 'subscript' | 'link' | 'quotation';

/** A stretch that the writer marked, in prose offsets: all that rules may know of the source's markup. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

/**
 * Readable text of one block: emphasis marks, escapes, soft breaks and line-end hyphens are resolved; code, math, HTML,
 * addresses and citations are left out (except authors whom a sentence names).
 */
export interface Prose {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'caption' | 'quotation';

/**
 * A sentence in both coordinates: `prose` offsets of its block, and `inBlock` offsets of the source, counted from where
 * the block begins, which include the citations after its full stop. A label that opens a paragraph ("Drug efflux: The
 * pump …") is a sentence of its own.
 */
export interface Sentence {
  readonly inBlock: Span;
  readonly prose: Span;
}

/**
 * A block of the manuscript. Offsets in its content count from where the block begins, so that an edit that only moves
 * the block leaves them alone; `inSource.ts` converts them to offsets of the source.
 */
export interface Block {
  readonly kind: BlockKind;
  /** In the source, markup included. */
  readonly span: Span;
  readonly prose: Prose;
  readonly sentences: readonly Sentence[];
  /** Index into `Manuscript.sections`. */
  readonly section: number;
  /**
   * Blocks with the same number are one paragraph for the writer: a page break or figure may have split it (the first
   * part ends without a full stop and the next continues in lower case). A citation anywhere in it covers all of it.
   */
  readonly paragraph: number;
  /** For a table cell, its place in the table. The heading row is 0. */
  readonly cell?: CellPlace;
}

/** The place of a cell in its table, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a section is in its document; `body` for any other part of the text. */
export type SectionRole =
  | 'title'
  | 'abstract'
  | 'keywords'
  | 'introduction'
  | 'methods'
  | 'results'
  | 'body'
  | 'conclusion'
  | 'acknowledgements'
  | 'references';

export interface Section {
  readonly title: string;
  readonly role: SectionRole;
  /** 1 is the top level; 0 is the text before any heading. */
  readonly level: number;
  readonly span: Span;
}

/** The notation of a citation. */
export type CitationStyle =
  | 'pandoc'
  | 'numeric'
  | 'linked-number'
  | 'superscript'
  | 'author-year'
  | 'narrative'
  | 'footnote'
  | 'pmid'
  | 'doi'
  | 'article'
  | 'role';

/**
 * A citation in the text. `keys` are as written: `pao2005`, `3`, `Holohan 2013`, `PMID:15728811`; for an `article`, the
 * address of its page.
 */
export interface Citation {
  readonly span: Span;
  /** Index into `Manuscript.blocks`. */
  readonly block: number;
  readonly style: CitationStyle;
  readonly keys: readonly string[];
}

/** How far a directive reaches; a `range` lasts to its `enable`. */
export type DirectiveScope = 'file' | 'line' | 'next-line' | 'next-paragraph' | 'section' | 'range';

/** A comment such as `<!-- resistance-disable-next-paragraph claim/uncited -- reason -->`. */
export interface Directive {
  readonly span: Span;
  readonly scope: DirectiveScope;
  /** Rule ids; empty means all rules. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** The stretch of the source that it silences. */
  readonly target: Span;
}

/** A parsed document. Everything is plain data; spans are in the source. */
export interface Manuscript {
  readonly text: string;
  readonly format: Format;
  /** `lang` of the front matter in lower case, if given. */
  readonly language?: string;
  /** `title` of the front matter, as written. */
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly citations: readonly Citation[];
  /** Keys that the text itself defines, in Manubot's way: `[@key]: doi:…`. */
  readonly definedKeys: readonly string[];
  /** The bibliography files that the front matter names. */
  readonly bibliographyNames: readonly BibliographyName[];
  /** Values by which the front matter is no YAML. */
  readonly frontMatterFaults: readonly FrontMatterFault[];
  /** The entries of the manuscript's own reference lists, in order. */
  readonly listed: readonly ListedWork[];
  readonly directives: readonly Directive[];
  /** First words of comments that look like a directive and are not one. */
  readonly unknownDirectives: readonly Span[];
  readonly images: readonly Image[];
  /** Damaged characters, including those in reference lists. */
  readonly damage: readonly Damage[];
  /** Lines of the printed page, in order, including those in reference lists. */
  readonly pageLines: readonly PageLine[];
  /** Code, math, HTML, URLs, front matter, reference lists: nothing is recognised there. */
  readonly notProse: readonly Span[];
}
