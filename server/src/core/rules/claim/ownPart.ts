import type { Claim } from '../../claims/claim.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';

/** What sets a second statement beside the first: "T315I keeps it out, whereas F317L does not". */
const parting = /,\s(?:whereas|while|but)\s|;\s/gu;

/**
 * The part of its sentence, by prose offsets of the block, in which a claim is told from one side to the other; the whole sentence
 * where its word does not stand between the two.
 */
export function ownPart({ blocks }: Manuscript, claim: Claim, subject: Mention, object: Mention): Span {
  const block = blocks[claim.block];
  const sentence = block?.sentences[claim.sentence]?.prose ?? { start: 0, end: 0 };
  const [first, last] = subject.prose.start < object.prose.start ? [subject, object] : [object, subject];
  const isBetween = first.span.end <= claim.cue.start && claim.cue.end <= last.span.start;
  if (!block || !isBetween || first.sentence !== claim.sentence || last.sentence !== claim.sentence) return sentence;
  let { start } = sentence;
  for (const { 0: mark, index } of block.prose.text.slice(sentence.start, sentence.end).matchAll(parting)) {
    const [end, next] = [sentence.start + index, sentence.start + index + mark.length];
    if (last.prose.end <= end) return { start, end };
    // The two sides stand in different parts.
    if (first.prose.start < end) return sentence;
    start = next;
  }
  return { start, end: sentence.end };
}
