import { aligned, changeBetween, type TextChange } from '../text/change.ts';
import type { EditOfLines } from '../text/foundInLines.ts';
import { movedBy, type Span } from '../text/span.ts';
import { type BlockContent, blockContent } from './blockContent.ts';
import { type NumberPlaces, numberPlaces, plainNumbersOf } from './citations/plainNumbers.ts';
import { readDirectives, unknownDirectives } from './directives.ts';
import type { Block, BlockKind, Citation, Format, Manuscript } from './manuscript.ts';
import { imageAt } from './markup/images.ts';
import { type DefinedKey, definedKeys } from './markup/links.ts';
import { type CandidateLine, candidateLines } from './page/candidateLines.ts';
import { type Damage, encodingDamage } from './page/encodingDamage.ts';
import { pageLines } from './page/pageLines.ts';
import { disjoint, outsideUnread } from './page/unread.ts';
import type { RawBlock } from './rawBlock.ts';
import { listedWorks, type ReferenceListCache } from './references/listedWorks.ts';
import { isCaption, isCaptionLabel } from './sections/captions.ts';
import { findHeadings, type Heading } from './sections/headings.ts';
import { paragraphNumbers } from './sections/paragraphs.ts';
import { outline } from './sections/sections.ts';
import { readSegments, rereadSegments, type SegmentedSource } from './segments.ts';

/** What the reading of the next version of a text can reuse. */
export interface ManuscriptCache {
  readonly source: SegmentedSource;
  /** One for each block of the manuscript, by its index. */
  readonly contents: readonly BlockContent[];
  readonly raw: readonly RawBlock[];
  /** What became of each raw block; undefined if it belongs to a reference list or leaves nothing to read. */
  readonly placed: readonly (PlacedBlock | undefined)[];
  /** What each raw block shows of how the manuscript cites. */
  readonly numbers: readonly (NumberPlaces | undefined)[];
  readonly list: ReferenceListCache;
  /** Lines that may belong to the printed page. */
  readonly lines: readonly CandidateLine[];
  readonly damage: readonly Damage[];
  readonly keys: readonly DefinedKey[];
}

interface PlacedBlock {
  readonly content: BlockContent;
  readonly block: Block;
  readonly index: number;
  readonly citations: readonly Citation[];
}

/** A manuscript, and what serves the reading of the next version. */
export interface ReadManuscript {
  readonly manuscript: Manuscript;
  readonly cache: ManuscriptCache;
}

/**
 * Reads a text as a manuscript. Total: any string gives a Manuscript. `before` is what an earlier version kept: it
 * saves reading again what has not changed, and the manuscript is the same without it.
 */
export function readManuscript(text: string, format: Format, before?: ManuscriptCache): ReadManuscript {
  const change = before && changeBetween(before.source.text, text);
  const source =
    before?.source.format === format ? sourceAfter(text, before.source, change) : readSegments(text, format);
  const raw = source.segments.flatMap(({ blocks }) => blocks);
  const headings = findHeadings(raw, text);
  const { sections, sectionOf } = outline(raw, headings, text.length);

  const { formerPlace, carried } = aligned(before?.raw ?? [], raw, (a, b) => a.prose === b.prose);
  const placedBefore = (place: number) => before?.placed[formerPlace(place) ?? -1];

  const inLists = raw.filter((_, i) => (sectionOf[i] ?? 0) < 0);
  const list = listedWorks(inLists, sections, text, before?.list);
  const numbers = carried(before?.numbers ?? [], (i) => numberPlaces(text.slice(raw[i]!.span.start, raw[i]!.span.end)));
  const plainNumbers = plainNumbersIn(inLists[0] ? numbers.slice(0, raw.indexOf(inLists[0])) : numbers, list.works);

  const unplaced: UnplacedBlock[] = [];
  raw.forEach((block, place) => {
    const section = sectionOf[place] ?? 0;
    if (section < 0) return;
    const kind = kindOf(block, headings[place], raw[place - 1]);
    const known = placedBefore(place)?.content;
    const heading = kind === 'heading';
    const isSame = known?.heading === heading && known.plainNumbers === plainNumbers;
    const content = isSame ? known : blockContent(block, { heading, plainNumbers }, text);
    // An address alone leaves nothing to read.
    if (content.prose.text !== '' || content.citations.length > 0) unplaced.push({ place, content, kind, section });
  });
  const { blocks, citations, placed } = placeBlocks(unplaced, raw, placedBefore);
  const unread = disjoint(source.segments.flatMap((segment) => segment.notProse));
  const notProse = [...unread, ...inLists.map(({ span }) => span)];
  const { language, title, bibliography, faults } = source.front;
  const afterEdit = <T extends Span>(
    find: (source: string, edit?: EditOfLines<T>) => readonly T[],
    found: (cache: ManuscriptCache) => readonly T[],
  ) => (before && !change ? found(before) : find(text, change && { before: found(before), change }));
  const lines = afterEdit(candidateLines, (kept) => kept.lines);
  const damage = afterEdit(encodingDamage, (kept) => kept.damage);
  const keys = afterEdit(definedKeys, (kept) => kept.keys);
  const comments = source.segments.flatMap((segment) => segment.comments);
  const manuscript: Manuscript = {
    text,
    format,
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
    blocks,
    sections,
    citations,
    definedKeys: keys.map(({ key }) => key),
    bibliographyNames: bibliography,
    frontMatterFaults: faults,
    listed: list.works,
    directives: readDirectives(text, comments, blocks, sections),
    unknownDirectives: unknownDirectives(text, comments),
    images: source.segments.flatMap(({ images }) => images.map((span) => imageAt(text, span))),
    damage: outsideUnread(damage, unread),
    pageLines: pageLines(text, lines, unread),
    notProse: disjoint(notProse),
  };
  const contents = unplaced.map(({ content }) => content);
  return { manuscript, cache: { source, contents, raw, placed, numbers, list, lines, damage, keys } };
}

/**
 * Returns how the manuscript cites by numbers without marks of their own, judged by their places above the reference
 * lists and by what is listed.
 */
const plainNumbersIn = (shown: readonly (NumberPlaces | undefined)[], works: ReferenceListCache['works']) =>
  plainNumbersOf(
    shown.filter((places) => places !== undefined),
    new Set(works.flatMap(({ number }) => (number === undefined ? [] : [number]))),
  );

const sourceAfter = (text: string, before: SegmentedSource, change: TextChange | undefined): SegmentedSource =>
  change ? rereadSegments(text, before, change) : before;

/** A block whose paragraph is not known yet; `place` is the index of its raw block. */
interface UnplacedBlock {
  readonly place: number;
  readonly content: BlockContent;
  readonly kind: BlockKind;
  readonly section: number;
}

/** Returns the blocks of the manuscript with their citations, and what became of each raw block. */
function placeBlocks(
  unplaced: readonly UnplacedBlock[],
  raw: readonly RawBlock[],
  placedBefore: (place: number) => PlacedBlock | undefined,
) {
  const paragraphs = paragraphNumbers(unplaced.map(({ kind, content }) => ({ kind, prose: content.prose })));
  const placed: (PlacedBlock | undefined)[] = raw.map(() => undefined);
  const blocks: Block[] = [];
  const citations: Citation[] = [];
  unplaced.forEach((block, index) => {
    const { place } = block;
    const placedBlock = placeBlock(block, raw[place]!, index, paragraphs[index] ?? 0, placedBefore(place));
    placed[place] = placedBlock;
    blocks.push(placedBlock.block);
    for (const citation of placedBlock.citations) citations.push(citation);
  });
  return { blocks, citations, placed };
}

/** Returns a block at its present place: the same object as before if nothing about it has changed. */
function placeBlock(
  { content, kind, section }: UnplacedBlock,
  { span, cell }: RawBlock,
  index: number,
  paragraph: number,
  old: PlacedBlock | undefined,
): PlacedBlock {
  const { prose, sentences } = content;
  const { block } = old ?? {};
  const stays =
    old?.content === content &&
    block?.span.start === span.start &&
    block.kind === kind &&
    block.section === section &&
    block.paragraph === paragraph &&
    block.cell?.row === cell?.row &&
    block.cell?.column === cell?.column;
  if (stays && old.index === index) return old;
  return {
    content,
    block: { kind, span, prose, sentences, section, paragraph, ...(cell ? { cell } : {}) },
    index,
    citations: content.citations.map((citation) => ({
      ...citation,
      span: movedBy(citation.span, span.start),
      block: index,
    })),
  };
}

function kindOf(block: RawBlock, heading: Heading | undefined, before: RawBlock | undefined): BlockKind {
  if (heading) return 'heading';
  const isLegend = before?.kind === 'paragraph' && isCaptionLabel(before.prose.text);
  if (block.kind === 'paragraph' && (isLegend || isCaption(block.prose.text))) return 'caption';
  return block.kind === 'heading' ? 'paragraph' : block.kind;
}
