import { endsParagraph } from './gluedLines.ts';
import type { Lexicon } from './hyphenation.ts';
import { ProseBuilder } from './proseBuilder.ts';
import type { RawBlock, RawDocument } from './rawBlock.ts';

/** Paragraphs of a text without markup: runs of lines between blank lines. */
export function plainBlocks(source: string, lexicon: Lexicon): RawDocument {
  const blocks: RawBlock[] = [];
  const add = (start: number, end: number): void => {
    const builder = new ProseBuilder(source, lexicon);
    builder.text(start, end);
    const prose = builder.finish();
    if (prose.text !== '') blocks.push({ kind: 'paragraph', span: { start, end }, prose, anchors: [], depth: 0 });
  };
  let at = 0;
  let start = -1;
  let end = 0;
  let lineAt = 0;
  while (at <= source.length) {
    const stop = lineEnd(source, at);
    const blank = source.slice(at, stop).trim() === '';
    if (blank && start >= 0) {
      add(start, end);
      start = -1;
    }
    if (!blank) {
      if (start >= 0 && endsParagraph(source.slice(lineAt, end), source.slice(at, stop), lineAt === start)) {
        add(start, end);
        start = -1;
      }
      if (start < 0) start = at;
      lineAt = at;
      end = stop;
    }
    at = stop + (source[stop] === '\r' && source[stop + 1] === '\n' ? 2 : 1);
  }
  if (start >= 0) add(start, end);
  return { blocks, comments: [], images: [], notProse: [] };
}

function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12) return i;
  }
  return text.length;
}
