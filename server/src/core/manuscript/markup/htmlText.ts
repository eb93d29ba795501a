import type { Span } from '../../text/span.ts';
import type { BlockKind, CellPlace } from '../manuscript.ts';
import { type HtmlTag, htmlTag, inlineTags } from './htmlTag.ts';

/** Receives the content of an HTML block in reading order. */
export interface HtmlListener {
  comment(span: Span): void;
  /** Tags, comments, and whole scripts, styles and preformatted text. */
  notProse(span: Span): void;
  leaf(from: number, kind: BlockKind, level: number | undefined, cell: CellPlace | undefined): void;
  inline(from: number, to: number): void;
  text(span: Span): void;
  finish(to: number): void;
}

/** Counts rows and cells by their tags. Places are unknown where cells span rows, or if the table began before the text. */
function cellCounter() {
  let known = false;
  let row = -1;
  let column = 0;
  let next = 0;
  return {
    tag({ name, closing }: HtmlTag, text: string): void {
      if (name === 'table') {
        known = !closing;
        row = -1;
      } else if (name === 'tr' && !closing) {
        row++;
        next = 0;
      } else if (/^t[dh]$/.test(name) && !closing) {
        if (/\srowspan\s*=\s*["']?(?!1\b)/i.test(text)) known = false;
        column = next;
        next += Number(/\scolspan\s*=\s*["']?(\d{1,3})/i.exec(text)?.[1] ?? 1);
      }
    },
    place: (): CellPlace | undefined => (known && row >= 0 ? { row, column } : undefined),
  };
}

/** Elements that are left out as a whole, from the opening to the closing tag. */
const unread = /^(?:script|style|pre|code|svg|math|textarea)$/;

/**
 * Reads the text between the tags of an HTML block: tables, headings and paragraphs that converters write as HTML are
 * prose too.
 */
export function htmlText(source: string, from: number, to: number, listener: HtmlListener): void {
  new HtmlReader(source, to, listener).read(from);
}

class HtmlReader {
  /** Whether a leaf is open. */
  private open = false;
  /** The kind of the next leaf, set by the last tag that begins a block. */
  private kind: BlockKind = 'paragraph';
  private level: number | undefined;
  private readonly cells = cellCounter();
  private readonly source: string;
  private readonly to: number;
  private readonly listener: HtmlListener;

  constructor(source: string, to: number, listener: HtmlListener) {
    this.source = source;
    this.to = to;
    this.listener = listener;
  }

  read(from: number): void {
    for (let at = from; at < this.to; ) {
      const found = this.source.indexOf('<', at);
      const next = found < 0 || found > this.to ? this.to : found;
      if (next > at) this.text(at, next);
      at = next < this.to ? this.markup(next) : next;
    }
    this.close(this.to);
  }

  private text(start: number, end: number): void {
    if (this.source.slice(start, end).trim() !== '') this.begin(start);
    if (this.open) this.listener.text({ start, end });
  }

  /** Reads the markup that a `<` begins, and returns where it ends. */
  private markup(start: number): number {
    const source = this.source;
    if (source.startsWith('<!--', start)) {
      const end = this.upTo('-->', start + 4);
      this.listener.comment({ start, end });
      this.listener.notProse({ start, end });
      return end;
    }
    const tag = htmlTag(source.slice(start, start + 24));
    if (tag) return this.tag(tag, start, this.upTo('>', start));
    if (source[start + 1] === '!' || source[start + 1] === '?') {
      const end = this.upTo('>', start);
      this.listener.notProse({ start, end });
      return end;
    }
    this.begin(start);
    this.listener.text({ start, end: start + 1 });
    return start + 1;
  }

  private tag(tag: HtmlTag, start: number, end: number): number {
    if (!tag.closing && unread.test(tag.name)) {
      this.close(start);
      const last = this.upTo(`</${tag.name}>`, end);
      this.listener.notProse({ start, end: last });
      return last;
    }
    if (inlineTags.has(tag.name)) {
      if (!tag.closing && tag.name !== 'img') this.begin(start);
      if (this.open) this.listener.inline(start, end);
      else this.listener.notProse({ start, end });
      return end;
    }
    this.close(start);
    this.listener.notProse({ start, end });
    this.cells.tag(tag, this.source.slice(start, end));
    this.level = !tag.closing && /^h[1-6]$/.test(tag.name) ? Number(tag.name[1]) : undefined;
    this.kind = tag.closing ? 'paragraph' : kindOf(tag.name);
    return end;
  }

  private begin(start: number): void {
    const place = this.kind === 'table-cell' ? this.cells.place() : undefined;
    if (!this.open) this.listener.leaf(start, this.kind, this.level, place);
    this.open = true;
  }

  private close(end: number): void {
    if (this.open) this.listener.finish(end);
    this.open = false;
  }

  /** Returns the end of the first such mark after `after`, or the end of the block. */
  private upTo(mark: string, after: number): number {
    const found = this.source.indexOf(mark, after);
    return found < 0 || found + mark.length > this.to ? this.to : found + mark.length;
  }
}

/** Returns the kind of block that a tag begins. */
function kindOf(name: string): BlockKind {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (/^t[dh]$/.test(name)) return 'table-cell';
  return /^(?:fig)?caption$/.test(name) ? 'caption' : 'paragraph';
}
