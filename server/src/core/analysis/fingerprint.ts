import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import type { BlockMemory } from '../rules/rule.ts';
import { bisect } from '../text/bisect.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Index of the first block that ends after `offset`; blocks are sorted and do not overlap. */
const firstEndingAfter = (blocks: readonly Block[], offset: number): number =>
  bisect(blocks.length, (index) => blocks[index]!.span.end <= offset);

/** A 53-bit hash of a string (cyrb53), enough to tell the sentences of a manuscript apart; the core has no cryptography. */
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

const hashOfSentences = ({ prose, sentences }: Block, first: number, last: number): string =>
  hashOfWords(prose.text.slice(sentences[first]!.prose.start, sentences[last]!.prose.end));

/** Returns the hashes of the sentences of the block at this index. */
type SentenceHashes = (index: number) => readonly string[];

/** Computes sentence hashes once per block for as long as its text is unchanged; those of the last block asked for are at hand. */
function sentenceHashes({ blocks }: Manuscript, ofBlock: BlockMemory): SentenceHashes {
  let last = -1;
  let hashes: readonly string[] = [];
  return (index) => {
    const block = blocks[index]!;
    if (index !== last)
      hashes = ofBlock('fingerprint', index, () => block.sentences.map((_, i) => hashOfSentences(block, i, i)));
    last = index;
    return hashes;
  };
}

/** Hash of the sentences of a block that a span touches; undefined if it touches none. */
function hashInBlock(block: Block, index: number, span: Span, hashesOf: SentenceHashes): string | undefined {
  const { sentences } = block;
  const start = span.start - block.span.start;
  const end = span.end - block.span.start;
  let first = 0;
  while (first < sentences.length && sentences[first]!.inBlock.end <= start) first++;
  let next = first;
  while (next < sentences.length && sentences[next]!.inBlock.start < end) next++;
  if (next === first) return undefined;
  return next > first + 1 ? hashOfSentences(block, first, next - 1) : hashesOf(index)[first];
}

/**
 * Hash of the sentences that a span touches or, if it lies in no sentence, of the text of the span. `from` is the index of the
 * block to start from.
 */
function wordsHash({ text, blocks }: Manuscript, span: Span, hashesOf: SentenceHashes, from: number): string {
  for (let index = from; index < blocks.length && overlaps(blocks[index]!.span, span); index++) {
    const found = hashInBlock(blocks[index]!, index, span, hashesOf);
    if (found !== undefined) return found;
  }
  return hashOfWords(text.slice(span.start, span.end));
}

/**
 * Returns a function that identifies a finding by its rule and its normalised sentence, across edits elsewhere, re-wrapping and
 * moved paragraphs. Spans requested in reading order are found at or shortly after the previous one.
 */
export function fingerprinter(manuscript: Manuscript, ofBlock: BlockMemory): (rule: string, span: Span) => string {
  const { blocks } = manuscript;
  const hashesOf = sentenceHashes(manuscript, ofBlock);
  let index = 0;
  return (rule, span) => {
    const isHere = (blocks[index - 1]?.span.end ?? 0) <= span.start && span.start < (blocks[index]?.span.end ?? 0);
    if (!isHere) index = firstEndingAfter(blocks, span.start);
    return `${rule}:${wordsHash(manuscript, span, hashesOf, index)}`;
  };
}

/**
 * The fingerprint of a finding over the sentences of all its places. A finding that stands for all uses of a name is reported
 * at the first one, which changes when sections are reordered.
 */
export function placesFingerprint(
  finding: Finding,
  manuscript: Manuscript,
  ofBlock: BlockMemory = (_, __, read) => read(),
): string {
  const { blocks } = manuscript;
  const hashesOf = sentenceHashes(manuscript, ofBlock);
  const places = [finding.span, ...finding.related].map((span) =>
    wordsHash(manuscript, span, hashesOf, firstEndingAfter(blocks, span.start)),
  );
  return `${finding.rule}:${[...new Set(places)].sort().join('+')}`;
}
