import type { Span } from '../text/span.ts';
import type { PlainNumbers } from './citations/found.ts';
import { citationCuts, findCitations } from './citations/index.ts';
import type { Citation, Prose, Sentence } from './manuscript.ts';
import { cutProse, sourceSpan } from './prose/prose.ts';
import { splitSentences } from './prose/sentences.ts';
import type { RawBlock } from './rawBlock.ts';

/** How a block is read, which the blocks around it decide. */
export interface WayOfReading {
  /** Whether the block is a heading, which is one sentence. */
  readonly heading: boolean;
  readonly plainNumbers: PlainNumbers | undefined;
}

/**
 * What a block contains, wherever it stands: offsets count from where the block begins. The object stays the same until
 * the block is edited.
 */
export interface BlockContent extends WayOfReading {
  readonly prose: Prose;
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Omit<Citation, 'block'>[];
}

/** A citation that was taken out: where it stood in the block, and the offset in the prose that is left. */
interface CutCitation {
  readonly span: Span;
  readonly at: number;
}

/** Takes the citations out of a block's prose and finds its sentences. `source` is the whole text. */
export function blockContent(raw: RawBlock, { heading, plainNumbers }: WayOfReading, source: string): BlockContent {
  const found = findCitations({ prose: raw.prose, anchors: raw.anchors, plainNumbers });
  const { prose, moved } = cutProse(raw.prose, citationCuts(raw.prose.text, found));
  const citations: Omit<Citation, 'block'>[] = [];
  const cut: CutCitation[] = [];
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
    cut.push({ span: { start, end }, at: moved(citation.end) });
  }
  const whole = prose.text === '' ? [] : [{ start: 0, end: prose.text.length }];
  const spans = heading ? whole : splitSentences(prose.text);
  const text = source.slice(raw.span.start, raw.span.end);
  return { heading, plainNumbers, prose, sentences: withCitations(spans, prose, cut, text), citations };
}

/** The sentences in their places, each with the citations in it and after its full stop. `text` is the block's source. */
function withCitations(spans: readonly Span[], prose: Prose, cut: readonly CutCitation[], text: string): Sentence[] {
  let next = 0;
  return spans.map((span, i): Sentence => {
    let { start, end } = sourceSpan(prose, span);
    const following = spans[i + 1];
    for (let one = cut[next]; one && (!following || one.at <= following.start); one = cut[++next]) {
      if (following && one.at >= following.start && sourceSpan(prose, following).start <= one.span.start) break;
      start = Math.min(start, one.span.start);
      if (one.span.end > end) {
        end = one.span.end;
        // "… effective. [1,3].": the second full stop.
        if (text[end] === '.') end++;
      }
    }
    return { inBlock: { start, end }, prose: span };
  });
}
