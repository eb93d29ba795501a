import type { Span } from '../text/span.ts';
import type { BibliographyName } from './markup/frontMatter.ts';
import type { Image } from './markup/images.ts';
import type { Damage } from './page/encodingDamage.ts';
import type { PageLine } from './page/pageLines.ts';
import type { ListedWork } from './references/work.ts';

export type Format = 'markdown' | 'plain';

/**
 * How prose maps back to the source, counted from where its block begins. Piece `i` covers prose offsets from `at` to
 * the next piece's `at`. A piece is either copied (each prose unit is one source unit, from `source` on) or made up
 * (`length` source units stand behind the whole piece, such as the line break and hyphen behind nothing, or the break
 * and indentation behind one space).
 */
export interface Piece {
  readonly at: number;
  readonly source: number;
  /** Source units behind this piece. */
  readonly length: number;
  readonly copied: boolean;
}

export type MarkKind = 'emphasis' | 'strong' | 'superscript' | 'subscript' | 'link' | 'quotation';

/** What the writer marked, in prose offsets: all that rules may know of the source's markup. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

/**
 * Readable text of one block: emphasis marks, escapes, soft breaks and line-end hyphens are resolved; code, math, HTML, addresses and
 * citations (but for the authors that a sentence names) left out.
 */
export interface Prose {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'caption' | 'quotation';

/**
 * A sentence in both coordinates: `prose` offsets of its block, and where it stands `inBlock`, counted in the source from where the
 * block begins, which takes in the citations behind its full stop. A label that opens a paragraph ("Drug efflux: The pump …") is one
 * of its own.
 */
export interface Sentence {
  readonly inBlock: Span;
  readonly prose: Span;
}

/**
 * What a block holds counts from where it begins and stays the same where an edit has moved the block; `inSource.ts` tells where it
 * stands.
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
   * Blocks with the same number are one paragraph of the writer's: a page break or figure may have split it (the first part
   * ends without a full stop and the next goes on in lower case). A citation anywhere in it covers all of it.
   */
  readonly paragraph: number;
  /** Of a table cell: where it stands in its table. The row of the headings is 0. */
  readonly cell?: CellPlace;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

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
  /** 1 is the topmost; 0 is the text before any heading. */
  readonly level: number;
  readonly span: Span;
}

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
 * A citation in the text. `keys` as written: `pao2005`, `3`, `Holohan 2013`, `PMID:15728811`; of an `article`, the
 * address of its page.
 */
export interface Citation {
  readonly span: Span;
  /** Index into `Manuscript.blocks`. */
  readonly block: number;
  readonly style: CitationStyle;
  readonly keys: readonly string[];
}

export type DirectiveScope = 'file' | 'line' | 'next-line' | 'next-paragraph' | 'section' | 'range';

/** `<!-- resistance-disable-next-paragraph claim/uncited -- reason -->` and its like. */
export interface Directive {
  readonly span: Span;
  readonly scope: DirectiveScope;
  /** Rule ids; empty means all. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** The source it silences. */
  readonly target: Span;
}

/** A parsed document. Everything is plain data; spans are in the source. */
export interface Manuscript {
  readonly text: string;
  readonly format: Format;
  /** `lang` of the front matter, lower case, when it stands there. */
  readonly language?: string;
  /** `title` of the front matter, as written there. */
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly citations: readonly Citation[];
  /** Keys that the text itself defines, as Manubot has it: `[@key]: doi:…`. */
  readonly definedKeys: readonly string[];
  /** The bibliography files that the front matter names. */
  readonly bibliographyNames: readonly BibliographyName[];
  /** The entries of its own reference lists, in their order. */
  readonly listed: readonly ListedWork[];
  readonly directives: readonly Directive[];
  /** First words of comments that look like a directive and are none. */
  readonly unknownDirectives: readonly Span[];
  readonly images: readonly Image[];
  /** Spoilt characters, reference lists included. */
  readonly damage: readonly Damage[];
  /** Lines of the printed page, in order, reference lists included. */
  readonly pageLines: readonly PageLine[];
  /** Code, math, HTML, URLs, front matter, reference lists: nothing is recognised in them. */
  readonly notProse: readonly Span[];
}
