import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import type { BlockMemory } from '../rules/rule.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Index of the first block, not before `from`, that ends behind an offset; blocks are in order and apart. */
export function firstEndingBehind(blocks: readonly Block[], offset: number, from = 0): number {
  // Who asks in reading order finds it close by; the step grows, so that others find it too.
  let low = from;
  let high = from;
  for (let step = 1; high < blocks.length && blocks[high]!.span.end <= offset; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, blocks.length);
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

const hashOfWords = (text: string): string => hash(text.toLowerCase().replace(/\s+/gu, ' ').trim());

const hashOfSentences = ({ prose, sentences }: Block, first: number, last: number): string =>
  hashOfWords(prose.text.slice(sentences[first]!.prose.start, sentences[last]!.prose.end));

/** The words of the sentences that a span touches; of the span itself where it stands in no sentence. `from` is no block behind it. */
function wordsHash({ text, blocks }: Manuscript, span: Span, ofBlock: BlockMemory, from: number): string {
  for (let index = firstEndingBehind(blocks, span.start, from); index < blocks.length; index++) {
    const block = blocks[index]!;
    if (!overlaps(block.span, span)) break;
    const { sentences } = block;
    const start = span.start - block.span.start;
    const end = span.end - block.span.start;
    let first = 0;
    while (first < sentences.length && sentences[first]!.inBlock.end <= start) first++;
    let last = first;
    while (last < sentences.length && sentences[last]!.inBlock.start < end) last++;
    if (last === first) continue;
    if (last > first + 1) return hashOfSentences(block, first, last - 1);
    const hashes = ofBlock('fingerprint', index, () => sentences.map((_, i) => hashOfSentences(block, i, i)));
    return hashes[first]!;
  }
  return hashOfWords(text.slice(span.start, span.end));
}

/**
 * Identity of a finding across edits elsewhere, re-wrapping and moved paragraphs: its rule and its sentence, normalised. `from` is the
 * index of a block that does not stand behind it.
 */
export const fingerprint = (
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  manuscript: Manuscript,
  ofBlock: BlockMemory,
  from: number,
): string => `${rule}:${wordsHash(manuscript, span, ofBlock, from)}`;

/**
 * The same with the sentences of all its places. A finding that stands for all uses of a name is told at the first one, which is
 * another when sections change places.
 */
export function placesFingerprint(
  finding: Finding,
  manuscript: Manuscript,
  ofBlock: BlockMemory = (_, __, read) => read(),
): string {
  const places = [finding.span, ...finding.related].map((span) => wordsHash(manuscript, span, ofBlock, 0));
  return `${finding.rule}:${[...new Set(places)].sort().join('+')}`;
}
