import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import { overlaps, type Span } from '../text/span.ts';

/** The text of the sentences that a span touches; of the span itself where it stands in no sentence. */
function sentenceText(manuscript: Manuscript, span: Span): string {
  for (const block of manuscript.blocks) {
    if (!overlaps(block.span, span)) continue;
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

const sentenceHash = (manuscript: Manuscript, span: Span): string =>
  hash(sentenceText(manuscript, span).toLowerCase().replace(/\s+/gu, ' ').trim());

/** Identity of a finding across edits elsewhere, re-wrapping and moved paragraphs: its rule and its sentence, normalised. */
export const fingerprint = (finding: Finding, manuscript: Manuscript): string =>
  `${finding.rule}:${sentenceHash(manuscript, finding.span)}`;

/**
 * The same with the sentences of all its places. A finding that stands for all uses of a name is told at the first one, which is
 * another when sections change places.
 */
export function placesFingerprint(finding: Finding, manuscript: Manuscript): string {
  const places = [finding.span, ...finding.related].map((span) => sentenceHash(manuscript, span));
  return `${finding.rule}:${[...new Set(places)].sort().join('+')}`;
}
