import type { Change } from '../text/change.ts';
import { detached } from '../text/detached.ts';
import { movedBy, type Span } from '../text/span.ts';

/** How such lines begin or end: only lines with one of these are looked at. */
const opening =
  /^[ \t]{0,20}[*_]{0,3}(?:www\.|={2}|\d{1,4}(?:\s|$)|(?:under|for) peer|author|accepted [am]|nih-pa|(?:journal )?pre-?proof|uncorrected|article in|hhs|this (?:article is|preprint)|published in|electronic|biorxiv|medrxiv|see discussions)/gimu;
const closing = /(?: of \d{1,3}|REVIEW|[|•][^\S\n]*\d{1,4}| et al\.?(?: \d{1,4})?)[*_]{0,3}[^\S\n]*$/gmu;

const longest = 240;

/** A line that may belong to the printed page. */
export interface CandidateLine extends Span {
  /** Without marks of emphasis and the white space around it. */
  readonly words: string;
}

/** The lines of the version before, and the change that leads from it to this one. */
export interface EditOfLines {
  readonly before: readonly CandidateLine[];
  readonly change: Change;
}

/** The line around an offset, without the white space around it. */
function lineAt(source: string, at: number): CandidateLine {
  const from = source.lastIndexOf('\n', at - 1) + 1;
  const to = source.indexOf('\n', at);
  const text = source.slice(from, to < 0 ? source.length : to);
  const line = text.trim();
  const start = from + text.length - text.trimStart().length;
  return { start, end: start + line.length, words: detached(line.replace(/^[*_]+|[*_]{1,3}$/gu, '')) };
}

function linesIn(source: string): readonly CandidateLine[] {
  const places = new Map<number, CandidateLine>();
  for (const pattern of [opening, closing])
    for (const { index, 0: text } of source.matchAll(pattern)) {
      const line = lineAt(source, index + text.length - 1);
      if (line.words !== '' && line.end - line.start <= longest) places.set(line.start, line);
    }
  return [...places.values()].sort((one, other) => one.start - other.start);
}

/**
 * The lines that may be of a page, in order. With those of the text before a change only the lines are looked at that it touches;
 * they are the same without.
 */
export function candidateLines(text: string, edit?: EditOfLines): readonly CandidateLine[] {
  if (!edit) return linesIn(text);
  const { before, change } = edit;
  // What stands before the change is the same in both texts, and so is what follows it.
  const start = text.lastIndexOf('\n', change.start - 1) + 1;
  const next = text.indexOf('\n', change.newEnd);
  const end = next < 0 ? text.length : next;
  const distance = change.newEnd - change.oldEnd;
  return [
    ...before.filter((line) => line.end < start),
    ...linesIn(text.slice(start, end)).map((line) => ({ ...line, ...movedBy(line, start) })),
    ...before
      .filter((line) => line.start > end - distance)
      .map((line) => (distance === 0 ? line : { ...line, ...movedBy(line, distance) })),
  ];
}
