import type { RawBlock } from '../rawBlock.ts';
import { knownTitle, runInTitle } from './sectionTitles.ts';

/** Why a block is a heading, and how deep it is among headings of its kind. */
export interface Heading {
  readonly by: 'markup' | 'number' | 'known' | 'bold' | 'capitals' | 'plain';
  /** `markup`: level of the mark; `number`: how many numbers it has; otherwise 1. */
  readonly depth: number;
}

const captionStart =
  /^(?:Supplementary\s+|Suppl\.\s+)?(?:Figure|Fig\.|Table|Scheme|Box|Video|Algorithm)\s+S?\d+[A-Za-z]?(?:\s*[.:|–—]|\s+\p{Lu}|$)|^(?:Table|Figure):\s/u;
const endsOpen = /[.!?;,:…]["'”’)\]]*$/;
const dotted = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+(?=[\p{Lu}\d])/u;

export const isCaption = (prose: string): boolean => captionStart.test(prose);

/** "Figure 1" alone in its paragraph: the legend is the paragraph behind it. */
const captionLabel = /^(?:Supplementary\s)?(?:Figure|Fig\.|Table|Scheme|Box)\sS?\d{1,3}[A-Za-z]?[.:]?$/u;
export const isCaptionLabel = (prose: string): boolean => captionLabel.test(prose);

const wordCount = (text: string): number => text.split(' ').length;

/** Share of letters that are capitals, for lines with at least one word of four letters. */
function inCapitals(text: string): boolean {
  return (
    /\p{Lu}{4}/u.test(text) &&
    !/\p{Ll}{2}/u.test(text) &&
    text.replace(/[^\p{Lu}]/gu, '').length > 0.5 * text.replace(/\s/g, '').length
  );
}

/** A line such as titles are: not long, no end of a sentence, no list of names. */
function looksLikeTitle(text: string, most: number): boolean {
  if (text.length > most || wordCount(text) > 16 || !/\p{L}{3}/u.test(text)) return false;
  if (/[.!;,:…]["'”’)\]]*$/.test(text) || text.includes(';')) return false;
  if (/\b(?:the|an?|of|and|or|in|on|to|for|with|by|from|that|as|at|is|are)$/.test(text)) return false;
  if (text.endsWith('?') && wordCount(text) > 12) return false;
  return (text.match(/,/g)?.length ?? 0) < 3 && !/[|=@©\ufffc]|\bet al\b|\.\s/.test(text.replace(/^\d[\d.]*\s/, ''));
}

/** Whether the block is written as text that a heading may introduce. */
function isBody(block: RawBlock | undefined): boolean {
  if (!block) return false;
  if (block.kind === 'list-item' || block.kind === 'table-cell' || block.kind === 'quotation') return true;
  return (
    block.kind === 'paragraph' &&
    /^["'“‘([«\d\p{Lu}]/u.test(block.prose.text) &&
    (block.prose.text.length > 80 || endsOpen.test(block.prose.text))
  );
}

/**
 * For every block the heading it is, if any. Markup first; then lines that stand alone: numbered, known, bold, in
 * capitals, or plain.
 */
export function findHeadings(blocks: readonly RawBlock[], source: string): (Heading | undefined)[] {
  const found: (Heading | undefined)[] = [];
  let section = 0;
  // Who marks headings does not write them as plain lines.
  const plain = blocks.filter((block) => block.kind === 'heading').length < 2;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const heading = headingOf(block, blocks[i - 1], blocks[i + 1], section, source);
    if (heading?.by === 'plain' && !plain) {
      found.push(undefined);
      continue;
    }
    found.push(heading);
    if (heading?.by === 'number' && heading.depth === 1) section = numberOf(block);
  }
  return found;
}

const numberOf = (block: RawBlock): number => block.number ?? Number.parseInt(block.prose.text, 10);

function headingOf(
  block: RawBlock,
  before: RawBlock | undefined,
  after: RawBlock | undefined,
  section: number,
  source: string,
): Heading | undefined {
  if (block.kind === 'heading') return { by: 'markup', depth: block.level ?? 1 };
  const { text, marks } = block.prose;
  if (text.length > 240 || isCaption(text)) return undefined;
  const lines = source.slice(block.span.start, block.span.end).split('\n').length;
  if (block.kind === 'list-item') {
    if (block.number === undefined || block.depth !== 1 || lines > 1 || !alone(block, before, after, source))
      return undefined;
    if (!looksLikeTitle(text, 120) || !/^\p{Lu}/u.test(text)) return undefined;
    if (knownTitle(text)) return { by: 'number', depth: 1 };
    const listed = before?.number !== undefined && before.number === block.number - 1 && before.kind === 'list-item';
    const fits = block.number === section + 1 || (section === 0 && block.number <= 2);
    return block.lastItem && !listed && fits ? { by: 'number', depth: 1 } : undefined;
  }
  if (block.kind !== 'paragraph' || block.depth > 0) return undefined;
  if (knownTitle(text) && lines === 1)
    return { by: dotted.test(text) ? 'number' : 'known', depth: dotted.exec(text)?.[1]?.split('.').length ?? 1 };
  if (!blankBetween(before?.span.end ?? 0, block.span.start, source, before)) return undefined;
  if (runInTitle(text, 0)) return undefined;
  const isAlone = blankBetween(block.span.end, after?.span.start ?? source.length, source, after);
  const number = dotted.exec(text);
  if (isAlone && number?.[1] && lines <= 2) {
    const rest = text.slice(number[0].length).replace(/:$/, '');
    const depth = number[1].split('.').length;
    if (depth > 1 && looksLikeTitle(rest, 140)) return { by: 'number', depth };
    if (depth === 1 && looksLikeTitle(rest, 120) && Number(number[1]) === section + 1) return { by: 'number', depth };
  }
  const strong = marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
  if (strong && strong.end >= text.length - 1 && text.length <= 160 && !/[.;,]$/.test(text.slice(0, strong.end)))
    return { by: 'bold', depth: 1 };
  if (!after) return undefined;
  if (lines <= 4 && inCapitals(text) && wordCount(text) <= 25 && !/[.;,]$/.test(text))
    return { by: 'capitals', depth: 1 };
  if (!isAlone) return undefined;
  // The first line of a document is its title, whatever follows.
  if (
    !before &&
    !/^\p{Ll}/u.test(after.prose.text) &&
    lines <= 2 &&
    text.includes(' ') &&
    /^["“‘(\p{Lu}\d]/u.test(text) &&
    looksLikeTitle(text, 200)
  )
    return { by: 'bold', depth: 1 };
  if (
    lines <= 2 &&
    /^\p{Lu}/u.test(text) &&
    looksLikeTitle(text, 110) &&
    wordCount(text) <= 14 &&
    (text.includes(' ') || !/\d/.test(text)) &&
    isBody(after)
  )
    return { by: 'plain', depth: 1 };
  return undefined;
}

/** Blank lines, or the ends of the document, on both sides. */
function alone(block: RawBlock, before: RawBlock | undefined, after: RawBlock | undefined, source: string): boolean {
  return (
    blankBetween(before?.span.end ?? 0, block.span.start, source, before) &&
    blankBetween(block.span.end, after?.span.start ?? source.length, source, after)
  );
}

function blankBetween(from: number, to: number, source: string, neighbour: RawBlock | undefined): boolean {
  if (!neighbour || neighbour.kind === 'heading') return true;
  return /\n[ \t>]*\r?\n|<|\]:|\r[ \t]*\r/.test(source.slice(Math.max(0, from), Math.min(to, from + 2000)));
}
