import { bisect, lastBegunAt } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { Mark, Piece, Prose } from '../manuscript.ts';

/** Returns where the piece with this index ends in the prose. */
const pieceEnd = (prose: Prose, index: number): number => prose.pieces[index + 1]?.at ?? prose.text.length;

/** Returns the index of the last piece that begins at or before the prose offset; 0 if there is none. */
const pieceAt = (pieces: readonly Piece[], offset: number): number =>
  lastBegunAt(pieces.length, (index) => pieces[index]!.at, offset);

/**
 * Returns the source span of a stretch of prose, in the coordinates of its pieces: from the first source unit of its
 * first unit to the last of its last one, whatever markup lies between. A made-up piece counts as a whole. An empty
 * stretch gives an empty span; prose without pieces gives 0.
 */
export function sourceSpan(prose: Prose, span: Span): Span {
  const first = prose.pieces[pieceAt(prose.pieces, span.start)];
  if (!first) return { start: 0, end: 0 };
  const start = first.copied ? first.source + (span.start - first.at) : first.source;
  if (span.end <= span.start) return { start, end: start };
  const last = prose.pieces[pieceAt(prose.pieces, span.end - 1)] ?? first;
  const end = last.copied ? last.source + (span.end - last.at) : last.source + last.length;
  return { start, end: Math.max(start, end) };
}

/** A stretch of prose to leave out; `gap` replaces it. */
export interface Cut extends Span {
  readonly gap: string;
}

/**
 * Returns the prose without the cuts (in order, not overlapping), and a function that maps offsets of the old prose to
 * the new.
 */
export function cutProse(prose: Prose, cuts: readonly Cut[]): { prose: Prose; moved: (offset: number) => number } {
  if (cuts.length === 0) return { prose, moved: (offset) => offset };
  let text = '';
  const pieces: Piece[] = [];
  let at = 0;
  let index = 0;
  const keep = (end: number): void => {
    while (at < end) {
      while (pieceEnd(prose, index) <= at) index++;
      const piece = prose.pieces[index];
      if (!piece) return;
      const stop = Math.min(end, pieceEnd(prose, index));
      const skipped = piece.copied ? at - piece.at : 0;
      const length = piece.copied ? stop - at : piece.length;
      pieces.push({ at: text.length, source: piece.source + skipped, length, copied: piece.copied });
      text += prose.text.slice(at, stop);
      at = stop;
    }
  };
  for (const cut of cuts) {
    keep(cut.start);
    if (cut.gap !== '') {
      const source = sourceSpan(prose, cut);
      pieces.push({ at: text.length, source: source.start, length: source.end - source.start, copied: false });
      text += cut.gap;
    }
    at = Math.max(at, cut.end);
  }
  keep(prose.text.length);
  const shifts: number[] = [];
  let shift = 0;
  for (const cut of cuts) {
    shifts.push(shift);
    shift += cut.end - cut.start - cut.gap.length;
  }
  const moved = (offset: number): number => {
    const last = bisect(cuts.length, (index) => cuts[index]!.start < offset) - 1;
    const cut = cuts[last];
    if (!cut) return offset;
    const start = cut.start - (shifts[last] ?? 0);
    return offset < cut.end ? start : start + cut.gap.length + (offset - cut.end);
  };
  const marks: Mark[] = [];
  for (const mark of prose.marks) {
    const start = moved(mark.start);
    const end = moved(mark.end);
    if (start < end) marks.push({ ...mark, start, end });
  }
  return { prose: { text, pieces, marks }, moved };
}
