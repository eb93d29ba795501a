import type { Manuscript } from '../manuscript/manuscript.ts';

/** Whether a block stands in a block quotation, also as an item of a list in it: the words of a reviewer, "> 1. …". */
export function inBlockquote({ blocks, text, format }: Manuscript, index: number): boolean {
  const { kind, span } = blocks[index]!;
  if (kind === 'quotation') return true;
  return (
    format === 'markdown' && /^[ \t]*>/.test(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start + 1))
  );
}
