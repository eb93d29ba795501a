import { movedBy, type Span } from '../../text/span.ts';
import type { Section } from '../manuscript.ts';
import type { RawBlock } from '../rawBlock.ts';
import { isEntry } from '../sections/referenceList.ts';
import { type EntryPart, entryParts, isWhole, opensEntry } from './entryParts.ts';
import { readWork } from './readWork.ts';
import { foldedSurname } from './surname.ts';
import type { ListedWork, WrittenIdentifier } from './work.ts';
import { plainAddress, writtenIdentifiers } from './writtenIdentifiers.ts';

/** An entry with fewer letters is a bare address. */
const fewestLetters = 8;
/** How far into an entry its authors reach if their style is unknown, in characters. */
const authorsReach = 200;

/** The entry that is being read. */
class Entry {
  readonly parts: EntryPart[] = [];

  get text(): string {
    return this.parts.map(({ block, prose }) => block.prose.text.slice(prose.start, prose.end).trim()).join(' ');
  }
}

/** Returns whether text between entries is a page header or footer. */
const isStray = (text: string): boolean => !/[\d\ufffc]/.test(text) && !/\p{Ll}{3}/u.test(text);

/**
 * Reads the entries of the reference lists from their blocks. An entry may be a paragraph, a list item or a line, and
 * page breaks may have split it: a block that does not open like an entry continues the one before.
 */
function readWorks(blocks: readonly RawBlock[], sections: readonly Section[], source: string): ListedWork[] {
  const entries: Entry[] = [];
  let number: number | undefined;
  for (const block of blocks) {
    for (const part of entryParts(block, source, number)) {
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
  if (!first) return undefined;
  const identifiers: WrittenIdentifier[] = [];
  const addresses: string[] = [];
  for (const { block, prose } of entry.parts) {
    identifiers.push(...writtenIdentifiers(block, prose));
    for (const { url, start, end } of block.anchors)
      if (url !== undefined && start >= prose.start && end <= prose.end) addresses.push(plainAddress(url));
  }
  // A number may have nothing but an address after it.
  const isAddress = text.replace(/[^\p{L}]/gu, '').length < fewestLetters;
  if (isAddress && (first.number === undefined || addresses.length === 0)) return undefined;
  const read = readWork(text, addresses);
  return {
    ...read,
    calledBy: foldedSurname(read.authorsRead ? (read.authors[0] ?? '') : text.slice(0, authorsReach)),
    span: { start: first.span.start, end: entry.parts.at(-1)?.span.end ?? first.span.end },
    section: sectionOf(first.span, sections),
    text: isAddress ? addresses.join(' ') : text.replace(/ ?\ufffc ?/g, ' ').trim(),
    ...(first.number === undefined ? {} : { number: first.number }),
    identifiers,
  };
}

/** Numbers the works. Markdown counts the items of a list itself, so that every one may be written `1.`. */
function numbered(works: readonly ListedWork[]): ListedWork[] {
  const allOne = works.length > 1 && works.every(({ number }) => number === 1);
  return allOne ? works.map((work, i) => ({ ...work, number: i + 1 })) : [...works];
}

/** A list as it was read, and the blocks that it was read from. */
export interface ReferenceListCache {
  readonly blocks: readonly RawBlock[];
  readonly works: readonly ListedWork[];
}

const sectionOf = (span: Span, sections: readonly Section[]): number =>
  sections.findLastIndex((section) => section.role === 'references' && section.span.start <= span.start);

/** Returns how far a list has moved as a whole; undefined if it has changed. */
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

/** Returns the entries of the reference lists. A list that an edit elsewhere has only moved is not read again. */
export function listedWorks(
  blocks: readonly RawBlock[],
  sections: readonly Section[],
  source: string,
  before: ReferenceListCache | undefined,
): ReferenceListCache {
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
