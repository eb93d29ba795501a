import type { Doubt } from '../../claims/certainty/doubt.ts';
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

/** What makes it doubtful that a sentence says something outright, for people. */
export function doubtInWords({ kind, word = '' }: Doubt): string {
  return {
    stance: 'it is hedged, denied, asked or told as the view of others',
    relation: 'only resistance, sensitivity and what overcomes a resistance are held against a writer',
    place: 'it is in a heading, or in a cell without the row of its table',
    names: 'its cause or its treatment is not named',
    quoted: 'it is in the words of others',
    joined: 'its words do not join cause, effect and treatment as a plain statement does',
    row: 'the row, the caption or the headings of its table say more',
    around: 'its heading, or what stands before or after it, may mean something else',
    qualified: `“${word}” sets it apart from what holds in general`,
    laboratory: `“${word}” tells of the laboratory`,
    takenBack: `“${word}” may take it back`,
    changed: `“${word}” may make another change of the one that is named`,
    more: `“${word}” is none of the words of a plain statement`,
    treatments: 'another treatment is named in it',
    cause: 'it does not tell the change as the cause',
    causes: 'another possible cause is named in it',
  }[kind];
}
