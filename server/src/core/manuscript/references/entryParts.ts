import type { Span } from '../../text/span.ts';
import { proseInSource } from '../prose/inSource.ts';
import type { RawBlock } from '../rawBlock.ts';
import { isEntry } from '../sections/referenceList.ts';
import { runInTitle } from '../sections/sectionTitles.ts';
import { openingAuthors } from './readWork.ts';

/** A stretch of a block that is an entry or continues one. */
export interface EntryPart {
  readonly block: RawBlock;
  /** In the block's prose, after the marker. */
  readonly prose: Span;
  /** In the source, including the marker. */
  readonly span: Span;
  readonly number?: number;
  /** Whether it is a list item of its own, or marked by a number. */
  readonly marked: boolean;
}

const marker = /^(?:\[(\d{1,4})\]|(\d{1,4})[.)](?=\s))\s?/;
/** Web pages link a number back to its citations: `1 a b c`. */
const linkedMarker = /^(\d{1,4})(?:\s[a-z]\b)*\s(?=\p{Lu}|["“])/u;
const closed = /[.\ufffc\d)\]]["”]?$/;
const corporate = /^\p{Lu}[^.()]{2,80}\.?\s\((?:1[89]|20)\d{2}[a-z]?[,)]/u;
/** In characters. No complete entry is shorter. */
const shortestEntry = 40;
const longestEntry = 1300;
const longestOpening = 400;

function markerOf(block: RawBlock, at: number): { readonly number: number; readonly length: number } | undefined {
  const text = block.prose.text.slice(at, at + 40);
  const plain = marker.exec(text);
  if (plain) return { number: Number(plain[1] ?? plain[2]), length: plain[0].length };
  const linked =
    block.anchors.some((anchor) => anchor.kind === 'link' && anchor.start === at) && linkedMarker.exec(text);
  if (linked) return { number: Number(linked[1]), length: linked[0].length };
  return undefined;
}

/** Returns the prose offsets at which lines of the source begin. */
function lineStartsIn(block: RawBlock, source: string): number[] {
  const { pieces, text } = block.prose;
  const starts: number[] = [];
  pieces.forEach((piece, i) => {
    const from = block.span.start + piece.source;
    if (piece.copied || !/[\r\n]/.test(source.slice(from, from + piece.length))) return;
    const next = pieces[i + 1]?.at ?? text.length;
    if (next < text.length) starts.push(next);
  });
  return starts;
}

/**
 * Returns the entries on lines of one paragraph: each line that has the next number, or that opens with authors after a
 * complete entry.
 */
export function entryParts(block: RawBlock, source: string, previous: number | undefined): EntryPart[] {
  const { text } = block.prose;
  const parts: EntryPart[] = [];
  const title = runInTitle(text, text.length);
  let from = title?.role === 'references' ? title.end : 0;
  let number = markerOf(block, from);
  let last = number?.number ?? block.number ?? previous;
  const add = (start: number, until: number): void => {
    const end = start + text.slice(start, until).trimEnd().length;
    const begin = start + (number?.length ?? 0);
    const own = number?.number ?? (start === 0 ? block.number : undefined);
    const span = proseInSource(block, { start, end });
    parts.push({
      block,
      prose: { start: begin, end },
      span: start === 0 ? { start: block.span.start, end: span.end } : span,
      ...(own === undefined ? {} : { number: own }),
      marked: own !== undefined || (start === 0 && block.lastItem !== undefined),
    });
  };
  for (const at of lineStartsIn(block, source)) {
    const next = markerOf(block, at);
    const counts = next !== undefined && last !== undefined && next.number === last + 1;
    const opens =
      number === undefined &&
      block.number === undefined &&
      at - from <= longestEntry &&
      mayBeWhole(text.slice(from, at)) &&
      opensEntry(text.slice(at, at + longestOpening));
    if (!counts && !opens) continue;
    add(from, at);
    from = at;
    number = counts ? next : undefined;
    if (counts) last = next.number;
  }
  add(from, text.length);
  return parts;
}

/** Returns whether lines that open with authors may be a short entry: they end like one and contain a year. */
const mayBeWhole = (text: string): boolean =>
  text.length >= shortestEntry && closed.test(text.slice(-10).trimEnd()) && /\b(?:19|20)\d{2}/.test(text);
/** Returns whether the text reads like an entry from beginning to end. */
export const isWhole = (text: string): boolean =>
  text.length <= longestEntry && closed.test(text.slice(-10).trimEnd()) && isEntry(text.trim());
/** Returns whether the text begins as an entry does: with authors or an organisation. */
export const opensEntry = (text: string): boolean =>
  openingAuthors(text.slice(0, longestOpening)).names.length > 0 || corporate.test(text);
