import type { Silencer, Verdict } from '../../claims/claim.ts';
import { plural } from '../../text/plural.ts';

/** The verdict of evidence that there is but that does not decide: too little, or not on what the claim is about. */
export const undecided = 'undecided';

/**
 * A verdict as people read it. What does not decide is not silent where works are listed below: "undecided (5 items against)". Formats
 * for programs keep the verdict itself.
 */
export function verdictInWords(verdict: Verdict, pro: number, contra: number, noun: 'item' | 'work' = 'item'): string {
  if (verdict !== 'silent' || pro + contra === 0) return verdict;
  const counted =
    pro > 0 && contra > 0
      ? `${plural(pro, noun)} for, ${contra} against`
      : `${plural(pro || contra, noun)} ${pro > 0 ? 'for' : 'against'}`;
  return `${undecided} (${counted})`;
}

/** Why evidence that disagrees is not held against a claim, for people; `headed` names the diseases of the heading over it. */
export function silencerInWords(silencer: Silencer, headed: string): string {
  return {
    evidence: 'what disagrees is not on the very change and disease, or not as outright as the claim',
    disease: 'the claim may be about a disease in which evidence does not disagree',
    class: 'what disagrees is on some drugs of the class, and the claim is on the class',
    members: 'what disagrees is not on all that the claim may be about',
    degree: 'the claim is that tumours respond, and what disagrees is that they do so less',
    wording: 'the sentence does not say it so outright that evidence is held against it',
    heading: `the heading is about ${headed}`,
  }[silencer];
}
