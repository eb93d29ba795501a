import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Claim } from '../claim.ts';

/** Separators between two statements: "T315I keeps it out, whereas F317L does not". */
const parting = /,\s(?:whereas|while|but)\s|;\s/gu;

/**
 * The part of the sentence, in prose offsets of the block, that states a claim: its two sides and its cue. The whole sentence
 * if they are in different parts.
 */
export function ownPart({ blocks, text }: Manuscript, claim: Claim, subject: Mention, object: Mention): Span {
  const block = blocks[claim.block];
  const sentence = block?.sentences[claim.sentence]?.prose ?? { start: 0, end: 0 };
  const [first, last] = subject.prose.start < object.prose.start ? [subject, object] : [object, subject];
  const isHere = first.sentence === claim.sentence && last.sentence === claim.sentence;
  const [start, end] = [Math.min(claim.cue.start, first.span.start), Math.max(claim.cue.end, last.span.end)];
  // The cue is known only by its place in the source.
  if (!block || !isHere || text.slice(start, end).search(parting) >= 0) return sentence;
  let from = sentence.start;
  for (const { 0: mark, index } of block.prose.text.slice(sentence.start, sentence.end).matchAll(parting)) {
    if (last.prose.end <= sentence.start + index) return { start: from, end: sentence.start + index };
    from = sentence.start + index + mark.length;
  }
  return { start: from, end: sentence.end };
}
