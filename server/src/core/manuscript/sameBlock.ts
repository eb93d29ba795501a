import type { Mark, Piece } from './manuscript.ts';
import type { Anchor } from './prose/proseBuilder.ts';
import type { RawBlock } from './rawBlock.ts';

const samePiece = (a: Piece, b: Piece): boolean =>
  a.at === b.at && a.source === b.source && a.length === b.length && a.copied === b.copied;

const sameMark = (a: Mark, b: Mark): boolean => a.kind === b.kind && a.start === b.start && a.end === b.end;

const sameAnchor = (a: Anchor, b: Anchor): boolean =>
  a.kind === b.kind &&
  a.start === b.start &&
  a.end === b.end &&
  a.source.start === b.source.start &&
  a.source.end === b.source.end &&
  a.url === b.url &&
  a.keys?.join() === b.keys?.join();

const sameList = <T>(a: readonly T[], b: readonly T[], isSame: (first: T, second: T) => boolean): boolean =>
  a.length === b.length && a.every((one, i) => isSame(one, b[i]!));

/** Returns whether two blocks, each in its own text, are written alike and read alike. */
export const sameBlock = (a: RawBlock, aText: string, b: RawBlock, bText: string): boolean =>
  a.prose.text === b.prose.text &&
  aText.slice(a.span.start, a.span.end) === bText.slice(b.span.start, b.span.end) &&
  sameList(a.prose.pieces, b.prose.pieces, samePiece) &&
  sameList(a.prose.marks, b.prose.marks, sameMark) &&
  sameList(a.anchors, b.anchors, sameAnchor);
