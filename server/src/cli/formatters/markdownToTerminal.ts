import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/markdown';
import type { Palette } from './palette.ts';

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/** Markup nodes that leave nothing in plain text. */
const silent = new Set(['EmphasisMark', 'HeaderMark', 'LinkMark', 'CodeMark', 'LinkTitle', 'QuoteMark']);

/** Renders a card for a terminal: without markup, strong text bold, links as text with their URL. */
export function markdownToTerminal(markdown: string, palette: Palette): string {
  const text = render(parser.parse(markdown).topNode, markdown, palette);
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function render(node: SyntaxNode, source: string, palette: Palette): string {
  const own = source.slice(node.from, node.to);
  if (silent.has(node.name)) return '';
  switch (node.name) {
    case 'Escape':
      return own.slice(1);
    case 'Entity':
      return entities[own] ?? own;
    case 'HardBreak':
      return '\n';
    case 'HorizontalRule':
      return '─'.repeat(8);
    case 'FencedCode':
      return codeOf(node, source).replace(/^(?=.)/gmu, '    ');
    case 'URL':
      return node.parent?.name === 'Link' ? ` <${own}>` : own;
  }
  const inside = children(node, source, palette);
  const strong = node.name === 'StrongEmphasis' || node.name.startsWith('ATXHeading');
  return strong ? palette.bold(inside.trim()) : inside;
}

/** The lines of a fenced code block, without its fences and language. */
function codeOf(node: SyntaxNode, source: string): string {
  let text = '';
  for (const child of node.getChildren('CodeText')) text += source.slice(child.from, child.to);
  return text;
}

/** The node's text with every child rendered in its place. */
function children(node: SyntaxNode, source: string, palette: Palette): string {
  let text = '';
  let at = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    text += source.slice(at, child.from) + render(child, source, palette);
    at = child.to;
  }
  return text + source.slice(at, node.to);
}
