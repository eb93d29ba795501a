import type { Span } from '../text/span.ts';
import type { PlainNumbers } from './citations/found.ts';
import { citationCuts, findCitations } from './citations/index.ts';
import type { Citation, Prose, Sentence } from './manuscript.ts';
import { cutProse, sourceSpan } from './prose/prose.ts';
import { splitSentences } from './prose/sentences.ts';
import type { RawBlock } from './rawBlock.ts';

/**
 * What a block contains, wherever it stands: offsets count from where the block begins. The object stays the same until
 * the block is edited.
 */
export interface BlockContent {
  /** Whether the block is a heading, which is one sentence. */
  readonly heading: boolean;
  readonly plainNumbers: PlainNumbers | undefined;
  readonly prose: Prose;
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Omit<Citation, 'block'>[];
}

/** Takes the citations out of a block's prose and finds its sentences. `source` is the whole text. */
export function blockContent(
  raw: RawBlock,
  heading: boolean,
  plainNumbers: PlainNumbers | undefined,
  source: string,
): BlockContent {
  const found = findCitations({ prose: raw.prose, anchors: raw.anchors, plainNumbers });
  const { prose, moved } = cutProse(raw.prose, citationCuts(raw.prose.text, found));
  const citations: Omit<Citation, 'block'>[] = [];
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
    citations.push({ span: { start, end }, style: citation.style, keys: citation.keys });
    placed.push({ span: { start, end }, at: moved(citation.end) });
  }
  const whole = { start: 0, end: prose.text.length };
  const spans = !heading ? splitSentences(prose.text) : prose.text === '' ? [] : [whole];
  const length = raw.span.end - raw.span.start;
  let next = 0;
  const sentences = spans.map((span, i): Sentence => {
    let { start, end } = sourceSpan(prose, span);
    const stop = spans[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    // A citation after the full stop belongs to the sentence before it.
    for (let one = placed[next]; one && one.at <= stop && one.at < Number.POSITIVE_INFINITY; one = placed[++next]) {
      if (i + 1 < spans.length && one.at >= stop && sourceSpan(prose, spans[i + 1] ?? span).start <= one.span.start)
        break;
      start = Math.min(start, one.span.start);
      if (one.span.end > end) {
        end = one.span.end;
        // "… effective. [1,3].": the second full stop.
        if (source[raw.span.start + end] === '.' && end < length) end++;
      }
    }
    return { inBlock: { start, end }, prose: span };
  });
  return { heading, plainNumbers, prose, sentences, citations };
}
