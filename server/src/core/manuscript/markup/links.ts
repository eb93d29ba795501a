import type { SyntaxNodeRef } from '@lezer/common';
import { type EditOfLines, foundInLines } from '../../text/foundInLines.ts';
import type { Span } from '../../text/span.ts';

/** A `[label]: destination` line; `label` in lower case. */
export interface LinkDefinition {
  readonly at: number;
  readonly label: string;
}

/** Returns the link labels that a text defines: only these make `[label]` a link. */
export function linkDefinitions(text: string): LinkDefinition[] {
  if (!text.includes(']:')) return [];
  return [...text.matchAll(/^ {0,3}\[([^\]\n[]{1,200})\]:[ \t]*\S/gm)].map((found) => ({
    at: found.index,
    label: (found[1] ?? '').trim().toLowerCase(),
  }));
}

/** A citation key that a line `[@key]: doi:…` defines. */
export interface DefinedKey extends Span {
  readonly key: string;
}

const keysIn = (text: string): readonly DefinedKey[] =>
  text.includes(']:')
    ? [...text.matchAll(/^ {0,3}\[@([^\]\n[]{1,200})\]:[ \t]*\S/gm)].map(({ 0: line, 1: key = '', index }) => ({
        start: index,
        end: index + line.length,
        key,
      }))
    : [];

/** Returns the citation keys that the text itself defines. */
export const definedKeys = (text: string, edit?: EditOfLines<DefinedKey>): readonly DefinedKey[] =>
  foundInLines(text, keysIn, edit);

/**
 * Returns whether brackets are a link or image, and not the writer's own as in `[1]` or `[@key]`. The parser takes all
 * of them for links.
 */
export function isLink(node: SyntaxNodeRef, source: string, labels: ReadonlySet<string>): boolean {
  const { from, to } = node;
  if (source[to - 1] === ')' && (source[to - 2] === '(' || node.node.getChild('URL'))) return true;
  if (source[to] === '{' && /^\{[#.=]/.test(source.slice(to, to + 2))) return true;
  if (labels.size === 0) return false;
  const label = node.node.getChild('LinkLabel');
  const own = label && label.to - label.from > 2;
  const open = source[from] === '!' ? from + 2 : from + 1;
  const name = own ? source.slice(label.from + 1, label.to - 1) : source.slice(open, (label ? label.from : to) - 1);
  return name.length <= 200 && labels.has(name.trim().toLowerCase());
}

/** Returns the address of a link or image node; empty if it has none. */
export function destination(node: SyntaxNodeRef, source: string): string {
  const url = node.node.getChild('URL');
  return url ? source.slice(url.from, url.to) : '';
}
