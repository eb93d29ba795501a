import type { Span } from '../../text/span.ts';
import type { BlockKind, CellPlace } from '../manuscript.ts';

/** A tag: its name, and the Markdown node that means the same. */
export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly mark?: 'Superscript' | 'Subscript' | 'Emphasis' | 'StrongEmphasis';
}

const marks: Readonly<Record<string, 'Superscript' | 'Subscript' | 'Emphasis' | 'StrongEmphasis'>> = {
  sup: 'Superscript',
  sub: 'Subscript',
  i: 'Emphasis',
  em: 'Emphasis',
  b: 'StrongEmphasis',
  strong: 'StrongEmphasis',
};
const inlineNames = new Set([
  'a',
  'span',
  'u',
  's',
  'small',
  'big',
  'mark',
  'font',
  'abbr',
  'cite',
  'q',
  'br',
  'wbr',
  'del',
  'ins',
  'img',
  ...Object.keys(marks),
]);

export function htmlTag(text: string): HtmlTag | undefined {
  const found = /^<(\/?)([A-Za-z][\w-]*)/.exec(text);
  if (!found) return undefined;
  const name = (found[2] ?? '').toLowerCase();
  const mark = Object.hasOwn(marks, name) ? marks[name] : undefined;
  return { name, closing: found[1] === '/', ...(mark ? { mark } : {}) };
}

/** What a block of HTML holds, told in reading order. */
export interface HtmlListener {
  comment(span: Span): void;
  /** Tags, comments, and scripts, styles and preformatted text as a whole. */
  notProse(span: Span): void;
  leaf(from: number, kind: BlockKind, level: number | undefined, cell: CellPlace | undefined): void;
  inline(from: number, to: number): void;
  text(span: Span): void;
  finish(to: number): void;
}

/** Counts rows and cells by their tags. Where cells span rows, or a table began before the text, no place is known. */
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

/** Reads the text between the tags of an HTML block: tables, headings and paragraphs that converters write as HTML are prose too. */
export function htmlText(source: string, from: number, to: number, listener: HtmlListener): void {
  let at = from;
  let open = false;
  let kind: BlockKind = 'paragraph';
  let level: number | undefined;
  const cells = cellCounter();
  const close = (end: number): void => {
    if (open) listener.finish(end);
    open = false;
  };
  const begin = (start: number): void => {
    if (!open) listener.leaf(start, kind, level, kind === 'table-cell' ? cells.place() : undefined);
    open = true;
  };
  const upTo = (mark: string, after: number): number => {
    const found = source.indexOf(mark, after);
    return found < 0 || found + mark.length > to ? to : found + mark.length;
  };
  while (at < to) {
    let next = source.indexOf('<', at);
    if (next < 0 || next > to) next = to;
    if (next > at) {
      if (source.slice(at, next).trim() !== '') begin(at);
      if (open) listener.text({ start: at, end: next });
    }
    if (next >= to) break;
    if (source.startsWith('<!--', next)) {
      at = upTo('-->', next + 4);
      listener.comment({ start: next, end: at });
      listener.notProse({ start: next, end: at });
      continue;
    }
    const tag = htmlTag(source.slice(next, next + 24));
    if (!tag) {
      const declaration = source[next + 1] === '!' || source[next + 1] === '?';
      at = declaration ? upTo('>', next) : next + 1;
      if (declaration) listener.notProse({ start: next, end: at });
      else {
        begin(next);
        listener.text({ start: next, end: at });
      }
      continue;
    }
    const end = upTo('>', next);
    if (!tag.closing && /^(?:script|style|pre|code|svg|math|textarea)$/.test(tag.name)) {
      close(next);
      at = upTo(`</${tag.name}>`, end);
      listener.notProse({ start: next, end: at });
      continue;
    }
    if (inlineNames.has(tag.name)) {
      if (!tag.closing && tag.name !== 'img') begin(next);
      if (open) listener.inline(next, end);
      else listener.notProse({ start: next, end });
    } else {
      close(next);
      listener.notProse({ start: next, end });
      cells.tag(tag, source.slice(next, end));
      if (tag.closing) {
        kind = 'paragraph';
        level = undefined;
      } else {
        level = /^h[1-6]$/.test(tag.name) ? Number(tag.name[1]) : undefined;
        kind = level
          ? 'heading'
          : /^t[dh]$/.test(tag.name)
            ? 'table-cell'
            : /^(?:fig)?caption$/.test(tag.name)
              ? 'caption'
              : 'paragraph';
      }
    }
    at = end;
  }
  close(to);
}
