import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { Span } from '../text/span.ts';
import { resolveEntity } from './entities.ts';
import { endsParagraph } from './gluedLines.ts';
import { htmlTag, htmlText } from './html.ts';
import type { Lexicon } from './hyphenation.ts';
import type { BlockKind, MarkKind } from './manuscript.ts';
import { ProseBuilder, placeholder } from './proseBuilder.ts';
import type { RawBlock, RawDocument } from './rawBlock.ts';

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
const containers = new Set(['Blockquote', 'BulletList', 'OrderedList', 'ListItem']);
const notProseBlocks = new Set([
  'CodeBlock',
  'FencedCode',
  'ProcessingInstructionBlock',
  'LinkReference',
  'FootnoteDefinition',
]);
const notProseInline = new Set(['InlineCode', 'Image', 'ProcessingInstruction', 'InlineMath', 'Attributes']);
const silentMarks = new Set([
  'EmphasisMark',
  'HeaderMark',
  'QuoteMark',
  'SuperscriptMark',
  'SubscriptMark',
  'StrikethroughMark',
  'TaskMarker',
  'LinkTitle',
]);
const marked: Readonly<Record<string, MarkKind>> = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Superscript: 'superscript',
  Subscript: 'subscript',
};
interface OpenList {
  readonly ordered: boolean;
  readonly to: number;
}

/** Reads the tree in one walk. `view` is what was parsed, `source` what the offsets and words belong to. */
export function markdownBlocks(tree: Tree, source: string, view: string, lexicon: Lexicon): RawDocument {
  const blocks: RawBlock[] = [];
  const comments: Span[] = [];
  const notProse: Span[] = [];
  const labels = definedLabels(view);
  const lists: OpenList[] = [];
  let quotes = 0;
  let item: { from: number; number: number; last: boolean; fresh: boolean } | undefined;
  let markFrom = -1;

  let builder: ProseBuilder | undefined;
  let leafFrom = 0;
  let leafKind: BlockKind = 'paragraph';
  let leafLevel: number | undefined;
  let pos = 0;
  const opened: { name: string; at: number; content: number; from: number; to: number }[] = [];
  const tags: { name: string; at: number; content: number; from: number }[] = [];

  const start = (from: number): void => {
    builder = new ProseBuilder(source, lexicon);
    leafFrom = markFrom >= 0 && markFrom <= from ? markFrom : from;
    markFrom = -1;
    pos = from;
    tags.length = 0;
  };

  const finish = (to: number): void => {
    if (!builder) return;
    const prose = builder.finish();
    if (prose.text !== '') {
      const first = item?.fresh === true && leafKind === 'paragraph';
      const kind =
        leafKind === 'paragraph'
          ? item && lists.length > 0
            ? 'list-item'
            : quotes > 0
              ? 'quotation'
              : 'paragraph'
          : leafKind;
      blocks.push({
        kind,
        span: { start: leafFrom, end: to },
        prose,
        anchors: builder.anchors,
        depth: lists.length + quotes,
        ...(leafLevel === undefined ? {} : { level: leafLevel }),
        ...(first && item && lists.at(-1)?.ordered ? { number: item.number } : {}),
        ...(first && item ? { lastItem: item.last } : {}),
      });
      if (item) item.fresh = false;
    }
    builder = undefined;
  };

  /** Whether the leaf ought to end at this line end. */
  const isGlued = (lineEnd: number): boolean => {
    const from = source.lastIndexOf('\n', lineEnd - 1) + 1;
    const stop = source.indexOf('\n', lineEnd + 1);
    const first = from <= leafFrom;
    const line = source.slice(Math.max(from, leafFrom), lineEnd);
    const next = source.slice(lineEnd + 1, stop < 0 ? source.length : stop);
    const bold = first && line.length < 100 ? /^\s*\*\*([^*]+[^*.,;])\*\*\s*$/.exec(line) : null;
    if (bold?.[1] && /^\s*["“(\p{Lu}\d]/u.test(next)) return true;
    return endsParagraph(line, next, first);
  };

  /** Source text up to `to` that no inner node has claimed. */
  const flush = (to: number): void => {
    if (!builder || to <= pos) return;
    let at = pos;
    if (leafKind === 'paragraph' && opened.length === 0 && lists.length === 0 && quotes === 0) {
      for (let line = source.indexOf('\n', at); line >= 0 && line < to; line = source.indexOf('\n', line + 1)) {
        if (!isGlued(line)) continue;
        builder.text(at, line);
        finish(line);
        start(line + 1);
        at = line + 1;
      }
    }
    builder?.text(at, to);
    pos = to;
  };

  const closeMark = (name: string, at: number, from: number, to: number, content = at): void => {
    if (!builder) return;
    const kind = marked[name];
    if (!kind) return;
    if (kind === 'superscript') {
      builder.closeSuperscript(to - 1, to);
      builder.anchor({ kind: 'superscript', start: at, end: builder.end, source: { start: from, end: to } });
    }
    builder.mark(kind, content);
  };

  const enterInline = (node: SyntaxNodeRef): boolean => {
    if (!builder) return false;
    flush(node.from);
    const { name, from, to } = node;
    if (name in marked) {
      const at = builder.at;
      if (name === 'Superscript') builder.openSuperscript(from, from + 1);
      opened.push({ name, at, content: builder.at, from, to });
      return true;
    }
    if (name === 'Link') {
      opened.push({ name: linkKind(node, source, labels), at: builder.at, content: builder.at, from, to });
      return true;
    }
    if (name === 'LinkMark' || name === 'LinkLabel' || name === 'URL') {
      const link = opened.at(-1);
      if (link?.name === 'literal') return false;
      if (link?.name === 'Link') {
        if (name !== 'LinkMark') notProse.push({ start: from, end: to });
        // What stands behind the text of a link is its destination and title.
        pos = source[from] === ']' ? link.to : Math.max(pos, to);
        return false;
      }
      if (name !== 'URL') {
        pos = to;
        return false;
      }
    }
    if (name === 'URL' && /@(?:url:)?\{?$/.test(source.slice(Math.max(leafFrom, from - 6), from))) {
      // A citation key of Pandoc or Manubot that is an address.
      flush(to);
      return false;
    }
    if (name === 'URL' || name === 'Autolink') {
      const at = builder.at;
      builder.made(placeholder, from, to);
      const url = source.slice(from, to).replace(/^<|>$/g, '');
      builder.anchor({ kind: 'url', start: at, end: builder.end, source: { start: from, end: to }, url });
      notProse.push({ start: from, end: to });
      pos = to;
      return false;
    }
    if (name === 'Escape') builder.made(source.slice(from + 1, to), from, to);
    else if (name === 'Entity') builder.made(resolveEntity(source.slice(from, to)), from, to);
    else if (name === 'HardBreak') builder.space(from, to);
    else if (name === 'Comment') {
      comments.push({ start: from, end: to });
      notProse.push({ start: from, end: to });
    } else if (name === 'HTMLTag') inlineTag(from, to);
    else if (name === 'FootnoteReference') builder.text(from, to);
    else if (name === 'Image' && !node.node.getChild('URL') && linkKind(node, source, labels) === 'literal')
      builder.text(from, to);
    else if (notProseInline.has(name)) {
      notProse.push({ start: from, end: to });
      const role =
        name === 'InlineCode'
          ? /[{:](?:foot)?cite[a-z:]{0,12}[}:]$/.exec(source.slice(Math.max(leafFrom, from - 24), from))
          : null;
      if (role) {
        const keys = source
          .slice(from, to)
          .replace(/^`+|`+$/g, '')
          .split(/[,;]/)
          .map((key) => key.trim())
          .filter(Boolean);
        const at = builder.at;
        builder.made(placeholder, from, to);
        builder.anchor({ kind: 'role', start: at, end: builder.end, source: { start: from, end: to }, keys });
      } else if (name === 'InlineMath') {
        const plain = plainMath(source.slice(from, to));
        if (plain === undefined) builder.space(from, to);
        else builder.made(plain, from, to);
      } else if (name !== 'Attributes') builder.space(from, to);
    } else if (!silentMarks.has(name)) return true;
    pos = Math.max(pos, to);
    return false;
  };

  const inlineTag = (from: number, to: number): void => {
    if (!builder) return;
    notProse.push({ start: from, end: to });
    const tag = htmlTag(source.slice(from, to));
    if (!tag) return;
    if (tag.name === 'br') builder.space(from, to);
    if (!tag.mark) return;
    if (tag.closing) {
      const open = tags.findLastIndex((other) => other.name === tag.mark);
      const match = tags[open];
      if (!match) return;
      tags.splice(open);
      closeMark(match.name, match.at, match.from, to, match.content);
    } else {
      const at = builder.at;
      if (tag.mark === 'Superscript') builder.openSuperscript(from, to);
      tags.push({ name: tag.mark, at, content: builder.at, from });
    }
  };

  tree.iterate({
    enter: (node) => {
      const { name, from, to } = node;
      if (builder) return enterInline(node);
      if (name in leaves) {
        leafKind = leaves[name] ?? 'paragraph';
        leafLevel = leafKind === 'heading' ? Number(name.at(-1)) : undefined;
        start(from);
        return true;
      }
      if (containers.has(name)) {
        if (name === 'Blockquote') quotes++;
        else if (name === 'ListItem') {
          item = {
            from,
            number: Number.parseInt(source.slice(from, from + 10).trim(), 10) || 0,
            last: !node.node.nextSibling,
            fresh: true,
          };
          markFrom = from;
        } else lists.push({ ordered: name === 'OrderedList', to });
        return true;
      }
      if (name === 'QuoteMark' || name === 'ListMark') {
        if (markFrom < 0 || source.slice(markFrom, from).includes('\n')) markFrom = from;
        return false;
      }
      if (name === 'HTMLBlock' || name === 'CommentBlock') {
        markFrom = -1;
        htmlText(source, from, to, {
          comment: (span) => comments.push(span),
          tag: (span) => notProse.push(span),
          skip: (span) => notProse.push(span),
          leaf: (kind, span, level) => {
            leafKind = kind;
            leafLevel = level;
            start(span.start);
          },
          inline: inlineTag,
          text: (span) => builder?.text(span.start, span.end),
          finish,
        });
        return false;
      }
      if (notProseBlocks.has(name) || name === 'HorizontalRule') {
        markFrom = -1;
        notProse.push({ start: from, end: to });
        return false;
      }
      return true;
    },
    leave: (node) => {
      const { name, to } = node;
      if (builder) {
        if (name in leaves) {
          flush(to);
          finish(to);
          opened.length = 0;
        } else if (name in marked || name === 'Link') {
          flush(to);
          const open = opened.pop();
          if (!open) return;
          if (name !== 'Link') closeMark(open.name, open.at, open.from, to, open.content);
          else if (open.name === 'Link') {
            builder.mark('link', open.at);
            const url = destination(node, source);
            builder.anchor({
              kind: 'link',
              start: open.at,
              end: builder.end,
              source: { start: open.from, end: to },
              url,
            });
          }
        }
        return;
      }
      if (name === 'Blockquote') quotes--;
      else if (name === 'BulletList' || name === 'OrderedList') {
        lists.pop();
        if (lists.length === 0) item = undefined;
      }
    },
  });
  return { blocks, comments, notProse };
}

/** Labels that a `[label]: destination` line defines: only these make `[label]` a link. */
function definedLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!text.includes(']:')) return labels;
  for (const found of text.matchAll(/^ {0,3}\[([^\]\n[]{1,200})\]:[ \t]*\S/gm))
    labels.add((found[1] ?? '').trim().toLowerCase());
  return labels;
}

/** `Link`, or `literal` where the brackets are the writer's own, as in `[1]` or `[@key]`. */
function linkKind(node: SyntaxNodeRef, source: string, labels: ReadonlySet<string>): 'Link' | 'literal' {
  const text = source.slice(node.from, Math.min(node.to, node.from + 1200));
  if (text.endsWith(')') && node.node.getChild('URL')) return 'Link';
  if (text.endsWith('()')) return 'Link';
  if (source[node.to] === '{' && /^\{[#.=]/.test(source.slice(node.to, node.to + 2))) return 'Link';
  const label = node.node.getChild('LinkLabel');
  const name =
    label && label.to - label.from > 2
      ? source.slice(label.from + 1, label.to - 1)
      : text.slice(1, label ? label.from - node.from - 1 : -1);
  return labels.has(name.trim().toLowerCase()) ? 'Link' : 'literal';
}

function destination(node: SyntaxNodeRef, source: string): string {
  const url = node.node.getChild('URL');
  return url ? source.slice(url.from, url.to) : '';
}

const greek =
  /^\$\\(alpha|beta|gamma|delta|epsilon|zeta|eta|theta|kappa|lambda|mu|sigma|tau|phi|chi|psi|omega|Delta|Omega)\$$/;

/** Math that is a word of the text: a Greek letter as in `TGF-$\beta$`. */
function plainMath(math: string): string | undefined {
  const letter = greek.exec(math)?.[1];
  return letter ? resolveEntity(`&${letter};`) : undefined;
}
