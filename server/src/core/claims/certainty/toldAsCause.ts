import type { Mention } from '../../mentions/mention.ts';
import { wholeWords } from '../../text/anyOf.ts';
import type { Claim } from '../claim.ts';
import type { ClaimContext } from './claimContext.ts';
import { wordsBetween } from './words/wordsBetween.ts';

/** "Resistance to X is caused by Y": words that join the effect to a cause after it. */
const causing = wholeWords(
  'caused|conferred|mediated|driven|brought about|due to|owing to|(?:attributed|ascribed|traced) to|through|via|by',
);

/** "Sensitivity to D is preserved *in tumours with* M": whose effect it is comes last. */
const preservedIn =
  /^(?:\s(?:to|towards?)\s[^,;:.]{1,40})?\s(?:is|are|was|were|remains?|remained)\s(?:[a-z]+ly\s)?(?:preserved|maintained|retained|conserved)\s(?:in|among)\s(?:[a-z-]+\s){0,4}(?:with|carry|carrying|have|having|harbou?r|harbou?ring|bear|bearing)\s(?:an?\s|the\s)?(?:[\p{Lu}\d][\p{L}\d:/-]{1,16}[\s-])?$/u;

/** "Retains activity *against BCR::ABL1* T315I": between the cue and the change of a residue, its gene may stand. */
const workedOn = /^\s(?:against\s)?(?:the\s)?(?:\p{Lu}[\p{Lu}\d:/-]{1,16}[\s-])?$/u;

/** "Tumours with M *that* fail to respond": some of those with the change; "M is the mutation that confers" is of it. */
const ofThose = /^(?![^,;:]*\s(?:is|are|was|were)\s)[^,;:]*\s(?:that|who|which)\s/iu;

/** "M *and* confers", "M tumours *with* resistance": the change is beside what has the effect; "associated with" it does have it. */
const besideEffect = /^(?:\s\p{L}+)?\sand\s$|(?<!associated|correlated|linked|correlates|associates)\swith\b/u;

/** Whether the subject is before the cue, or after it as what brings the effect about or is worked on. */
export function isToldAsCause({ manuscript }: ClaimContext, claim: Claim, subject: Mention): boolean {
  if (subject.span.end <= claim.cue.start) {
    const before = manuscript.text.slice(subject.span.end, claim.cue.start);
    return !ofThose.test(before) && !besideEffect.test(before);
  }
  const between = wordsBetween(manuscript, claim.cue.end, subject.span.start);
  // "D is active against the T790M": what a treatment works on comes right after.
  return claim.relation === 'overcomes' ? workedOn.test(between) : causing.test(between) || preservedIn.test(between);
}
