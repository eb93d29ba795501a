import type { Span } from '../text/span.ts';
import { citationCuts, findCitations } from './citations/index.ts';
import { readDirectives } from './directives.ts';
import { encodingDamage } from './encodingDamage.ts';
import { findHeadings, isCaption } from './headings.ts';
import { lexiconOf } from './hyphenation.ts';
import { imageAt } from './images.ts';
import type { Block, BlockKind, Citation, Format, Manuscript, Sentence } from './manuscript.ts';
import { markdownBlocks } from './markdownBlocks.ts';
import { markdownParser } from './markdownParser.ts';
import { paragraphNumbers } from './paragraphs.ts';
import { plainBlocks } from './plainBlocks.ts';
import { cutProse, sourceSpan } from './prose.ts';
import type { RawBlock, RawDocument } from './rawBlock.ts';
import { outline } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { sourceView } from './sourceView.ts';

/**
 * Reads a text as a manuscript. Total: any string gives a Manuscript. `previous`, the manuscript before an edit, may be used to read only
 * what changed; the result is the same without it.
 */
export function parseManuscript(text: string, format: Format, _previous?: Manuscript): Manuscript {
  const lexicon = lexiconOf(text);
  const view = format === 'markdown' ? sourceView(text) : undefined;
  const raw: RawDocument = view
    ? markdownBlocks(markdownParser.parse(view.text), text, view.text, lexicon)
    : plainBlocks(text, lexicon);
  const headings = findHeadings(raw.blocks, text);
  const { sections, sectionOf } = outline(raw.blocks, headings, text.length);

  const read: Omit<Block, 'paragraph'>[] = [];
  const citations: Citation[] = [];
  const unread = disjoint([...(view?.notProse ?? []), ...raw.notProse]);
  const notProse: Span[] = [...unread];
  raw.blocks.forEach((block, i) => {
    const section = sectionOf[i] ?? 0;
    if (section < 0) {
      notProse.push(block.span);
      return;
    }
    const heading = headings[i];
    const kind: BlockKind = heading
      ? 'heading'
      : block.kind === 'paragraph' && isCaption(block.prose.text)
        ? 'caption'
        : block.kind === 'heading'
          ? 'paragraph'
          : block.kind;
    const known = citations.length;
    const one = readBlock(block, kind, section, read.length, citations, text);
    // An address alone leaves nothing to read.
    if (one.prose.text !== '' || citations.length > known) read.push(one);
  });
  const numbers = paragraphNumbers(read);
  const blocks = read.map((block, i): Block => ({ ...block, paragraph: numbers[i] ?? 0 }));
  return {
    text,
    format,
    ...(view?.language === undefined ? {} : { language: view.language }),
    blocks,
    sections,
    citations,
    directives: readDirectives(text, raw.comments, blocks, sections),
    images: raw.images.map((span) => imageAt(text, span)),
    damage: encodingDamage(text, unread),
    notProse: disjoint(notProse),
  };
}

/** A block with its citations taken out of the prose and its sentences found. */
function readBlock(
  raw: RawBlock,
  kind: BlockKind,
  section: number,
  index: number,
  citations: Citation[],
  source: string,
): Omit<Block, 'paragraph'> {
  const found = findCitations(raw);
  const { prose, moved } = cutProse(raw.prose, citationCuts(raw.prose.text, found));
  const placed: { span: Span; at: number }[] = [];
  let anchor = 0;
  for (const citation of found) {
    let { start, end } = sourceSpan(raw.prose, citation);
    while (anchor < raw.anchors.length && (raw.anchors[anchor]?.end ?? 0) <= citation.start) anchor++;
    for (let k = anchor; k < raw.anchors.length; k++) {
      const one = raw.anchors[k];
      if (!one || one.start >= citation.end) break;
      if (one.start < citation.start || one.end > citation.end) continue;
      start = Math.min(start, one.source.start);
      end = Math.max(end, one.source.end);
    }
    citations.push({ span: { start, end }, block: index, style: citation.style, keys: citation.keys });
    placed.push({ span: { start, end }, at: moved(citation.end) });
  }
  const spans =
    kind === 'heading' ? (prose.text === '' ? [] : [{ start: 0, end: prose.text.length }]) : splitSentences(prose.text);
  let next = 0;
  const sentences = spans.map((span, i): Sentence => {
    let { start, end } = sourceSpan(prose, span);
    const stop = spans[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    // A citation behind the full stop belongs to the sentence before it.
    for (let one = placed[next]; one && one.at <= stop && one.at < Number.POSITIVE_INFINITY; one = placed[++next]) {
      if (i + 1 < spans.length && one.at >= stop && sourceSpan(prose, spans[i + 1] ?? span).start <= one.span.start)
        break;
      start = Math.min(start, one.span.start);
      if (one.span.end > end) {
        end = one.span.end;
        // "… effective. [1,3].": the second full stop.
        if (source[end] === '.' && end < raw.span.end) end++;
      }
    }
    return { span: { start, end }, prose: span };
  });
  return { kind, span: raw.span, prose, sentences, section };
}

/** In reading order, overlapping and touching ones joined. */
function disjoint(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      if (span.end > last.end) joined[joined.length - 1] = { start: last.start, end: span.end };
    } else if (span.start < span.end) joined.push(span);
  }
  return joined;
}
