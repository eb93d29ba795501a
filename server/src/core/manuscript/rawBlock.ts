import type { Span } from '../text/span.ts';
import type { BlockKind, CellPlace, Prose } from './manuscript.ts';
import type { Anchor } from './prose/proseBuilder.ts';
import type { ReadTitle, RunIn } from './sections/sectionTitles.ts';

/** A block as the markup gives it: citations still stand in its prose, and headings that only look like headings are paragraphs. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** In the source, markup included. */
  readonly span: Span;
  /** Its pieces, and the anchors, count from where the block begins, so that both stay the same where the block has moved. */
  readonly prose: Prose;
  readonly anchors: readonly Anchor[];
  /** ATX and setext headings: 1 to 6. */
  readonly level?: number;
  /** Of a list item's first paragraph: its number in an ordered list. */
  readonly number?: number;
  /** Of a list item's first paragraph: no further item of the list follows. */
  readonly lastItem?: boolean;
  /** Of a table cell. */
  readonly cell?: CellPlace;
  /** Depth of lists and quotations around it. */
  readonly depth: number;
  /** Of a heading by its mark. */
  readonly title?: ReadTitle;
  /** Of a paragraph: the known title that opens it. */
  readonly runIn?: RunIn;
  /** Words that the line ends in it made us seek in the rest of the document, and whether they stand there. */
  readonly sought?: ReadonlyMap<string, boolean>;
}

/** The line on which a block begins that nothing encloses, or a list, table or quotation as a whole. */
export interface Opening {
  readonly start: number;
  /** Whether all from here on reads the same whatever stands before it: a blank line does, and nothing is open. */
  readonly free: boolean;
  /** Whether a blank line surely ends it. What a list, a comment or a fence holds may go on behind one. */
  readonly closed: boolean;
}

/** What a reader of source text gives: blocks in order, comments (for directives), and what is no prose. */
export interface RawDocument {
  readonly blocks: readonly RawBlock[];
  readonly comments: readonly Span[];
  readonly images: readonly Span[];
  readonly notProse: readonly Span[];
}
