// Finds verbs that state that growth was halted: "X inhibits the growth of cells with Y".

import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Cue } from './cues.ts';
import { governs } from './direction/lowering.ts';
import { isTopic } from './noEffect/topic.ts';
import { type CuesInList, isWithin } from './statesEffect.ts';

const aimBefore =
  /(?:requir\w+|need\w*|necessary|dose|concentrations?|order|aim\w*|designed)\s(?:[^.;,]{0,60}\s)?to\s(?:significantly\s)?$|(?<![a-z\d])rescued?\s(?:[a-z]+\s)?from\s(?:[^.;,]{0,40}\s)?$/i;
/** "The dose required to inhibit growth", "rescued from growth inhibition": neither states that growth was inhibited. */
export const isAim = (text: string, verb: Span): boolean => aimBefore.test(textBefore(text, verb, 90));

/** Most characters between a verb that halts growth and its object: "inhibited both the anchorage-independent growth". */
const growthReach = 40;

const upToPassive = /^(?:\s(?:of|in)\s[^.;:,]{1,70})?\s(?:is|are|was|were|been)\s(?:not\s)?(?:[a-z]+ly\s)?$/i;
const byTreatment = /^\s(?:[a-z-]+\s){0,2}?(?:by|with|upon|after|following|on)\s/i;
/** "Growth of tumours with X was inhibited by". */
const isHaltedBy = (text: string, noun: Span, verb: Span): boolean =>
  noun.end < verb.start &&
  upToPassive.test(text.slice(noun.end, verb.start)) &&
  byTreatment.test(textAfter(text, verb, 40));

/** The verbs that state that growth was halted. */
export const haltsOfGrowth = (text: string, cuesIn: CuesInList): readonly Cue[] =>
  cuesIn('cue/halts')
    .filter((verb) => !isAim(text, verb) && !isTopic(text, verb))
    .filter((verb) =>
      cuesIn('cue/growth').some(
        (noun) =>
          !isWithin(noun, cuesIn('cue/work')) &&
          (governs(text, verb, noun, growthReach) || isHaltedBy(text, noun, verb)),
      ),
    );
