import type { Manuscript } from '../../core/manuscript/manuscript.ts';
import type { Span } from '../../core/text/span.ts';

/** Whether a writer at `offset`, after the end of the block, is still writing in it: a space after a word, a soft line break. */
function continues(text: string, end: number, offset: number): boolean {
  let breaks = 0;
  for (let i = end; i < offset; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
    else if (code !== 13 && code !== 32 && code !== 9) return false;
    if (breaks > 1) return false;
  }
  return true;
}

/** The block that a writer at `offset` is in, up to that offset; undefined between blocks. A blank line ends a block. */
export function blockAt({ text, blocks }: Manuscript, offset: number): Span | undefined {
  let before: Span | undefined;
  for (const { span } of blocks) {
    if (span.start > offset) break;
    before = span;
    if (offset <= span.end) return span;
  }
  return before && continues(text, before.end, offset) ? { start: before.start, end: offset } : undefined;
}
