// Reads words such as "overcome" and "reverse" that state no overcoming of resistance: "the potential of A to overcome
// resistance was investigated".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Cue } from '../cues.ts';
import { aimBefore } from './topic.ts';

/** "We investigated the potential of A to overcome resistance": a question, not a result. */
const potentialAskedFor = guarded(
  /(?:potential|feasibility|possibility|ability|utility|efficacy)\sof\s/i,
  /(?:investigat|assess|evaluat|examin|explor|test)(?:ed|ing|e|s)?\s[^.;:]{0,240}?(?:potential|feasibility|possibility|ability|utility|efficacy)\sof\s[^.;:]{1,100}\sto\s$/iu,
);

const reverse = /^reverse$/iu;
const article = /(?<![a-z])the\s$/i;
const reversing = /^revers/iu;
const damage = /^\s(?:the\s|this\s|such\s)?(?:DNA\s)?(?:damage|lesions?|adducts?)(?![a-z])/i;
/** "Reversed MEK activation": a change of state, not a resistance. */
const stateOf =
  /^\s(?:the\s)?[A-Z][A-Za-z\d/-]{1,10}\s(?:activation|phosphorylation|inhibition|repression|induction|up-?regulation|down-?regulation)(?![a-z])/;
/** "Reverse transcription", "reverse-phase arrays": laboratory methods. */
const method = /^[\s-]?(?:transcri|phase)/i;
const bypass = /^bypass\sresistance$/iu;
/** Where a word is a noun, not a verb: at the beginning, or right after a preposition or an article. */
const nounBefore = /(?:^|[.;:]\s|(?<![a-z])(?:of|as|in|from|for|the|this|such)\s)$/i;
/** "Receptors may become activated to provide bypass resistance". */
const bringingAbout = /(?<![a-z])(?:provid|confer|caus|mediat|driv|induc|acquir|develop|produc)(?:e|es|ed|ing|s)?\s$/i;
/** "A challenge in overcoming this resistance": it has not been overcome. */
const challenge =
  /(?<![a-z])(?:challenges?|difficult(?:y|ies)|need|goals?|obstacles?|attempts)\s(?:in|of|for|to)\s(?:[a-z]+ly\s)?$/i;
const larger = 'high|higher|increas(?:ed|ing|es)|larger|escalat(?:ed|ing)|rais(?:ed|ing)';
/** "Could be overcome in part by a higher dose": of the same drug. */
const byDose = new RegExp(
  String.raw`^(?:\s(?:in\spart|partly|partially|at\sleast\sin\spart))?\s(?:by|with|through)\s(?:(?:an?|the)\s)?${anyOf(
    String.raw`(?:${larger})\s(?:the\s|in\s)?(?:drug\s)?(?:dos(?:es?|ages?|ing)|concentrations?|exposure)`,
    String.raw`dose\s(?:increases?|escalation)`,
  )}(?![a-z])`,
  'i',
);
const byWhat = /^\s(?:via|through|by|due)\s/u;

/**
 * Whether a word of overcoming does not state one: it is a question or an aim, "the reverse" is a noun, "reverse
 * transcription" a method, "reverse the damage" undoes what a drug did, and "bypass resistance via RTKs" is a kind of resistance.
 */
export const isNoOvercoming = (text: string, cue: Cue): boolean => {
  if (cue.list !== 'cue/overcomes') return false;
  const word = text.slice(cue.start, cue.end);
  const after = textAfter(text, cue, 40);
  return (
    potentialAskedFor.test(textBefore(text, cue, 360)) ||
    aimBefore.test(textBefore(text, cue, 80)) ||
    (reverse.test(word) && (article.test(textBefore(text, cue, 5)) || method.test(after))) ||
    challenge.test(textBefore(text, cue, 50)) ||
    byDose.test(textAfter(text, cue, 70)) ||
    (bypass.test(word) && bringingAbout.test(textBefore(text, cue, 14))) ||
    (bypass.test(word) && nounBefore.test(textBefore(text, cue, 6)) && byWhat.test(after)) ||
    (reversing.test(word) && (damage.test(after) || stateOf.test(after)))
  );
};
