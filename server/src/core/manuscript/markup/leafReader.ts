import type { SyntaxNodeRef } from '@lezer/common';
import type { Span } from '../../text/span.ts';
import { citeRole } from '../citations/citeRole.ts';
import { shortcodeKeys } from '../citations/shortcode.ts';
import type { MarkKind } from '../manuscript.ts';
import type { Lexicon } from '../prose/hyphenation.ts';
import { ProseBuilder, placeholder } from '../prose/proseBuilder.ts';
import { resolveEntity } from './entities.ts';
import { endsParagraph } from './gluedLines.ts';
import { htmlTag } from './htmlTag.ts';
import { destination, isLink } from './links.ts';
import { isNotationStar } from './notationStar.ts';

const marked: Readonly<Record<string, MarkKind>> = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Superscript: 'superscript',
  Subscript: 'subscript',
};
const silent = new Set([
  'EmphasisMark',
  'HeaderMark',
  'QuoteMark',
  'SuperscriptMark',
  'SubscriptMark',
  'StrikethroughMark',
  'TaskMarker',
  'LinkTitle',
]);
/** The beginning of a Pandoc or Manubot citation key that is an address. */
const addressKey = /@(?:url:)?\{?$/;
const greek =
  /^\$\\(alpha|beta|gamma|delta|epsilon|zeta|eta|theta|kappa|lambda|mu|sigma|tau|phi|chi|psi|omega|Delta|Omega)\$$/;

/**
 * Markup that is open: where its prose begins, with the space or caret before a superscript (`at`) and without it
 * (`content`).
 */
interface OpenMarkup {
  readonly name: string;
  readonly at: number;
  readonly content: number;
  readonly from: number;
  readonly to: number;
}

/** Receives what a leaf reader has read. */
export interface LeafSink {
  finished(builder: ProseBuilder, span: Span): void;
  comment(span: Span): void;
  notProse(span: Span): void;
  image(span: Span): void;
}

/** Reads a node without children of interest. */
type LeafRead = (reader: LeafReader, builder: ProseBuilder, node: SyntaxNodeRef) => void;

/** Reads the inline nodes of one leaf block at a time into prose. */
export class LeafReader {
  private static readonly leaves: ReadonlyMap<string, LeafRead> = new Map<string, LeafRead>([
    ['URL', (reader, builder, node) => reader.address(builder, node)],
    ['Autolink', (reader, builder, { from, to }) => reader.link(builder, { start: from, end: to })],
    ['Escape', ({ source }, builder, { from, to }) => builder.made(source.slice(from + 1, to), from, to)],
    ['Entity', ({ source }, builder, { from, to }) => builder.made(resolveEntity(source.slice(from, to)), from, to)],
    ['HardBreak', (_, builder, { from, to }) => builder.space(from, to)],
    ['HTMLTag', (reader, _, { from, to }) => reader.tag(from, to)],
    ['FootnoteReference', (_, builder, { from, to }) => builder.text(from, to)],
    ['Comment', (reader, _, { from, to }) => reader.comment({ start: from, end: to })],
    ['Image', (reader, builder, node) => reader.image(builder, node)],
    ['InlineCode', (reader, builder, node) => reader.code(builder, node)],
    ['ProcessingInstruction', (reader, builder, node) => reader.gap(builder, node)],
    ['InlineMath', (reader, builder, node) => reader.math(builder, node)],
    ['Attributes', (reader, _, { from, to }) => reader.attributes({ start: from, end: to })],
  ]);

  private builder: ProseBuilder | undefined;
  private from = 0;
  /** Everything before this source offset has been read. */
  private pos = 0;
  private splits = false;
  private readonly opened: OpenMarkup[] = [];
  private readonly tags: OpenMarkup[] = [];

  constructor(
    private readonly source: string,
    private readonly lexicon: Lexicon,
    private readonly labels: ReadonlySet<string>,
    private readonly sink: LeafSink,
  ) {}

  get isOpen(): boolean {
    return this.builder !== undefined;
  }

  /** `spanFrom` is where the block's markup begins. A leaf that `splits` ends at captions and titles glued to it. */
  begin(from: number, spanFrom: number, splits: boolean): void {
    this.builder = new ProseBuilder(this.source, this.lexicon);
    this.from = spanFrom;
    this.pos = from;
    this.splits = splits;
    this.tags.length = 0;
  }

  end(to: number): void {
    this.flush(to);
    this.close(to);
    this.opened.length = 0;
  }

  /** Reads the source text up to `to` that belongs to no inner node. */
  flush(to: number): void {
    if (!this.builder || to <= this.pos) return;
    if (this.splits && this.opened.length === 0) {
      const { source } = this;
      for (let line = source.indexOf('\n', this.pos); line >= 0 && line < to; line = source.indexOf('\n', line + 1)) {
        if (!this.isGlued(line)) continue;
        this.builder.text(this.pos, line);
        this.close(line);
        this.begin(line + 1, line + 1, true);
      }
    }
    this.builder.text(this.pos, to);
    this.pos = to;
  }

  /** Returns whether the node's children are to be read. */
  enter(node: SyntaxNodeRef): boolean {
    const { source } = this;
    if (!this.builder) return false;
    this.flush(node.from);
    const { name, from, to } = node;
    if (name in marked) {
      this.opened.push(this.open(name, from, to, from + 1));
      return true;
    }
    if (name === 'Link') {
      this.opened.push(this.open(isLink(node, source, this.labels) ? name : 'literal', from, to, from));
      return true;
    }
    // What UGT1A1*28 and UGT1A1*6 have between their stars is no emphasis of the writer's: the stars stay in the prose.
    if (name === 'EmphasisMark' && isNotationStar(source, from)) return false;
    const link = this.opened.at(-1);
    if (name === 'LinkMark' || name === 'LinkLabel' || (name === 'URL' && link?.name === 'Link')) {
      if (link?.name === 'literal') return false;
      if (name !== 'LinkMark') this.sink.notProse({ start: from, end: to });
      // The text of a link is followed by its destination and title.
      this.pos = link?.name === 'Link' && source[from] === ']' ? link.to : Math.max(this.pos, to);
      return false;
    }
    const read = LeafReader.leaves.get(name);
    // The text before the node may have begun another leaf.
    if (read && this.builder) read(this, this.builder, node);
    else if (!silent.has(name)) return true;
    this.pos = Math.max(this.pos, to);
    return false;
  }

  leave(node: SyntaxNodeRef): void {
    const { name, to } = node;
    if (!this.builder || !(name in marked || name === 'Link')) return;
    this.flush(to);
    const open = this.opened.pop();
    if (!open) return;
    if (name !== 'Link') this.closeMark(open, to);
    else if (open.name === 'Link') {
      const { builder, source } = this;
      // `[](doi:…)`, or a label that is itself an address.
      if (builder.end <= open.at) builder.made(placeholder, open.from, to);
      builder.mark('link', open.at);
      builder.anchor({
        kind: 'link',
        start: open.at,
        end: builder.end,
        source: { start: open.from, end: to },
        url: destination(node, source),
      });
    }
  }

  /** Reads an HTML tag between words. */
  tag(from: number, to: number): void {
    const { builder } = this;
    if (!builder) return;
    this.sink.notProse({ start: from, end: to });
    const tag = htmlTag(this.source.slice(from, to));
    if (tag?.name === 'br') builder.space(from, to);
    if (!tag?.mark) return;
    if (!tag.closing) {
      this.tags.push(this.open(tag.mark, from, to, to));
      return;
    }
    const open = this.tags.findLastIndex((other) => other.name === tag.mark);
    const [match] = open < 0 ? [] : this.tags.splice(open);
    if (match) this.closeMark(match, to);
  }

  /** Reads text that is handed over instead of being found between nodes. */
  text(span: Span): void {
    this.builder?.text(span.start, span.end);
  }

  /** Ends a leaf whose text was handed over. */
  endHere(to: number): void {
    this.pos = to;
    this.end(to);
  }

  private address(builder: ProseBuilder, { from, to }: SyntaxNodeRef): void {
    // The address is a citation key: `@url:https://…`.
    if (addressKey.test(this.source.slice(Math.max(this.from, from - 6), from))) this.flush(to);
    else this.link(builder, { start: from, end: to });
  }

  /** Reads an address as a single word. */
  private link(builder: ProseBuilder, span: Span): void {
    const start = builder.at;
    builder.made(placeholder, span.start, span.end);
    const url = this.source.slice(span.start, span.end).replace(/^<|>$/g, '');
    builder.anchor({ kind: 'url', start, end: builder.end, source: span, url });
    this.sink.notProse(span);
  }

  private image(builder: ProseBuilder, node: SyntaxNodeRef): void {
    const { from, to } = node;
    // Brackets of the writer's own.
    if (!isLink(node, this.source, this.labels)) builder.text(from, to);
    else {
      this.sink.image({ start: from, end: to });
      this.gap(builder, node);
    }
  }

  private code(builder: ProseBuilder, node: SyntaxNodeRef): void {
    const span = { start: node.from, end: node.to };
    if (!citeRole.test(this.source.slice(Math.max(this.from, span.start - 24), span.start))) this.gap(builder, node);
    else {
      this.sink.notProse(span);
      this.role(span);
    }
  }

  private math(builder: ProseBuilder, node: SyntaxNodeRef): void {
    const { from, to } = node;
    // A Greek letter is a word of the text, as in `TGF-$\beta$`.
    const letter = greek.exec(this.source.slice(from, to))?.[1];
    if (letter) {
      this.sink.notProse({ start: from, end: to });
      builder.made(resolveEntity(`&${letter};`), from, to);
    } else this.gap(builder, node);
  }

  /** Leaves a node out, with a space in its place. */
  private gap(builder: ProseBuilder, { from, to }: SyntaxNodeRef): void {
    this.sink.notProse({ start: from, end: to });
    builder.space(from, to);
  }

  private attributes(span: Span): void {
    this.sink.notProse(span);
    const keys = shortcodeKeys(this.source.slice(span.start, span.end));
    if (keys) this.citedBy(span, keys);
  }

  private comment(span: Span): void {
    this.sink.comment(span);
    this.sink.notProse(span);
  }

  /** Reads the keys of a MyST role: `{cite:p}` and the code after it. */
  private role(span: Span): void {
    const code = this.source.slice(span.start, span.end).replace(/^`+|(?<!`)`+$/g, '');
    // `{see}key{p. 3}`: words around a key are in braces, or before it.
    const bare = (key: string) =>
      key
        .replace(/\{[^{}]{0,100}\}/g, ' ')
        .trim()
        .split(/\s+/)
        .at(-1);
    const keys = code.split(/[,;]/).flatMap((key) => bare(key) || []);
    this.citedBy(span, keys);
  }

  /** Adds markup that cites by its keys and shows no words of its own. */
  private citedBy(span: Span, keys: readonly string[]): void {
    const { builder } = this;
    if (!builder) return;
    const start = builder.at;
    builder.made(placeholder, span.start, span.end);
    builder.anchor({ kind: 'role', start, end: builder.end, source: span, keys });
  }

  private open(name: string, from: number, to: number, contentFrom: number): OpenMarkup {
    const at = this.builder?.at ?? 0;
    if (name === 'Superscript') this.builder?.openSuperscript(from, contentFrom);
    return { name, at, content: this.builder?.at ?? 0, from, to };
  }

  private closeMark({ name, at, content, from }: OpenMarkup, to: number): void {
    const kind = marked[name];
    if (!kind || !this.builder) return;
    if (kind === 'superscript') {
      this.builder.closeSuperscript(to - 1, to);
      this.builder.anchor({ kind, start: at, end: this.builder.end, source: { start: from, end: to } });
    }
    this.builder.mark(kind, content);
  }

  private close(to: number): void {
    const { builder } = this;
    this.builder = undefined;
    // In CRLF, the parser sees a blank before the line end.
    const end = this.source[to - 1] === '\r' ? to - 1 : to;
    if (builder) this.sink.finished(builder, { start: this.from, end });
  }

  /** Returns whether the leaf ought to end at this line end. */
  private isGlued(lineEnd: number): boolean {
    const { source } = this;
    const from = source.lastIndexOf('\n', lineEnd - 1) + 1;
    const stop = source.indexOf('\n', lineEnd + 1);
    const line = source.slice(Math.max(from, this.from), lineEnd);
    return endsParagraph(line, source.slice(lineEnd + 1, stop < 0 ? source.length : stop), from <= this.from);
  }
}
