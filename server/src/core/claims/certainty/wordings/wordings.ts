import type { Mention } from '../../../mentions/mention.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { firstPredicate } from '../words/firstPredicate.ts';
import { asCause, isChiefCause } from './chiefCause.ts';
import { isInhibitedResidue } from './inhibited.ts';
import { isLackForetold } from './lackOf.ts';
import { isNotActedOn } from './notActedOn.ts';
import { isNothingGained } from './nothingGained.ts';
import { isOvercomeBy } from './overcomeBy.ts';
import { areResponsesTold, withoutFrequency } from './responsesTold.ts';
import { isSettingFirst, isTreatmentFirst } from './treatmentFirst.ts';
import { asResistance, isUndoing } from './undoing.ts';

/** An order of words that states a claim as outright as "M confers resistance to D" does. */
export interface Wording {
  fits(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean;
  /** The words of the sentence in plain ones; `said` is the cue as it is written. */
  plainly(words: string, said: string): string;
}

export const wordings: readonly Wording[] = [
  // Inhibition is no plain word by itself: that of a protein need not be felt by a tumour.
  { fits: isInhibitedResidue, plainly: (words) => words.replace(/(?:inhibited|killed)\sby/iu, 'sensitive to') },
  { fits: isNotActedOn, plainly: (words, said) => words.replace(said, 'resistant to') },
  { fits: isOvercomeBy, plainly: (words) => words.replace(/can\s(?=[a-z\s]{0,24}overcome)/iu, '') },
  { fits: isUndoing, plainly: asResistance },
  { fits: areResponsesTold, plainly: withoutFrequency },
  { fits: isLackForetold, plainly: (words, said) => words.replace(said, 'resistance') },
  { fits: isChiefCause, plainly: asCause },
  { fits: isNothingGained, plainly: (words, said) => words.replace(said, 'resistant to') },
  // "Without effect in", of which the denial is already gone.
  { fits: isTreatmentFirst, plainly: (words) => words.replace(/(?<![a-z])effect(?=\s(?:in|against)\s)/iu, 'activity') },
  { fits: isSettingFirst, plainly: (words) => words },
  // The first of two predicates is left out as an aside.
  { fits: (...of) => firstPredicate(...of) !== undefined, plainly: (words) => words },
];
