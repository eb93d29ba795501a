import type { Span } from '../text/span.ts';
import type { BlockKind, Prose } from './manuscript.ts';
import type { Anchor } from './proseBuilder.ts';

/** A block as the markup gives it: citations still stand in its prose, and headings that only look like headings are paragraphs. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** In the source, markup included. */
  readonly span: Span;
  readonly prose: Prose;
  readonly anchors: readonly Anchor[];
  /** ATX and setext headings: 1 to 6. */
  readonly level?: number;
  /** Of a list item's first paragraph: its number in an ordered list. */
  readonly number?: number;
  /** Of a list item's first paragraph: no further item of the list follows. */
  readonly lastItem?: boolean;
  /** Depth of lists and quotations around it. */
  readonly depth: number;
}

/** What a reader of source text gives: blocks in order, comments (for directives), and what is no prose. */
export interface RawDocument {
  readonly blocks: readonly RawBlock[];
  readonly comments: readonly Span[];
  readonly images: readonly Span[];
  readonly notProse: readonly Span[];
}
