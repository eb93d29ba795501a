import { detached } from '../../text/detached.ts';
import { type EditOfLines, foundInLines } from '../../text/foundInLines.ts';
import type { Span } from '../../text/span.ts';

/** How such lines begin or end: only lines with one of these are looked at. */
const opening =
  /^[ \t]{0,20}[*_]{0,3}(?:www\.|={2}|<{7}\s|>{7}\s|\d{1,4}(?:\s|$)|(?:under|for) peer|author|accepted [am]|nih-pa|(?:journal )?pre-?proof|uncorrected|article in|hhs|this (?:article is|preprint)|published in|electronic|received|pdf|download|biorxiv|medrxiv|see discussions)/gimu;
const closing = /(?: of \d{1,3}|REVIEW|[|•][^\S\n]*\d{1,4}| et al\.?(?: \d{1,4})?)[*_]{0,3}[^\S\n]*$/gmu;

/** In characters. A longer line is a paragraph. */
const longest = 240;

/** A line that may belong to the printed page. */
export interface CandidateLine extends Span {
  /** The line without emphasis marks and surrounding white space. */
  readonly words: string;
}

/** Returns the line around an offset, without surrounding white space. */
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
  return [...places.values()].sort((a, b) => a.start - b.start);
}

/** Returns the lines that may belong to the printed page, in order. */
export const candidateLines = (text: string, edit?: EditOfLines<CandidateLine>): readonly CandidateLine[] =>
  foundInLines(text, linesIn, edit);
