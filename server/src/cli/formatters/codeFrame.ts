import type { Span } from '../../core/text/span.ts';
import { charWidth, displayWidth, visible } from './displayWidth.ts';

/** Width of a frame in columns. A paragraph is often one line of thousands. */
const frameWidth = 96;
const lead = 32;

/**
 * The source line of a span with carets below the part of the span in it, cropped to a window around the span. `line` and
 * `span` are offsets into `text`; `number` is the line number, counted from 1.
 */
export function codeFrame(text: string, line: Span, number: number, span: Span): readonly string[] {
  const end = Math.min(span.end, line.end);
  const from = startOfWindow(text, line.start, span.start);
  const before = (from > line.start ? '…' : '') + visible(text.slice(from, span.start));
  const marked = cut(
    visible(text.slice(span.start, Math.min(end, span.start + frameWidth * 2))),
    frameWidth - displayWidth(before),
  );
  const after = marked.whole
    ? cut(
        visible(text.slice(end, Math.min(line.end, end + frameWidth * 2))),
        frameWidth - displayWidth(before) - displayWidth(marked.text),
      )
    : { text: '', whole: true };
  const gutter = String(number).padStart(5);
  const carets = '^'.repeat(Math.max(1, displayWidth(marked.text)));
  return [
    `${gutter} | ${before}${marked.text}${after.text}`.trimEnd(),
    `${' '.repeat(gutter.length)} | ${' '.repeat(displayWidth(before))}${carets}`,
  ];
}

/** Start of the window: the line's start if that is near, else a word some columns before the span. */
function startOfWindow(text: string, lineStart: number, at: number): number {
  if (at - lineStart <= lead) return lineStart;
  const space = text.indexOf(' ', at - lead);
  if (space >= 0 && space < at) return space + 1;
  const from = at - lead;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Crops the text to the given columns, with `…` in the last one if it is cut. */
function cut(text: string, columns: number): { readonly text: string; readonly whole: boolean } {
  if (displayWidth(text) <= columns) return { text, whole: true };
  let width = 0;
  let at = 0;
  for (const char of text) {
    width += charWidth(char);
    if (width >= columns) break;
    at += char.length;
  }
  return { text: columns > 0 ? `${text.slice(0, at)}…` : '', whole: false };
}
