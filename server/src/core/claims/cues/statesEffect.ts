// Tells cues that state an effect from those that only name one: "a study of sensitivity", "imatinib-induced apoptosis".

import { overlaps, type Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import type { Cue, CueList } from './cues.ts';
import { isAttributive } from './noEffect/attributive.ts';
import { classifiesTargetedChange } from './noEffect/classifiedChange.ts';
import { isOnTarget } from './noEffect/efficacy.ts';
import { isOtherFailure } from './noEffect/failedIn.ts';
import { isLeftOpen } from './noEffect/leftOpen.ts';
import { isOnlyNamed } from './noEffect/onlyNamed.ts';
import { worksElsewhere } from './noEffect/otherwise.ts';
import { isPlanned } from './noEffect/planned.ts';
import { isEffectInFew } from './noEffect/proportion.ts';
import { isOfThoseWithout } from './noEffect/thoseWithout.ts';
import { isTopic } from './noEffect/topic.ts';

/** Returns the cues of a sentence that belong to a list. */
export type CuesInList = (list: CueList) => readonly Cue[];

/** Whether a cue is part of one of a list, or has one in it. */
export const isWithin = (cue: Cue, list: readonly Cue[]): boolean => list.some((other) => overlaps(other, cue));

/** "Imatinib-induced apoptosis" is a thing, not a statement of what imatinib does. */
const isPartOfCompound = (text: string, cue: Span): boolean =>
  text[cue.start - 1] === '-' && /^induced/u.test(text.slice(cue.start, cue.end));

/** "When the alternative pathway is active": not the drug. */
const ofPathway =
  /(?<![a-z])(?:pathways?|signal{1,2}ing|cascades?|ax[ie]s|kinases?|receptors?|promoters?|genes?)\s(?:(?:is|are|was|were|remains?|stays?)\s(?:[a-z]+\s)?)?$/i;
const isActivityOfPathway = (text: string, cue: Span): boolean =>
  /^(?:[a-z]+\s)?active$/i.test(text.slice(cue.start, cue.end)) && ofPathway.test(textBefore(text, cue, 40));

/** "In responders and non-responders alike": no difference between them. */
const inBothAlike =
  /^(?:\s(?:and|or)\s[a-z-]+)?(?:\s(?:cells|lines|tumou?rs|patients|cases|disease))?\salike(?![a-z])/i;

/** "Resistant to either agent alone": says nothing of the combination that is given. */
const toEitherAlone =
  /^\sto\s(?:either|each|both|one|any|single)\s(?:single\s)?(?:(?:agents?|drugs?|inhibitors?|treatments?|compounds?)\s)?alone(?![a-z])/i;

/** Whether a cue states an effect at all. The checks with the most expressions come last. */
export const statesEffect = (text: string, cue: Cue, cuesIn: CuesInList): boolean =>
  !toEitherAlone.test(text.slice(cue.end, cue.end + 40)) &&
  !inBothAlike.test(text.slice(cue.end, cue.end + 50)) &&
  !isOfThoseWithout(text, cue) &&
  !isWithin(cue, cuesIn('cue/other-response')) &&
  !isPartOfCompound(text, cue) &&
  !isLeftOpen(text, cue, cuesIn('cue/affects')) &&
  !isAttributive(text, cue) &&
  !isOnlyNamed(text, cue) &&
  !isActivityOfPathway(text, cue) &&
  !classifiesTargetedChange(text, cue) &&
  !isOnTarget(text, cue) &&
  !isEffectInFew(text, cue) &&
  !isOtherFailure(text, cue) &&
  !worksElsewhere(text, cue) &&
  !isPlanned(text, cue) &&
  !isTopic(text, cue);
