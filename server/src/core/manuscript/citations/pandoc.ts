import { allMatches } from '../../text/allMatches.ts';
import type { Span } from '../../text/span.ts';
import type { Anchor } from '../prose/proseBuilder.ts';
import { citeRole } from './citeRole.ts';
import { isCrossReferenceKey } from './crossReference.ts';
import { type Finder, type FoundCitation, wholeCitation } from './found.ts';

const key =
  /(^|[\s;,([\-–—^])(-?@)(?!ref\()(\{[^{}\s]{1,200}\}|(?:doi|pmid|pubmed|pmcid|arxiv|isbn|url|https?):[^\s;,\]]{1,200}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_/]))*)/giu;
const bracketed = /\[[^[\]]{0,1000}@[^[\]]{0,1000}\]/g;
/** The pages after a bare key: `@key [pp. 3–5]`. */
const locator = /^ \[(?:pp?\.|ch(?:ap)?\.|sec\.|fig\.)[^[\]]{1,60}\]/;
/** Not "[^177^Lu]Lu-PSMA-617", an isotope. */
const footnote = /\[\^(?!\d{1,3}m?\^[A-Z])([^\]\s[]{1,100})\]/g;

function keysIn(text: string): string[] {
  const keys: string[] = [];
  for (const match of allMatches(text, key)) {
    const name = (match[3] ?? '').replace(/^\{|\}$/g, '').replace(/(?<![.:])[.:]+$/, '');
    if (!isCrossReferenceKey(name)) keys.push(name);
  }
  return keys;
}

/**
 * Finds Pandoc's and Manubot's `[@key; see -@other, p. 3]` and bare `@key`; `[^1]`; MyST roles. E-mail addresses do not
 * count.
 */
export const pandoc: Finder = ({ prose: { text }, anchors }) => [
  ...(text.includes('@') ? keyCitations(text) : []),
  ...(text.includes('[^') ? footnotes(text) : []),
  ...roles(text, anchors),
];

function keyCitations(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  const brackets: Span[] = [];
  for (const match of allMatches(text, bracketed)) {
    const keys = keysIn(match[0]);
    const end = match.index + match[0].length;
    brackets.push({ start: match.index, end });
    if (keys.length === 0) continue;
    const note = text[match.index - 1] === '^' ? 1 : 0;
    found.push(wholeCitation(match.index - note, end, 'pandoc', keys));
  }
  let next = 0;
  for (const match of allMatches(text, key)) {
    const start = match.index + (match[1]?.length ?? 0);
    while (next < brackets.length && brackets[next]!.end <= start) next++;
    const bracket = brackets[next];
    if (bracket && bracket.start <= start) continue;
    const keys = keysIn(match[0]);
    if (keys.length === 0) continue;
    const end = match.index + match[0].length;
    const pages = locator.exec(text.slice(end, end + 80))?.[0].length ?? 0;
    found.push(wholeCitation(start, end + pages, 'pandoc', keys));
  }
  return found;
}

const footnotes = (text: string): FoundCitation[] =>
  allMatches(text, footnote).map((match) =>
    wholeCitation(match.index, match.index + match[0].length, 'footnote', [match[1] ?? '']),
  );

const roles = (text: string, anchors: readonly Anchor[]): FoundCitation[] =>
  anchors.flatMap(({ kind, keys, start, end }) => {
    if (kind !== 'role' || !keys?.length) return [];
    const name = citeRole.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
    return [wholeCitation(start - name, end, 'role', keys)];
  });
