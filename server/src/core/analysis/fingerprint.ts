import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import type { BlockMemory } from '../rules/rule.ts';
import { overlaps, type Span } from '../text/span.ts';

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

const hashOfWords = (text: string): string => hash(text.toLowerCase().replace(/\s+/g, ' ').trim());

const sentenceHashes = ({ prose, sentences }: Block): readonly string[] =>
  sentences.map((sentence) => hashOfWords(prose.text.slice(sentence.prose.start, sentence.prose.end)));

/** The words of the sentences that a span touches; of the span itself where it stands in no sentence. */
function wordsHash({ text, blocks }: Manuscript, span: Span, ofBlock: BlockMemory): string {
  for (let index = firstEndingBehind(blocks, span.start); index < blocks.length; index++) {
    const block = blocks[index]!;
    if (!overlaps(block.span, span)) break;
    const { sentences, prose } = block;
    const first = sentences.findIndex((sentence) => overlaps(sentence.span, span));
    if (first < 0) continue;
    let last = first;
    while (last + 1 < sentences.length && overlaps(sentences[last + 1]!.span, span)) last++;
    if (first !== last) return hashOfWords(prose.text.slice(sentences[first]!.prose.start, sentences[last]!.prose.end));
    return ofBlock('fingerprint', index, () => sentenceHashes(block))[first]!;
  }
  return hashOfWords(text.slice(span.start, span.end));
}

/** Identity of a finding across edits elsewhere, re-wrapping and moved paragraphs: its rule and its sentence, normalised. */
export const fingerprint = (finding: Finding, manuscript: Manuscript, ofBlock: BlockMemory): string =>
  `${finding.rule}:${wordsHash(manuscript, finding.span, ofBlock)}`;

/**
 * The same with the sentences of all its places. A finding that stands for all uses of a name is told at the first one, which is
 * another when sections change places.
 */
export function placesFingerprint(
  finding: Finding,
  manuscript: Manuscript,
  ofBlock: BlockMemory = (_, __, read) => read(),
): string {
  const places = [finding.span, ...finding.related].map((span) => wordsHash(manuscript, span, ofBlock));
  return `${finding.rule}:${[...new Set(places)].sort().join('+')}`;
}
