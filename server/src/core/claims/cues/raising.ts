import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { governs } from './lowering.ts';

/** Nouns for how well a treatment kills; not "binding" and "activity", which proteins have, too. */
const ofKilling = /^(?:cytotoxicity|potency|efficacy|effectiveness|killing|effects?)$/iu;
const isEffect = /^effects?$/iu;
/** "Cytotoxic effects", as opposed to any other effect. */
const killing =
  /(?<![a-z])(?:cytotoxic|cytostatic|anti-?proliferative|anti-?tumou?r|anti-?cancer|anti-?leuka?emic|apoptotic|killing|growth[-\s]inhibitory)\s$/i;
/** "Increases", but not "high" or "better", which are in the same vocabulary list. */
const raising = /^(?:increas|rais|enhanc|improv|restor|potentiat|boost|augment)/iu;
/** Most characters between verb and noun: "increased the in vitro cytotoxicity". */
const reach = 30;
const turn = /,|(?<![a-z])(?:reduc|decreas|lower|diminish|impair|abolish|block|inhibit|prevent)/i;

/** Whether a verb of `cue/raised` raises a noun of `cue/efficacy`: "increases the cytotoxicity of X". */
export function isRaising(text: string, verb: Span, noun: Span): boolean {
  const said = text.slice(noun.start, noun.end);
  if (!raising.test(text.slice(verb.start, verb.end)) || !ofKilling.test(said)) return false;
  if (isEffect.test(said) && !killing.test(textBefore(text, noun, 24))) return false;
  return governs(text, verb, noun, reach) && !turn.test(text.slice(verb.end, noun.start));
}
