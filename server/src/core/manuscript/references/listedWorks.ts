import { movedBy, type Span } from '../../text/span.ts';
import type { Section } from '../manuscript.ts';
import { sourceSpan } from '../prose.ts';
import type { RawBlock } from '../rawBlock.ts';
import { isEntry } from '../referenceList.ts';
import { runInTitle } from '../sectionTitles.ts';
import { openingAuthors, readWork } from './readWork.ts';
import { foldedSurname } from './surname.ts';
import type { ListedWork, WrittenIdentifier } from './work.ts';
import { plainAddress, writtenIdentifiers } from './writtenIdentifiers.ts';

/** A stretch of a block that is an entry or goes on with one. */
interface Part {
  readonly block: RawBlock;
  /** In its prose, behind the marker. */
  readonly prose: Span;
  /** In the source, the marker included. */
  readonly span: Span;
  readonly number?: number;
  /** A list item of its own, or marked by a number. */
  readonly marked: boolean;
}

const marker = /^(?:\[(\d{1,4})\]|(\d{1,4})[.)](?=\s))\s?/;
/** Web pages link a number back to its citations: `1 a b c`. */
const linkedMarker = /^(\d{1,4})(?:\s[a-z]\b)*\s(?=\p{Lu}|["“])/u;
const closed = /[.\ufffc\d)\]]["”]?$/;
const corporate = /^\p{Lu}[^.()]{2,80}\.?\s\((?:1[89]|20)\d{2}[a-z]?[,)]/u;
const fewestLetters = 8;
const longestEntry = 1300;
const longestOpening = 400;
/** How far into an entry its authors reach, where their style is not known. */
const authorsReach = 200;

function markerOf(block: RawBlock, at: number): { readonly number: number; readonly length: number } | undefined {
  const text = block.prose.text.slice(at, at + 40);
  const plain = marker.exec(text);
  if (plain) return { number: Number(plain[1] ?? plain[2]), length: plain[0].length };
  const linked =
    block.anchors.some((anchor) => anchor.kind === 'link' && anchor.start === at) && linkedMarker.exec(text);
  if (linked) return { number: Number(linked[1]), length: linked[0].length };
  return undefined;
}

/** Prose offsets at which a line of the source begins. */
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

/** Entries that stand on lines of one paragraph: each line that carries the next number, or opens with authors behind a whole entry. */
function partsOf(block: RawBlock, source: string, previous: number | undefined): Part[] {
  const { text } = block.prose;
  const parts: Part[] = [];
  const title = runInTitle(text, text.length);
  let number = markerOf(block, 0);
  let from = title?.role === 'references' ? title.end : 0;
  let last = number?.number ?? block.number ?? previous;
  const add = (start: number, until: number): void => {
    const end = start + text.slice(start, until).trimEnd().length;
    const begin = start + (number?.length ?? 0);
    const own = number?.number ?? (start === 0 ? block.number : undefined);
    const span = movedBy(sourceSpan(block.prose, { start, end }), block.span.start);
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
      isWhole(text.slice(from, at)) &&
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

const isWhole = (text: string): boolean =>
  text.length <= longestEntry && closed.test(text.slice(-10).trimEnd()) && isEntry(text.trim());
const opensEntry = (text: string): boolean =>
  openingAuthors(text.slice(0, longestOpening)).names.length > 0 || corporate.test(text);

/** What the entry says so far. */
class Entry {
  readonly parts: Part[] = [];

  get text(): string {
    return this.parts.map(({ block, prose }) => block.prose.text.slice(prose.start, prose.end).trim()).join(' ');
  }
}

/** Words of a page header or footer among the entries. */
const isStray = (text: string): boolean => !/[\d\ufffc]/.test(text) && !/\p{Ll}{3}/u.test(text);

/**
 * The entries of the reference lists, from the blocks that stand in them. An entry may be a paragraph, a list item or a line, and
 * page breaks may have split it: a block that opens like no entry goes on with the one before.
 */
function readWorks(blocks: readonly RawBlock[], sections: readonly Section[], source: string): ListedWork[] {
  const entries: Entry[] = [];
  let number: number | undefined;
  for (const block of blocks) {
    for (const part of partsOf(block, source, number)) {
      const text = block.prose.text.slice(part.prose.start, part.prose.end).trim();
      if (!part.marked && isStray(text)) continue;
      const open = entries.at(-1);
      const opens =
        part.marked || !open || opensEntry(text) || (/^\p{Lu}/u.test(text) && isEntry(text) && isWhole(open.text));
      if (!opens) {
        open.parts.push(part);
        continue;
      }
      const entry = new Entry();
      entry.parts.push(part);
      entries.push(entry);
      number = part.number ?? number;
    }
  }
  return numbered(entries.flatMap((entry) => listedWork(entry, sections) ?? []));
}

function listedWork(entry: Entry, sections: readonly Section[]): ListedWork | undefined {
  const first = entry.parts[0];
  const { text } = entry;
  if (!first || text.replace(/[^\p{L}]/gu, '').length < fewestLetters) return undefined;
  const identifiers: WrittenIdentifier[] = [];
  const addresses: string[] = [];
  for (const { block, prose } of entry.parts) {
    identifiers.push(...writtenIdentifiers(block, prose));
    for (const { url, start, end } of block.anchors)
      if (url !== undefined && start >= prose.start && end <= prose.end) addresses.push(plainAddress(url));
  }
  const read = readWork(text, addresses);
  return {
    ...read,
    calledBy: foldedSurname(read.authorsRead ? (read.authors[0] ?? '') : text.slice(0, authorsReach)),
    span: { start: first.span.start, end: entry.parts.at(-1)?.span.end ?? first.span.end },
    section: sectionOf(first.span, sections),
    text: text.replace(/(?<!\s)\s*\ufffc\s*/g, ' ').trim(),
    ...(first.number === undefined ? {} : { number: first.number }),
    identifiers,
  };
}

/** Markdown counts the items of a list itself, so that every one may be written `1.`. */
function numbered(works: readonly ListedWork[]): ListedWork[] {
  const allOne = works.length > 1 && works.every(({ number }) => number === 1);
  return allOne ? works.map((work, i) => ({ ...work, number: i + 1 })) : [...works];
}

/** A list as it was read, and from which blocks. */
export interface KeptList {
  readonly blocks: readonly RawBlock[];
  readonly works: readonly ListedWork[];
}

const sectionOf = (span: Span, sections: readonly Section[]): number =>
  sections.findLastIndex((section) => section.role === 'references' && section.span.start <= span.start);

/** How far a list has moved as a whole; undefined where it is no longer the same. */
function distance(blocks: readonly RawBlock[], before: readonly RawBlock[]): number | undefined {
  const [first, old] = [blocks[0], before[0]];
  if (!first || !old || blocks.length !== before.length) return undefined;
  const moved = first.span.start - old.span.start;
  const isSame = blocks.every((block, i) => {
    const other = before[i];
    return (
      other?.prose === block.prose && other.number === block.number && other.span.start + moved === block.span.start
    );
  });
  return isSame ? moved : undefined;
}

/** The entries of the reference lists. A list that an edit elsewhere has only moved is not read again. */
export function listedWorks(
  blocks: readonly RawBlock[],
  sections: readonly Section[],
  source: string,
  before: KeptList | undefined,
): KeptList {
  const moved = before && distance(blocks, before.blocks);
  if (moved === undefined) return { blocks, works: readWorks(blocks, sections, source) };
  const works = before?.works.map((work) => ({
    ...work,
    span: movedBy(work.span, moved),
    section: sectionOf(movedBy(work.span, moved), sections),
    identifiers: work.identifiers.map((one) => ({ ...one, span: movedBy(one.span, moved) })),
  }));
  return { blocks, works: works ?? [] };
}
