import type { Span } from '../../text/span.ts';
import type { RecordingLexicon } from '../prose/hyphenation.ts';
import { ProseBuilder } from '../prose/proseBuilder.ts';
import type { Opening, RawBlock, RawDocument } from '../rawBlock.ts';
import { endsParagraph } from './gluedLines.ts';

interface Line extends Span {
  readonly blank: boolean;
}

function* linesOf(source: string): Iterable<Line> {
  for (let start = 0; start <= source.length; ) {
    const end = lineEnd(source, start);
    yield { start, end, blank: source.slice(start, end).trim() === '' };
    start = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1);
  }
}

function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12) return i;
  }
  return text.length;
}

/** Returns where paragraphs of a text without markup begin after a blank line. */
export function plainOpenings(source: string): Opening[] {
  const openings: Opening[] = [];
  let afterBlank = true;
  for (const { start, blank } of linesOf(source)) {
    if (!blank && afterBlank) openings.push({ start, free: true, closed: true });
    afterBlank = blank;
  }
  return openings;
}

/** Reads the paragraphs of a text without markup: runs of lines between blank lines. */
export function plainBlocks(source: string, lexicon: RecordingLexicon): RawDocument {
  const blocks: RawBlock[] = [];
  const add = ({ start, end }: Span): void => {
    const builder = new ProseBuilder(source, lexicon);
    builder.text(start, end);
    const { prose, anchors } = builder.finish(start);
    const lookups = lexicon.takeLookups();
    if (prose.text === '') return;
    blocks.push({
      kind: 'paragraph',
      span: { start, end },
      prose,
      anchors,
      depth: 0,
      ...(lookups ? { lookups } : {}),
    });
  };
  let paragraph: Span | undefined;
  let before: Line | undefined;
  for (const line of linesOf(source)) {
    if (line.blank) {
      if (paragraph) add(paragraph);
      paragraph = undefined;
      continue;
    }
    const glued =
      paragraph &&
      before &&
      endsParagraph(
        source.slice(before.start, before.end),
        source.slice(line.start, line.end),
        before.start === paragraph.start,
      );
    if (paragraph && glued) add(paragraph);
    paragraph = { start: paragraph && !glued ? paragraph.start : line.start, end: line.end };
    before = line;
  }
  if (paragraph) add(paragraph);
  return { blocks, comments: [], images: [], notProse: [] };
}
