import {
  type BlockContext,
  GFM,
  type InlineContext,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
  parser,
  Subscript,
  Superscript,
} from '@lezer/markdown';

const dollar = 36;
const percent = 37;
const backslash = 92;
const brace = 123;
const bracket = 91;
const caret = 94;

/** `$x$` as in Pandoc: no space inside the dollars, no digit after the closing one; `$$…$$` within a line. */
const inlineMath: MarkdownConfig = {
  defineNodes: ['InlineMath'],
  parseInline: [
    {
      name: 'InlineMath',
      before: 'Escape',
      parse(cx: InlineContext, next: number, pos: number): number {
        if (next !== dollar || cx.char(pos - 1) === 92) return -1;
        const size = cx.char(pos + 1) === dollar ? 2 : 1;
        const open = pos + size;
        const first = cx.char(open);
        if (size === 1 && (first < 0 || first === 32 || first === 10 || first === 9)) return -1;
        const rest = cx.slice(open, Math.min(cx.end, open + 1000));
        for (let at = rest.indexOf('$', 1); at > 0; at = rest.indexOf('$', at + 1)) {
          if (rest[at - 1] === '\\') continue;
          if (size === 2) {
            if (rest[at + 1] === '$') return cx.addElement(cx.elt('InlineMath', pos, open + at + 2));
            continue;
          }
          if (/\s/.test(rest[at - 1] ?? ' ')) return -1;
          if (/\d/.test(rest[at + 1] ?? '')) continue;
          return cx.addElement(cx.elt('InlineMath', pos, open + at + 1));
        }
        return -1;
      },
    },
  ],
};

/** `[^1]` in the text, which is no `[^177^Lu]`, and `[^1]: …` with its indented lines. */
const footnotes: MarkdownConfig = {
  defineNodes: ['FootnoteReference', { name: 'FootnoteDefinition', block: true }],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(cx: InlineContext, next: number, pos: number): number {
        if (next !== bracket || cx.char(pos + 1) !== caret) return -1;
        const label = /^\[\^(?!\d{1,3}m?\^[A-Z])[^\]\s[]{1,100}\]/.exec(cx.slice(pos, Math.min(cx.end, pos + 104)));
        return label ? cx.addElement(cx.elt('FootnoteReference', pos, pos + label[0].length)) : -1;
      },
    },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(cx: BlockContext, line: Line): boolean {
        if (!isFootnoteDefinition(line)) return false;
        const from = cx.lineStart + line.pos;
        let to = cx.lineStart + line.text.length;
        let blank = false;
        while (cx.nextLine()) {
          if (line.pos === line.text.length) {
            blank = true;
            continue;
          }
          if (isFootnoteDefinition(line) || (blank && line.indent < line.baseIndent + 4)) break;
          to = cx.lineStart + line.text.length;
        }
        cx.addElement(cx.elt('FootnoteDefinition', from, to));
        return true;
      },
      endLeaf: (_cx: BlockContext, line: Line): boolean => isFootnoteDefinition(line),
    },
  ],
};

function isFootnoteDefinition(line: Line): boolean {
  if (line.next !== bracket || line.text.charCodeAt(line.pos + 1) !== caret) return false;
  return /^\[\^[^\]\s]{1,100}\]:/.test(line.text.slice(line.pos, line.pos + 106));
}

/**
 * Pandoc attributes `{#id .class key=value}` and `{-}`, raw attributes `{=html}`, Hugo or Quarto shortcodes inside a
 * line, and CriticMarkup's deletions and comments: `{--gone--}`, `{>>a remark<<}`.
 */
const attributes: MarkdownConfig = {
  defineNodes: ['Attributes'],
  parseInline: [
    {
      name: 'Attributes',
      before: 'Escape',
      parse(cx: InlineContext, next: number, pos: number): number {
        if (next !== brace) return -1;
        const found = /^(?:\{(?:[#.=][^{}\n]*|-|--[^{}]*--|>>[^{}]*<<)\}|\{\{[<%][^{}\n]*[>%]\}\})/.exec(
          cx.slice(pos, Math.min(cx.end, pos + 600)),
        );
        return found ? cx.addElement(cx.elt('Attributes', pos, pos + found[0].length)) : -1;
      },
    },
  ],
};

/**
 * Comments within a line or paragraph that are no HTML: Obsidian's `%%…%%`, Liquid's `{% comment %}`, LaTeX's `comment` and
 * `\\iffalse`. Those of several paragraphs are hidden before (hiddenParts.ts).
 */
const hiddenText: MarkdownConfig = {
  parseInline: [
    {
      name: 'HiddenText',
      before: 'Escape',
      parse(cx: InlineContext, next: number, pos: number): number {
        if (next !== percent && next !== brace && next !== backslash) return -1;
        if (
          next === percent &&
          (cx.char(pos + 1) !== percent || /[%\p{L}\p{N}]/u.test(cx.slice(Math.max(cx.offset, pos - 1), pos)))
        )
          return -1;
        const found =
          /^(?:%%(?!%)[^%]+%%(?!%)|\{%-? ?comment ?-?%\}[^{]*\{%-? ?endcomment ?-?%\}|\\begin\{comment\}[^\\]*\\end\{comment\}|\\iffalse\b[^\\]*\\fi\b)/.exec(
            cx.slice(pos, Math.min(cx.end, pos + 1000)),
          );
        return found ? cx.addElement(cx.elt('Comment', pos, pos + found[0].length)) : -1;
      },
    },
  ],
};

/** CommonMark with GFM's tables, strikethrough, task lists and bare URLs, and Pandoc's additions within lines. */
export const markdownParser: MarkdownParser = parser.configure([
  GFM,
  Superscript,
  Subscript,
  inlineMath,
  footnotes,
  attributes,
  hiddenText,
]);
