import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { Span } from '../../text/span.ts';
import type { BlockKind, CellPlace } from '../manuscript.ts';
import type { RecordingLexicon } from '../prose/hyphenation.ts';
import type { ProseBuilder } from '../prose/proseBuilder.ts';
import type { Opening, RawBlock, RawDocument } from '../rawBlock.ts';
import { htmlText } from './html.ts';
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

/** What a blank line ends. */
const closedByBlank = new Set([...Object.keys(leaves), 'Table', 'Blockquote', 'HorizontalRule', 'LinkReference']);

/** Where the blocks of the document itself open. `view` is what was parsed. */
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
  /** Its first paragraph has not been read. */
  fresh: boolean;
}

/** Reads the tree in one walk; offsets and words are those of `source`. `labels` are all that the document defines for links. */
export function markdownBlocks(
  tree: Tree,
  source: string,
  labels: ReadonlySet<string>,
  lexicon: RecordingLexicon,
): RawDocument {
  const blocks: RawBlock[] = [];
  const comments: Span[] = [];
  const notProse: Span[] = [];
  const images: Span[] = [];
  /** The lists around, `true` where numbered. */
  const lists: boolean[] = [];
  let quotes = 0;
  let item: Item | undefined;
  /** Where the marks of list items and quotations before the next leaf begin; -1 without any. */
  let markFrom = -1;
  let kind: BlockKind = 'paragraph';
  let level: number | undefined;
  let cell: CellPlace | undefined;
  /** Empty cells are no nodes, so that columns are counted by the bars; a bar at the line's start opens the first. */
  let row = 0;
  let column = 0;

  const finished = (builder: ProseBuilder, span: Span): void => {
    const { prose, anchors } = builder.finish(span.start);
    const sought = lexicon.taken();
    if (prose.text === '') return;
    const first = item?.fresh === true && kind === 'paragraph' ? item : undefined;
    const around: BlockKind = lists.length > 0 ? 'list-item' : quotes > 0 ? 'quotation' : 'paragraph';
    blocks.push({
      kind: kind === 'paragraph' ? around : kind,
      span,
      prose,
      anchors,
      depth: lists.length + quotes,
      ...(sought ? { sought } : {}),
      ...(level === undefined ? {} : { level }),
      ...(first && lists.at(-1) ? { number: first.number } : {}),
      ...(first ? { lastItem: first.last } : {}),
      ...(cell ? { cell } : {}),
    });
    if (item) item.fresh = false;
  };
  const reader = new LeafReader(source, lexicon, labels, {
    finished,
    comment: (span) => comments.push(span),
    notProse: (span) => notProse.push(span),
    image: (span) => images.push(span),
  });
  const begin = (from: number, leafKind: BlockKind, leafLevel: number | undefined, place?: CellPlace): void => {
    kind = leafKind;
    level = leafLevel;
    cell = place;
    reader.begin(from, markFrom >= 0 ? markFrom : from, kind === 'paragraph' && lists.length === 0 && quotes === 0);
    markFrom = -1;
  };
  const html = (from: number, to: number): void =>
    htmlText(source, from, to, {
      comment: (span) => comments.push(span),
      notProse: (span) => notProse.push(span),
      leaf: begin,
      inline: (tagFrom, tagTo) => reader.tag(tagFrom, tagTo),
      text: (span) => reader.text(span),
      finish: (end) => reader.endHere(end),
    });

  const enter = (node: SyntaxNodeRef): boolean => {
    if (reader.isOpen) return reader.enter(node);
    const { name, from, to } = node;
    const leaf = leaves[name];
    if (leaf) {
      begin(
        from,
        leaf,
        leaf === 'heading' ? Number(name.at(-1)) : undefined,
        name === 'TableCell' ? { row, column } : undefined,
      );
    } else if (name === 'TableHeader' || name === 'TableRow') {
      row = name === 'TableHeader' ? 0 : row + 1;
      column = source[from] === '|' ? -1 : 0;
    } else if (name === 'TableDelimiter') {
      column++;
    } else if (name === 'Blockquote') {
      quotes++;
    } else if (name === 'BulletList' || name === 'OrderedList') {
      lists.push(name === 'OrderedList');
    } else if (name === 'ListItem') {
      const number = Number.parseInt(source.slice(from, from + 10).trim(), 10) || 0;
      item = { number, last: !node.node.nextSibling, fresh: true };
      markFrom = from;
    } else if (name === 'QuoteMark' || name === 'ListMark') {
      if (markFrom < 0 || source.slice(markFrom, from).includes('\n')) markFrom = from;
      return false;
    } else if (name === 'HTMLBlock' || name === 'CommentBlock') {
      markFrom = -1;
      html(from, to);
      return false;
    } else if (notProseBlocks.has(name)) {
      markFrom = -1;
      notProse.push({ start: from, end: to });
      return false;
    }
    return true;
  };

  const leave = (node: SyntaxNodeRef): void => {
    const { name, to } = node;
    if (reader.isOpen) {
      if (name in leaves) reader.end(to);
      else reader.leave(node);
    } else if (name === 'Blockquote') {
      quotes--;
    } else if (name === 'BulletList' || name === 'OrderedList') {
      lists.pop();
      if (lists.length === 0) item = undefined;
    }
    // The marks of an empty item or quotation belong to nothing that follows.
    if (!reader.isOpen && lists.length + quotes === 0) markFrom = -1;
  };

  tree.iterate({ enter, leave });
  return { blocks, comments, images, notProse };
}
