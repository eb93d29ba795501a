import { allMatches } from '../../text/allMatches.ts';
import { citeRole } from './citeRole.ts';
import { isCrossReferenceKey } from './crossReference.ts';
import { type Finder, type FoundCitation, whole } from './found.ts';

const key =
  /(^|[\s;,([\-–—^])(-?@)(?!ref\()(\{[^{}\s]{1,200}\}|(?:doi|pmid|pubmed|pmcid|arxiv|isbn|url|https?):[^\s;,\]]{1,200}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_/]))*)/giu;
const bracketed = /\[[^[\]]{0,1000}@[^[\]]{0,1000}\]/g;
const footnote = /\[\^([^\]\s[]{1,100})\]/g;

function keysIn(text: string): string[] {
  const keys: string[] = [];
  for (const match of allMatches(text, key)) {
    const name = (match[3] ?? '').replace(/^\{|\}$/g, '').replace(/(?<![.:])[.:]+$/, '');
    if (!isCrossReferenceKey(name)) keys.push(name);
  }
  return keys;
}

/** `[@key; see -@other, p. 3]` and bare `@key`, Pandoc's and Manubot's; `[^1]`; MyST roles. No e-mail addresses. */
export const pandoc: Finder = ({ prose, anchors }) => {
  const { text } = prose;
  const found: FoundCitation[] = [];
  if (text.includes('@')) {
    const covered: { start: number; end: number }[] = [];
    for (const match of allMatches(text, bracketed)) {
      const keys = keysIn(match[0]);
      const end = match.index + match[0].length;
      covered.push({ start: match.index, end });
      if (keys.length === 0) continue;
      const note = text[match.index - 1] === '^' ? 1 : 0;
      found.push(whole(match.index - note, end, 'pandoc', keys));
    }
    let next = 0;
    for (const match of allMatches(text, key)) {
      const start = match.index + (match[1]?.length ?? 0);
      while (next < covered.length && (covered[next]?.end ?? 0) <= start) next++;
      const bracket = covered[next];
      if (bracket && bracket.start <= start) continue;
      const keys = keysIn(match[0]);
      if (keys.length === 0) continue;
      let end = match.index + match[0].length;
      const locator = /^ \[(?:pp?\.|ch(?:ap)?\.|sec\.|fig\.)[^[\]]{1,60}\]/.exec(text.slice(end, end + 80));
      if (locator) end += locator[0].length;
      found.push(whole(start, end, 'pandoc', keys));
    }
  }
  if (text.includes('[^')) {
    for (const match of allMatches(text, footnote))
      found.push(whole(match.index, match.index + match[0].length, 'footnote', [match[1] ?? '']));
  }
  for (const anchor of anchors) {
    if (anchor.kind !== 'role' || !anchor.keys?.length) continue;
    const before = citeRole.exec(text.slice(Math.max(0, anchor.start - 24), anchor.start));
    found.push(whole(anchor.start - (before?.[0].length ?? 0), anchor.end, 'role', anchor.keys));
  }
  return found;
};
