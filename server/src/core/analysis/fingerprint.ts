import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import { overlaps } from '../text/span.ts';

/** Index of the first block that ends behind an offset; blocks are in order and apart. */
function firstEndingBehind(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text of the sentences that a span touches; of the span itself where it stands in no sentence. */
function sentenceText(manuscript: Manuscript, span: Finding['span']): string {
  const { blocks } = manuscript;
  for (let index = firstEndingBehind(blocks, span.start); index < blocks.length; index++) {
    const block = blocks[index]!;
    if (!overlaps(block.span, span)) break;
    const sentences = block.sentences.filter((sentence) => overlaps(sentence.span, span));
    if (sentences.length === 0) continue;
    return block.prose.text.slice(sentences[0]!.prose.start, sentences.at(-1)!.prose.end);
  }
  return manuscript.text.slice(span.start, span.end);
}

/** 53 bits of a string (cyrb53), enough to tell the sentences of a manuscript apart; the core has no cryptography. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Identity of a finding across edits elsewhere, re-wrapping and moved paragraphs: its rule and its sentence, normalised. */
export function fingerprint(finding: Finding, manuscript: Manuscript): string {
  const words = sentenceText(manuscript, finding.span).toLowerCase().replace(/\s+/gu, ' ').trim();
  return `${finding.rule}:${hash(words)}`;
}
