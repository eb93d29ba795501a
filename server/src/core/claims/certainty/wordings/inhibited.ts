import type { Mention } from '../../../mentions/mention.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { areCellsKnown } from '../words/ofCells.ts';
import { wordsBetween } from '../words/wordsBetween.ts';
import { asMutation } from './asMutation.ts';

/** "M *is potently inhibited by* D", "M *cells are readily killed by* D". */
const verb = new RegExp(
  `^${asMutation}(?:\\s(?:cells|tumou?rs))?\\s(?:is|was|are|were|remains?)\\s(?:(?:still|effectively|potently|readily|easily|strongly|efficiently)\\s)?$`,
  'iu',
);

/**
 * Whether a claim is that a treatment inhibits a changed residue, or kills whatever has it, in these words: it tells of the
 * protein, or of cells, so that it is as sure as "is sensitive to" only where there is work on cells against it and nothing for it.
 */
export function isInhibitedResidue(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const words = (start: number, end: number) => wordsBetween(context.manuscript, start, end);
  return (
    claim.relation === 'sensitivity' &&
    /^(?:inhibited|killed)\sby$/iu.test(words(claim.cue.start, claim.cue.end)) &&
    subject.span.end <= claim.cue.start &&
    verb.test(words(subject.span.end, claim.cue.start)) &&
    /^\s$/u.test(words(claim.cue.end, object.span.start)) &&
    areCellsKnown(context, claim, subject)
  );
}
