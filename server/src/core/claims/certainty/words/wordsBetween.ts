import type { Manuscript } from '../../../manuscript/manuscript.ts';
import type { Claim } from '../../claim.ts';
import { mentionsOfSentences } from '../../mentionsNear.ts';
import type { ClaimContext } from '../claimContext.ts';

/** The words from one place of the source to a later one, without the marks of emphasis, on one line; none if it is not later. */
export const wordsBetween = ({ text }: Manuscript, start: number, end: number): string =>
  text.slice(start, end).replace(/[*_]/gu, '').replace(/\s+/gu, ' ');

/** The words from one place of the source to another in the sentence of a claim, with "disease" for the diseases that they name. */
export function wordsWithDiseases(
  { manuscript, mentions }: ClaimContext,
  { block, sentence }: Claim,
  start: number,
  end: number,
): string {
  let words = '';
  let from = start;
  for (const { kind, span, nestedIn } of mentionsOfSentences(mentions, block, sentence)) {
    if (kind !== 'disease' || nestedIn !== undefined || span.start < from || span.end > end) continue;
    words += `${wordsBetween(manuscript, from, span.start)}disease`;
    from = span.end;
  }
  return words + wordsBetween(manuscript, from, Math.max(from, end));
}
