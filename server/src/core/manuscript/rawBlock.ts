import type { Span } from '../text/span.ts';
import type { BlockKind, CellPlace, Prose } from './manuscript.ts';
import type { Anchor } from './prose/proseBuilder.ts';
import type { RunIn, SectionTitle } from './sections/sectionTitles.ts';

/**
 * A block as the markup gives it: its prose still contains the citations, and what only looks like a heading is a
 * paragraph.
 */
export interface RawBlock {
  readonly kind: BlockKind;
  /** In the source, markup included. */
  readonly span: Span;
  /** Its pieces and the anchors count from where the block begins, so that both stay the same when the block moves. */
  readonly prose: Prose;
  readonly anchors: readonly Anchor[];
  /** For ATX and setext headings: 1 to 6. */
  readonly level?: number;
  /** For a list item's first paragraph: its number in an ordered list. */
  readonly number?: number;
  /** For a list item's first paragraph: whether the item is the last of its list. */
  readonly lastItem?: boolean;
  /** For a table cell. */
  readonly cell?: CellPlace;
  /** Number of lists and quotations around it. */
  readonly depth: number;
  /** For a heading by markup. */
  readonly title?: SectionTitle;
  /** For a paragraph: the known title that opens it. */
  readonly runIn?: RunIn;
  /** Words that were looked up in the rest of the document to read this block's line ends, and whether they were found. */
  readonly lookups?: ReadonlyMap<string, boolean>;
}

/** The line on which an outermost block begins; a list, table or quotation counts as one block. */
export interface Opening {
  readonly start: number;
  /** Whether everything from here on reads the same whatever precedes it: after a blank line, with nothing open. */
  readonly free: boolean;
  /** Whether a blank line certainly ends it. The content of a list, a comment or a fence may continue after one. */
  readonly closed: boolean;
}

/** What a reader of source text returns: blocks in order, comments (for directives), and what is not prose. */
export interface RawDocument {
  readonly blocks: readonly RawBlock[];
  readonly comments: readonly Span[];
  readonly images: readonly Span[];
  readonly notProse: readonly Span[];
}
