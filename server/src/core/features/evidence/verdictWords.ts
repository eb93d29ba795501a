import type { Verdict } from '../../claims/claim.ts';
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
