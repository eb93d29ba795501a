import type { RawBlock } from '../rawBlock.ts';
import { isCaption } from './captions.ts';
import { knownTitle, runInTitle } from './sectionTitles.ts';

/** Why a block is a heading, and its depth among headings of its kind. */
export interface Heading {
  readonly by: 'markup' | 'number' | 'known' | 'bold' | 'capitals' | 'plain';
  /** For `markup` the level of the mark, for `number` how many numbers it has; otherwise 1. */
  readonly depth: number;
}

/** In characters; no heading known by its looks alone is longer. */
const longest = 240;
const endsOpen = /[.!?;,:…]["'”’)\]]*$/;
const dotted = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+(?=[\p{Lu}\d])/u;

const wordCount = (text: string): number => text.split(' ').length;

/**
 * Returns whether a line is in capitals: most of it, without two lower-case letters in a row and with four capitals in
 * one place.
 */
function inCapitals(text: string): boolean {
  return (
    /\p{Lu}{4}/u.test(text) &&
    !/\p{Ll}{2}/u.test(text) &&
    text.replace(/[^\p{Lu}]/gu, '').length > 0.5 * text.replace(/\s/g, '').length
  );
}

/** Returns whether a line looks like a title: not long, not the end of a sentence, not a list of names. */
function looksLikeTitle(text: string, most: number): boolean {
  if (text.length > most || wordCount(text) > 16 || !/\p{L}{3}/u.test(text)) return false;
  if (/[.!;,:…]["'”’)\]]*$/.test(text) || text.includes(';')) return false;
  if (/\b(?:the|an?|of|and|or|in|on|to|for|with|by|from|that|as|at|is|are)$/.test(text)) return false;
  if (text.endsWith('?') && wordCount(text) > 12) return false;
  return (text.match(/,/g)?.length ?? 0) < 3 && !/[|=@©\ufffc]|\bet al\b|\.\s/.test(text.replace(/^\d[\d.]*\s/, ''));
}

/** Returns whether the block is text that a heading may introduce. */
function isBody(block: RawBlock | undefined): boolean {
  if (!block) return false;
  if (block.kind === 'list-item' || block.kind === 'table-cell' || block.kind === 'quotation') return true;
  return (
    block.kind === 'paragraph' &&
    /^["'“‘([«\d\p{Lu}]/u.test(block.prose.text) &&
    (block.prose.text.length > 80 || endsOpen.test(block.prose.text))
  );
}

/** A block with its neighbours, and what was found before it. */
interface BlockWithNeighbours {
  readonly block: RawBlock;
  readonly before: RawBlock | undefined;
  readonly after: RawBlock | undefined;
  /** Number of the last numbered top-level heading. */
  readonly section: number;
  readonly source: string;
}

/**
 * Returns for every block the heading that it is, if any. Markup comes first; then lines on their own that are
 * numbered, known, bold, in capitals, or plain.
 */
export function findHeadings(blocks: readonly RawBlock[], source: string): (Heading | undefined)[] {
  let section = 0;
  // Writers who mark headings do not write them as plain lines.
  const plain = blocks.filter((block) => block.kind === 'heading').length < 2;
  return blocks.map((block, i) => {
    const heading = headingOf({ block, before: blocks[i - 1], after: blocks[i + 1], section, source });
    if (heading?.by === 'plain' && !plain) return undefined;
    if (heading?.by === 'number' && heading.depth === 1) section = numberOf(block);
    return heading;
  });
}

const numberOf = (block: RawBlock): number => block.number ?? Number.parseInt(block.prose.text, 10);

/** Returns the number of lines in the source, which may differ from those printed. */
const lineCount = ({ block: { span }, source }: BlockWithNeighbours): number =>
  source.slice(span.start, span.end).split('\n').length;

function headingOf(place: BlockWithNeighbours): Heading | undefined {
  const { block } = place;
  if (block.kind === 'heading') return { by: 'markup', depth: block.level ?? 1 };
  const { text } = block.prose;
  if (text.length > longest || isCaption(text)) return undefined;
  if (block.kind === 'list-item') return ofListItem(place);
  return block.kind === 'paragraph' && block.depth === 0 ? ofParagraph(place) : undefined;
}

/** By its markup, "1. Introduction" is a list item. */
function ofListItem(place: BlockWithNeighbours): Heading | undefined {
  const { block, before, section } = place;
  const { text } = block.prose;
  if (block.number === undefined || block.depth !== 1 || lineCount(place) > 1 || !isAlone(place)) return undefined;
  if (!looksLikeTitle(text, 120) || !/^\p{Lu}/u.test(text)) return undefined;
  if (knownTitle(text)) return { by: 'number', depth: 1 };
  const listed = before?.number !== undefined && before.number === block.number - 1 && before.kind === 'list-item';
  const fits = block.number === section + 1 || (section === 0 && block.number <= 2);
  return block.lastItem && !listed && fits ? { by: 'number', depth: 1 } : undefined;
}

function ofParagraph(place: BlockWithNeighbours): Heading | undefined {
  const { text } = place.block.prose;
  const lines = lineCount(place);
  if (knownTitle(text) && lines === 1)
    return { by: dotted.test(text) ? 'number' : 'known', depth: dotted.exec(text)?.[1]?.split('.').length ?? 1 };
  if (!isAfterBlank(place) || runInTitle(text, 0)) return undefined;
  const isParted = isBeforeBlank(place);
  const numbered = isParted && lines <= 2 ? numberedTitle(place) : undefined;
  if (numbered) return numbered;
  if (isBold(place)) return { by: 'bold', depth: 1 };
  if (!place.after) return undefined;
  if (lines <= 4 && inCapitals(text) && wordCount(text) <= 25 && !/[.;,]$/.test(text))
    return { by: 'capitals', depth: 1 };
  if (!isParted || lines > 2) return undefined;
  if (isTitleOfDocument(place)) return { by: 'bold', depth: 1 };
  return isPlainTitle(place) ? { by: 'plain', depth: 1 } : undefined;
}

/** Reads "3.1 Efflux pumps"; a title with one number must continue the count of the sections. */
function numberedTitle({ block, section }: BlockWithNeighbours): Heading | undefined {
  const { text } = block.prose;
  const number = dotted.exec(text);
  if (!number?.[1]) return undefined;
  const depth = number[1].split('.').length;
  const title = text.slice(number[0].length).replace(/:$/, '');
  const isTitle =
    depth > 1 ? looksLikeTitle(title, 140) : looksLikeTitle(title, 120) && Number(number[1]) === section + 1;
  return isTitle ? { by: 'number', depth } : undefined;
}

function isBold({ block: { prose } }: BlockWithNeighbours): boolean {
  const { text, marks } = prose;
  const strong = marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
  return (
    strong !== undefined &&
    strong.end >= text.length - 1 &&
    text.length <= 160 &&
    !/[.;,]$/.test(text.slice(0, strong.end))
  );
}

/** Returns whether a block is the title: the first line of a document, whatever follows. */
function isTitleOfDocument({ block, before, after }: BlockWithNeighbours): boolean {
  const { text } = block.prose;
  return (
    !before &&
    after !== undefined &&
    !/^\p{Ll}/u.test(after.prose.text) &&
    text.includes(' ') &&
    /^["“‘(\p{Lu}\d]/u.test(text) &&
    looksLikeTitle(text, 200)
  );
}

function isPlainTitle({ block, after }: BlockWithNeighbours): boolean {
  const { text } = block.prose;
  return (
    /^\p{Lu}/u.test(text) &&
    looksLikeTitle(text, 110) &&
    wordCount(text) <= 14 &&
    (text.includes(' ') || !/\d/.test(text)) &&
    isBody(after)
  );
}

/** Returns whether blank lines, or the ends of the document, separate a block from its neighbours. */
const isAlone = (place: BlockWithNeighbours): boolean => isAfterBlank(place) && isBeforeBlank(place);

const isAfterBlank = ({ block, before, source }: BlockWithNeighbours): boolean =>
  blankBetween(before?.span.end ?? 0, block.span.start, source, before);

const isBeforeBlank = ({ block, after, source }: BlockWithNeighbours): boolean =>
  blankBetween(block.span.end, after?.span.start ?? source.length, source, after);

function blankBetween(from: number, to: number, source: string, neighbour: RawBlock | undefined): boolean {
  if (!neighbour || neighbour.kind === 'heading') return true;
  return /\n[ \t>]*\r?\n|<|\]:|\r[ \t]*\r/.test(source.slice(Math.max(0, from), Math.min(to, from + 2000)));
}
