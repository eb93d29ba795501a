import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { Span } from '../../text/span.ts';
import type { BlockKind, CellPlace } from '../manuscript.ts';
import type { RecordingLexicon } from '../prose/hyphenation.ts';
import type { ProseBuilder } from '../prose/proseBuilder.ts';
import type { Opening, RawBlock, RawDocument } from '../rawBlock.ts';
import { htmlText } from './htmlText.ts';
import { LeafReader } from './leafReader.ts';
import type { SourceView } from './sourceView.ts';

const leaves: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  TableCell: 'table-cell',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
};
const notProseBlocks = new Set([
  'CodeBlock',
  'FencedCode',
  'ProcessingInstructionBlock',
  'LinkReference',
  'FootnoteDefinition',
  'HorizontalRule',
]);

/** Blocks that end at a blank line. */
const closedByBlank = new Set([...Object.keys(leaves), 'Table', 'Blockquote', 'HorizontalRule', 'LinkReference']);

/** Returns where the outermost blocks begin. `view` is the text that was parsed. */
export function markdownOpenings(tree: Tree, { text, quiet }: SourceView): Opening[] {
  const openings: Opening[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const start = text.lastIndexOf('\n', node.from - 1) + 1;
    openings.push({ start, free: quiet.has(start), closed: closedByBlank.has(node.name) });
  }
  return openings;
}

/** The list item that is being read. */
interface Item {
  readonly number: number;
  readonly last: boolean;
  /** Whether its first paragraph is still to be read. */
  fresh: boolean;
}

/** An open leaf, with its heading's level or its place in a table. */
interface Leaf {
  readonly kind: BlockKind;
  readonly level?: number | undefined;
  readonly cell?: CellPlace | undefined;
}

/** Reads the tree in one walk; offsets and words are those of `source`. `labels` are all link labels of the document. */
export function markdownBlocks(
  tree: Tree,
  source: string,
  labels: ReadonlySet<string>,
  lexicon: RecordingLexicon,
): RawDocument {
  const walk = new Walk(source, labels, lexicon);
  tree.iterate({ enter: (node) => walk.enter(node), leave: (node) => walk.leave(node) });
  return walk.document;
}

/** A walk through a tree, and what is open at the current node. */
class Walk {
  readonly document = {
    blocks: [] as RawBlock[],
    comments: [] as Span[],
    images: [] as Span[],
    notProse: [] as Span[],
  };
  /** The lists around the current node, `true` for numbered ones. */
  private readonly lists: boolean[] = [];
  private quotes = 0;
  private item: Item | undefined;
  /** Where the marks of list items and quotations before the next leaf begin; -1 if there are none. */
  private markFrom = -1;
  private leaf: Leaf = { kind: 'paragraph' };
  /** Empty cells are not nodes, so columns are counted by the bars; a bar at the line's start opens the first. */
  private cell: CellPlace = { row: 0, column: 0 };
  private readonly reader: LeafReader;
  private readonly source: string;
  private readonly lexicon: RecordingLexicon;

  constructor(source: string, labels: ReadonlySet<string>, lexicon: RecordingLexicon) {
    this.source = source;
    this.lexicon = lexicon;
    const { comments, images, notProse } = this.document;
    this.reader = new LeafReader(source, lexicon, labels, {
      finished: (builder, span) => this.finished(builder, span),
      comment: (span) => comments.push(span),
      notProse: (span) => notProse.push(span),
      image: (span) => images.push(span),
    });
  }

  /** Returns whether the node's children are to be read. */
  enter(node: SyntaxNodeRef): boolean {
    if (this.reader.isOpen) return this.reader.enter(node);
    const { name, from, to } = node;
    const kind = leaves[name];
    if (kind) {
      const level = kind === 'heading' ? Number(name.at(-1)) : undefined;
      this.begin(from, { kind, level, cell: name === 'TableCell' ? this.cell : undefined });
      return true;
    }
    if (name === 'QuoteMark' || name === 'ListMark') {
      if (this.markFrom < 0 || this.source.slice(this.markFrom, from).includes('\n')) this.markFrom = from;
      return false;
    }
    const isHtml = name === 'HTMLBlock' || name === 'CommentBlock';
    if (isHtml || notProseBlocks.has(name)) {
      this.markFrom = -1;
      if (isHtml) this.html(from, to);
      else this.document.notProse.push({ start: from, end: to });
      return false;
    }
    this.enterContainer(node);
    return true;
  }

  leave(node: SyntaxNodeRef): void {
    const { name, to } = node;
    if (this.reader.isOpen) {
      if (name in leaves) this.reader.end(to);
      else this.reader.leave(node);
    } else if (name === 'Blockquote') {
      this.quotes--;
    } else if (name === 'BulletList' || name === 'OrderedList') {
      this.lists.pop();
      if (this.lists.length === 0) this.item = undefined;
    }
    // The marks of an empty item or quotation do not belong to what follows.
    if (!this.reader.isOpen && this.depth === 0) this.markFrom = -1;
  }

  private get depth(): number {
    return this.lists.length + this.quotes;
  }

  private enterContainer(node: SyntaxNodeRef): void {
    const { name, from } = node;
    if (name === 'TableHeader' || name === 'TableRow') {
      const row = name === 'TableHeader' ? 0 : this.cell.row + 1;
      this.cell = { row, column: this.source[from] === '|' ? -1 : 0 };
    } else if (name === 'TableDelimiter') {
      this.cell = { ...this.cell, column: this.cell.column + 1 };
    } else if (name === 'Blockquote') {
      this.quotes++;
    } else if (name === 'BulletList' || name === 'OrderedList') {
      this.lists.push(name === 'OrderedList');
    } else if (name === 'ListItem') {
      const number = Number.parseInt(this.source.slice(from, from + 10).trim(), 10) || 0;
      this.item = { number, last: !node.node.nextSibling, fresh: true };
      this.markFrom = from;
    }
  }

  private begin(from: number, leaf: Leaf): void {
    this.leaf = leaf;
    const spanFrom = this.markFrom >= 0 ? this.markFrom : from;
    this.reader.begin(from, spanFrom, leaf.kind === 'paragraph' && this.depth === 0);
    this.markFrom = -1;
  }

  private html(from: number, to: number): void {
    const { comments, notProse } = this.document;
    htmlText(this.source, from, to, {
      comment: (span) => comments.push(span),
      notProse: (span) => notProse.push(span),
      leaf: (start, kind, level, cell) => this.begin(start, { kind, level, cell }),
      inline: (tagFrom, tagTo) => this.reader.tag(tagFrom, tagTo),
      text: (span) => this.reader.text(span),
      finish: (end) => this.reader.endHere(end),
    });
  }

  private finished(builder: ProseBuilder, span: Span): void {
    const { prose, anchors } = builder.finish(span.start);
    const lookups = this.lexicon.takeLookups();
    if (prose.text === '') return;
    const { kind, level, cell } = this.leaf;
    const isNumbered = this.lists.at(-1);
    const first = this.item?.fresh && kind === 'paragraph' ? this.item : undefined;
    const around: BlockKind = isNumbered !== undefined ? 'list-item' : this.quotes > 0 ? 'quotation' : 'paragraph';
    this.document.blocks.push({
      kind: kind === 'paragraph' ? around : kind,
      span,
      prose,
      anchors,
      depth: this.depth,
      ...(lookups ? { lookups } : {}),
      ...(level === undefined ? {} : { level }),
      ...(first && isNumbered ? { number: first.number } : {}),
      ...(first ? { lastItem: first.last } : {}),
      ...(cell ? { cell } : {}),
    });
    if (this.item) this.item.fresh = false;
  }
}
