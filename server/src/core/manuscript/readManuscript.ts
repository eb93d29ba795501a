import { movedBy, type Span } from '../text/span.ts';
import { type BlockContent, blockContent, placed } from './blockContent.ts';
import { type CandidateLine, candidateLines } from './candidateLines.ts';
import { plainNumbersOf } from './citations/plainNumbers.ts';
import { readDirectives, unknownDirectives } from './directives.ts';
import { encodingDamage } from './encodingDamage.ts';
import { findHeadings, type Heading, isCaption } from './headings.ts';
import { imageAt } from './images.ts';
import { definedKeys } from './links.ts';
import type { Block, BlockKind, Citation, Format, Manuscript, Prose } from './manuscript.ts';
import { pageLines } from './pageLines.ts';
import { paragraphNumbers } from './paragraphs.ts';
import type { RawBlock } from './rawBlock.ts';
import { type KeptList, listedWorks } from './references/listedWorks.ts';
import { outline } from './sections.ts';
import { readSegments, rereadSegments, type SegmentedSource } from './segments.ts';

/** What the reading of the next version of a text can start from. */
export interface KeptManuscript {
  readonly source: SegmentedSource;
  /** Of each block of the manuscript, by its index. */
  readonly contents: readonly BlockContent[];
  /** By the prose of the raw block, which stays the same object while the block is not edited. */
  readonly known: ReadonlyMap<Prose, KnownBlock>;
  readonly list: KeptList;
  /** Lines that may belong to the printed page. */
  readonly lines: readonly CandidateLine[];
}

interface KnownBlock {
  readonly content: BlockContent;
  readonly block: Block;
}

export interface ReadManuscript {
  readonly manuscript: Manuscript;
  readonly kept: KeptManuscript;
}

/**
 * Reads a text as a manuscript. Total: any string gives a Manuscript. What is `kept` of an earlier version saves reading again what did
 * not change; the manuscript is the same without it.
 */
export function readManuscript(text: string, format: Format, before?: KeptManuscript): ReadManuscript {
  const source = before?.source.format === format ? rereadSegments(text, before.source) : readSegments(text, format);
  const raw = source.segments.flatMap(({ blocks }) => blocks);
  const headings = findHeadings(raw, text);
  const { sections, sectionOf } = outline(raw, headings, text.length);

  const read: { readonly raw: RawBlock; readonly content: BlockContent; kind: BlockKind; section: number }[] = [];
  const inLists = raw.filter((_, i) => (sectionOf[i] ?? 0) < 0);
  const list = listedWorks(inLists, sections, text, before?.list);
  const body = text.slice(0, inLists[0]?.span.start);
  const numbers = new Set(list.works.flatMap(({ number }) => (number === undefined ? [] : [number])));
  const plainNumbers = plainNumbersOf(body, numbers);
  const unread = disjoint(source.segments.flatMap((segment) => segment.notProse));
  const notProse: Span[] = [...unread];
  raw.forEach((block, i) => {
    const section = sectionOf[i] ?? 0;
    if (section < 0) {
      notProse.push(block.span);
      return;
    }
    const kind = kindOf(block, headings[i]);
    const known = before?.known.get(block.prose)?.content;
    const heading = kind === 'heading';
    const isSame = known?.heading === heading && known.plainNumbers === plainNumbers;
    const content = isSame ? known : blockContent(block, heading, plainNumbers, text);
    // An address alone leaves nothing to read.
    if (content.prose.text !== '' || content.citations.length > 0) read.push({ raw: block, content, kind, section });
  });

  const paragraphs = paragraphNumbers(read.map(({ kind, content }) => ({ kind, prose: content.prose })));
  const blocks: Block[] = [];
  const citations: Citation[] = [];
  const known = new Map<Prose, KnownBlock>();
  for (const [index, { raw: one, content, kind, section }] of read.entries()) {
    const { span, cell } = one;
    const paragraph = paragraphs[index] ?? 0;
    const old = before?.known.get(one.prose);
    const stays =
      old?.content === content &&
      old.block.span.start === span.start &&
      old.block.kind === kind &&
      old.block.section === section &&
      old.block.paragraph === paragraph &&
      old.block.cell?.row === cell?.row &&
      old.block.cell?.column === cell?.column;
    const block = stays
      ? old.block
      : { kind, span, ...placed(content, span.start), section, paragraph, ...(cell ? { cell } : {}) };
    blocks.push(block);
    known.set(one.prose, { content, block });
    for (const citation of content.citations)
      citations.push({ ...citation, span: movedBy(citation.span, span.start), block: index });
  }
  const { language, bibliography } = source.front;
  const lines = candidateLines(text, before && { text: before.source.text, lines: before.lines });
  const comments = source.segments.flatMap((segment) => segment.comments);
  const manuscript: Manuscript = {
    text,
    format,
    ...(language === undefined ? {} : { language }),
    blocks,
    sections,
    citations,
    definedKeys: definedKeys(text),
    bibliographyNames: bibliography,
    listed: list.works,
    directives: readDirectives(text, comments, blocks, sections),
    unknownDirectives: unknownDirectives(text, comments),
    images: source.segments.flatMap(({ images }) => images.map((span) => imageAt(text, span))),
    damage: encodingDamage(text, unread),
    pageLines: pageLines(text, lines, unread),
    notProse: disjoint(notProse),
  };
  return { manuscript, kept: { source, contents: read.map(({ content }) => content), known, list, lines } };
}

function kindOf(block: RawBlock, heading: Heading | undefined): BlockKind {
  if (heading) return 'heading';
  if (block.kind === 'paragraph' && isCaption(block.prose.text)) return 'caption';
  return block.kind === 'heading' ? 'paragraph' : block.kind;
}

/** In reading order, overlapping and touching ones joined. */
function disjoint(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      if (span.end > last.end) joined[joined.length - 1] = { start: last.start, end: span.end };
    } else if (span.start < span.end) joined.push(span);
  }
  return joined;
}
