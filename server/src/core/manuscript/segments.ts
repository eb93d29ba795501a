import { lastBegunAt } from '../text/bisect.ts';
import { alikeAtEnds, type TextChange } from '../text/change.ts';
import { detached } from '../text/detached.ts';
import { movedBy, type Span } from '../text/span.ts';
import type { Format } from './manuscript.ts';
import { hasCommentLines } from './markup/commentLines.ts';
import type { FrontMatter } from './markup/frontMatter.ts';
import { type OpenSource, openSource } from './markup/openSource.ts';
import { type Lexicon, lexiconOf, recording } from './prose/hyphenation.ts';
import type { RawBlock } from './rawBlock.ts';
import { sameBlock } from './sameBlock.ts';
import { readTitle, runInTitle } from './sections/sectionTitles.ts';

/**
 * A part of a source that reads the same whatever precedes it, since nothing is open where it begins. It lasts to the
 * next segment.
 */
export interface Segment {
  readonly start: number;
  /** Whether nothing after a following blank line can belong to it. */
  readonly closed: boolean;
  readonly blocks: readonly RawBlock[];
  readonly comments: readonly Span[];
  readonly images: readonly Span[];
  readonly notProse: readonly Span[];
  /** Link labels that it defines for the whole document. */
  readonly labels: readonly string[];
}

/** A source that was read segment by segment. */
export interface SegmentedSource {
  readonly text: string;
  readonly format: Format;
  readonly front: FrontMatter;
  /** Whether “%” begins a comment, which the whole document tells. */
  readonly commentLines: boolean;
  /** In order; the first begins at 0. */
  readonly segments: readonly Segment[];
}

/** How many code units after a change are looked at to see that the next segment still opens there. */
const probe = 200;

/** Returns the index of the last segment that begins at or before `offset`; 0 if there is none. */
const indexAt = (starts: readonly { readonly start: number }[], offset: number): number =>
  lastBegunAt(starts.length, (index) => starts[index]!.start, offset);

const emptySegment = (start: number) => ({
  start,
  closed: false,
  blocks: [] as RawBlock[],
  comments: [] as Span[],
  images: [] as Span[],
  notProse: [] as Span[],
  labels: [] as string[],
});

/** Returns the segments of a stretch of the document that begins at `at`, without those from `end` on. */
function segmentsOf(
  source: OpenSource,
  at: number,
  end: number,
  labels: ReadonlySet<string>,
  lexicon: Lexicon,
): Segment[] {
  const segments = [emptySegment(at)];
  for (const { start, free, closed } of source.openings) {
    if (start >= end) break;
    if (free && start > 0) segments.push(emptySegment(start + at));
    segments.at(-1)!.closed = closed;
  }
  const around = (offset: number) => segments[indexAt(segments, offset + at)]!;
  const { blocks, comments, images, notProse } = source.read(labels, recording(lexicon));
  for (const block of blocks)
    if (block.span.start < end)
      around(block.span.start).blocks.push({ ...block, span: movedBy(block.span, at), ...labelled(block) });
  for (const span of comments) if (span.start < end) around(span.start).comments.push(movedBy(span, at));
  for (const span of images) if (span.start < end) around(span.start).images.push(movedBy(span, at));
  for (const span of notProse) if (span.start < end) around(span.start).notProse.push(movedBy(span, at));
  for (const { at: start, label } of source.links) if (start < end) around(start).labels.push(label);
  return segments;
}

/** Adds what a heading, or the first words of a paragraph, say about the section. It is read once: a moved block keeps it. */
function labelled({ kind, prose }: RawBlock): Pick<RawBlock, 'runIn' | 'title'> {
  if (kind === 'heading') return { title: readTitle(prose.text) };
  if (kind !== 'paragraph') return {};
  const strong = prose.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
  const runIn = runInTitle(prose.text, strong?.end ?? 0);
  return runIn ? { runIn } : {};
}

/** Reads a whole source. */
export function readSegments(text: string, format: Format): SegmentedSource {
  const commentLines = hasCommentLines(text);
  const source = openSource(text, format, true, commentLines);
  const labels = new Set(source.links.map(({ label }) => label));
  return {
    text,
    format,
    front: source.front,
    commentLines,
    segments: segmentsOf(source, 0, text.length + 1, labels, lexiconOf(text)),
  };
}

/**
 * Returns the index of the first segment that a change may have touched, or that may now continue into what was the
 * next one.
 */
function firstTouched({ text, segments }: SegmentedSource, { start }: TextChange): number {
  const index = indexAt(segments, start);
  if (index === 0 || segments[index - 1]!.closed) return index;
  const lineEnd = text.indexOf('\n', segments[index]!.start);
  return lineEnd >= 0 && lineEnd < start ? index : index - 1;
}

/** The spans moved by a distance. Most segments have none of a kind, and then nothing is copied. */
const allMoved = (spans: readonly Span[], distance: number): readonly Span[] =>
  spans.length === 0 ? spans : spans.map((span) => movedBy(span, distance));

const moved = (segment: Segment, distance: number): Segment =>
  distance === 0
    ? segment
    : {
        ...segment,
        start: segment.start + distance,
        blocks: segment.blocks.map((block) => ({ ...block, span: movedBy(block.span, distance) })),
        comments: allMoved(segment.comments, distance),
        images: allMoved(segment.images, distance),
        notProse: allMoved(segment.notProse, distance),
      };

const labelsOf = (segments: readonly Segment[]): readonly string[] => segments.flatMap(({ labels }) => labels);

/** Returns whether the words that decided how line ends read are still in the document, or still absent. */
const hasSameLookups = (segments: readonly Segment[], lexicon: Lexicon): boolean =>
  segments.every(({ blocks }) =>
    blocks.every(({ lookups }) => !lookups || [...lookups].every(([word, stood]) => lexicon.has(word) === stood)),
  );

/** A source that is open from a change on, and the segment from which nothing needs to be read again. */
interface Reopened {
  readonly source: OpenSource;
  /** Index of the next segment, and the segment; -1 and undefined if all that follows is read again. */
  readonly next: number;
  readonly following: Segment | undefined;
  /** Where the following segment begins now. */
  readonly end: number;
}

/** Opens a text from `start` to the first segment after a change that still opens where it did, `distance` further on. */
function reopen(text: string, before: SegmentedSource, start: number, firstNext: number, distance: number): Reopened {
  const { segments, format, commentLines } = before;
  let next = firstNext;
  for (let step = 1; ; step *= 2) {
    const following = next < 0 ? undefined : segments[next];
    const end = following ? following.start + distance : text.length;
    const read = detached(text.slice(start, following ? end + probe : end));
    const source = openSource(read, format, start === 0, commentLines);
    if (!following || source.openings.some((opening) => opening.free && opening.start === end - start))
      return { source, next, following, end };
    next = next + step < segments.length ? next + step : -1;
  }
}

/**
 * Gives the same result as reading `text` afresh, but reads only those segments again that the change touches. A
 * segment after the change is kept if it still opens there as it did before. What concerns the whole document (link
 * labels, comment lines, words that decide how line ends read) must be unchanged, too. `change` leads from the earlier text to this
 * one.
 */
export function rereadSegments(text: string, before: SegmentedSource, change: TextChange): SegmentedSource {
  const { segments, format, commentLines } = before;
  if (hasCommentLines(text) !== commentLines) return readSegments(text, format);
  const distance = change.newEnd - change.oldEnd;
  const first = firstTouched(before, change);
  const start = segments[first]!.start;
  const firstNext = segments.findIndex((segment, i) => i > first && segment.start >= change.oldEnd);
  const { source, next, following, end } = reopen(text, before, start, firstNext, distance);
  const head = segments.slice(0, first);
  const replaced = segments.slice(first, following ? next : segments.length);
  const tail = following ? segments.slice(next) : [];
  const ownLinks = source.links.filter(({ at }) => at < (following ? end - start : text.length));
  if (ownLinks.map(({ label }) => label).join('\n') !== labelsOf(replaced).join('\n'))
    return readSegments(text, format);
  const lexicon = lexiconOf(text);
  if (!hasSameLookups(head, lexicon) || !hasSameLookups(tail, lexicon)) return readSegments(text, format);
  const labels = new Set(labelsOf(segments));
  const read = segmentsOf(source, start, following ? end - start : text.length + 1, labels, lexicon);
  return {
    text,
    format,
    front: start === 0 ? source.front : before.front,
    commentLines,
    segments: [
      ...head,
      ...withUnchangedBlocks(replaced, read, before.text, text),
      ...tail.map((segment) => moved(segment, distance)),
    ],
  };
}

/** Replaces blocks that have not changed by those read before: what is known of a block is looked up by its prose object. */
function withUnchangedBlocks(
  before: readonly Segment[],
  after: readonly Segment[],
  oldText: string,
  newText: string,
): readonly Segment[] {
  const known = before.flatMap(({ blocks }) => blocks);
  const read = after.flatMap(({ blocks }) => blocks);
  const { head, tail } = alikeAtEnds(known, read, (a, b) => sameBlock(a, oldText, b, newText));
  const replacement = new Map<RawBlock, RawBlock>();
  read.forEach((block, i) => {
    const same = i < head ? known[i] : i >= read.length - tail ? known.at(i - read.length) : undefined;
    if (same) replacement.set(block, { ...block, prose: same.prose, anchors: same.anchors });
  });
  if (replacement.size === 0) return after;
  return after.map((segment) => ({
    ...segment,
    blocks: segment.blocks.map((block) => replacement.get(block) ?? block),
  }));
}
