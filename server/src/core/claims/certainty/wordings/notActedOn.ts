import type { Mention } from '../../../mentions/mention.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { wordsBetween } from '../words/wordsBetween.ts';
import { asMutation } from './asMutation.ts';

/** "M is *not inhibited by* D", "D *does not overcome* M": a resistance told as what a treatment does not do. */
const denied =
  /^(?:not|cannot(?:\sbe)?|(?:can|could|does|do|did)\snot(?:\sbe)?|(?:fails?|failed)\sto)\s(?:effectively\s)?(?:inhibit|overcome|bind|block|target|bound|an?\starget)/i;

/** "M *is* not …", "M *mutants are* not …". */
const upToDenial = new RegExp(`^${asMutation}(?:\\s(?:is|are|was|were))?\\s$`, 'iu');
/** "Does not overcome *the BCR-ABL1* T315I". */
const upToChange = /^\s(?:the\s)?(?:\p{Lu}[\p{Lu}\d:/-]{1,16}[\s-])?$/u;

/** Whether a claim is that a treatment does not act on a change, in words right between the two. */
export function isNotActedOn({ manuscript }: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { cue, relation } = claim;
  const words = (start: number, end: number) => wordsBetween(manuscript, start, end);
  if (relation !== 'resistance' || !denied.test(words(cue.start, cue.end))) return false;
  return subject.span.end <= cue.start
    ? upToDenial.test(words(subject.span.end, cue.start)) && object.span.start >= cue.end
    : object.span.end <= cue.start && upToChange.test(words(cue.end, subject.span.start));
}
