import type { Mention } from '../../../mentions/mention.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { wordsWithDiseases } from '../words/wordsBetween.ts';
import { asMutation } from './asMutation.ts';
import { isTreatmentFirst } from './treatmentFirst.ts';

/** "M *is indifferent to* D", "patients with M *gained nothing from* D". */
const unmoved = /^(?:indifferent\sto|(?:gain|derive)(?:s|d|ed)?\s(?:little|nothing)(?:\sbenefit)?\sfrom)$/i;
/** "D *does little for* tumours with M", "D *did not help patients* with M". */
const noHelp = /^(?:does|do|did)\s(?:(?:little|nothing)\sfor|not\shelp\s(?:patients|people|those))$/i;

const upToCue = new RegExp(
  `^(?:[\\s-](?:mutant|mutated|positive|promoter))?${asMutation}(?:\\s(?:metastatic\\s|advanced\\s)?(?:disease|tumou?rs?|cancers?))?(?:\\s(?:is|are|was|were|remains?|remained|proved))?\\s$`,
  'iu',
);

/** Whether a claim is that a treatment does nothing for whoever has a change, in words right between the two. */
export function isNothingGained(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { cue, relation } = claim;
  const words = (start: number, end: number) => wordsWithDiseases(context, claim, start, end);
  const said = words(cue.start, cue.end);
  if (relation !== 'resistance') return false;
  if (noHelp.test(said)) return isTreatmentFirst(context, claim, subject, object);
  return (
    unmoved.test(said) &&
    subject.span.end <= cue.start &&
    upToCue.test(words(subject.span.end, cue.start)) &&
    object.span.start >= cue.end &&
    words(cue.end, object.span.start) === ' '
  );
}
